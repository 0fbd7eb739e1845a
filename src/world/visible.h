// The part of the log that exists for a reader: visible by level and compartment, known by then,
// not erased, and live (not retracted, not superseded) as said by then. The first step of building
// a world.
#pragma once

#include "base/result.h"
#include "domain/claims/entry.h"
#include "domain/dates/truth.h"
#include "store/log.h"
#include "world/reader.h"

#include <map>
#include <memory>
#include <vector>

namespace habeas::world {

/// A payload that exists for the reader.
struct VisibleEntry {
    claims::EntryId id = {};
    std::unique_ptr<claims::Payload> payload = {};  ///< never null
    Instant recorded = {};
    std::string batch = {};
};

/// \return the live entries that the reader may see, in order of id
/// \error  payload_damaged, payload_newer
Result<std::vector<VisibleEntry>> visible_entries(store::Log& log, const Reader& reader);

/// Whether words bearing this date had been said by a day: certainly (the latest day is on or
/// before it), not (the earliest is after it), or it cannot be told (uncertain or no date).
dates::Truth said_by(const std::optional<dates::Edtf>& said, dates::SaidBy day);

}  // namespace habeas::world
