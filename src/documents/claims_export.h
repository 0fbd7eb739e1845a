// Claims as they are written out: a claims table that imports back, and JSON lines. The inverse of
// claims_table.h.
#pragma once

#include "domain/claims/claim.h"
#include "domain/claims/level.h"

#include <span>
#include <string>

namespace habeas::documents {

/// A claim with what its columns hold besides it.
struct WrittenClaim {
    std::string key = {};
    claims::Claim claim = {};  ///< values of kind claim hold keys, or ids of claims not written out
    std::string supersedes = {};  ///< key; empty = none
    claims::Level level = claims::Level::team;
    std::string compartment = {};
    std::string words = {};  ///< of its passage; empty: the passage is not written out
};

/// \return CSV with every fixed column and those qualifiers that occur. In a row where a
/// spreadsheet
///         would take a cell for a formula, such cells bear an apostrophe and the column "guarded"
///         says yes; import takes it off.
std::string claims_table_of(std::span<const WrittenClaim> claims);

/// \return one JSON object a line; its names are columns, empty ones left out; several values of a
///         qualifier are a list
std::string json_lines_of(std::span<const WrittenClaim> claims);

}  // namespace habeas::documents
