// Whether a bundle may be appended: the one rule for every backend. It looks at the bundle and at
// the device's log so far; what was erased is the backend's to know.
#pragma once

#include "store/log.h"

#include <functional>
#include <span>

namespace habeas::store {

enum class Admission { fresh, already_held };

/// \param head     the last bundle of the bundle's device; sequence 0 if it has none
/// \param leaf_at  leaf hash of the device's bundle at a sequence from 1 to head.sequence
/// \error          as Log::append, except what was erased
Result<Admission> admission_of(const Bundle& bundle,
                               std::span<const DocumentBytes> documents,
                               const Head& head,
                               const std::function<Hash(std::uint64_t sequence)>& leaf_at);

/// \return the head of a device's log after this bundle
Head head_after(const Bundle& bundle);

/// \return entry_erased for content that was destroyed in this register
Failure entry_erased(const claims::EntryId& id);

/// \return document_erased for bytes that were destroyed in this register
Failure document_erased(const Hash& sha256);

}  // namespace habeas::store
