// The part of the log that exists for a reader: visible by level and compartment, known by then,
// not erased, and live (not retracted, not superseded) as said by then. The first step of building
// a world.
#pragma once

#include "base/result.h"
#include "domain/claims/entry.h"
#include "domain/dates/truth.h"
#include "store/log.h"
#include "world/claim_table.h"
#include "world/reader.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace habeas::world {

/// A payload, not a claim, that exists for the reader.
struct VisibleEntry {
    claims::EntryId id = {};
    claims::Payload payload = {};
    Instant recorded = {};
};

/// The live entries that the reader may see.
struct VisiblePart {
    /// Every claim that the reader may see, live or not, its known time set.
    std::unique_ptr<ClaimTable> table = {};
    std::vector<std::uint32_t> claims = {};  ///< numbers in the table of those that live, ascending
    std::vector<VisibleEntry> others = {};   ///< in order of id
};

/// \error  payload_damaged, payload_newer
Result<VisiblePart> visible_part(store::Log& log, const Reader& reader);

/// Whether words bearing this date had been said by a day: certainly (the latest day is on or
/// before it), not (the earliest is after it), or it cannot be told (uncertain or no date).
dates::Truth said_by(const std::optional<dates::Edtf>& said, dates::SaidBy day);

/// Likewise, of the words of a claim.
dates::Truth said_by(const SeenClaim& seen, dates::SaidBy day);

}  // namespace habeas::world
