// The claims table of Habeas (docs/claims.md): rows of a table become typed claims, as far as that
// needs no register. What a row refers to (other rows, claims, documents) stays as it was written;
// actions look it up.
#pragma once

#include "documents/claim_cells.h"
#include "documents/table.h"
#include "domain/claims/level.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace habeas::documents {

/// Words that stand in a document, and where, as far as the row says.
struct Quotation {
    std::string document = {};  ///< title, file name or beginning of its hash; empty = none
    std::string words = {};
    std::optional<std::uint64_t> nth = std::nullopt;    ///< which of several occurrences, from 1
    std::optional<std::uint64_t> begin = std::nullopt;  ///< byte offset, inclusive
    std::optional<std::uint64_t> end = std::nullopt;    ///< byte offset, exclusive
};

struct ClaimRow {
    std::uint64_t row = 0;     ///< line on which it starts, 1-based; 0 = of no table
    std::uint64_t begin = 0;   ///< byte offset in the table, inclusive
    std::uint64_t end = 0;     ///< byte offset in the table, exclusive
    std::string key = {};      ///< empty = none
    claims::Claim claim = {};  ///< values of kind claim hold the reference as written
    Quotation quotation = {};
    std::string supersedes = {};                            ///< reference; empty = none
    std::optional<claims::Level> level = std::nullopt;      ///< none: not in the row
    std::optional<std::string> compartment = std::nullopt;  ///< none: not in the row

    /// \return what the row refers to: keys of other rows or beginnings of ids of claims
    [[nodiscard]] std::vector<std::string> references() const;
};

struct ClaimsTable {
    std::vector<ClaimRow> rows = {};  ///< those without a fault
    std::vector<Error> refused = {};  ///< every fault of every row, with file, row and column
    std::vector<std::string> refused_keys = {};  ///< keys of the rows that have a fault
};

/// \param file  for the place of errors
/// Faults of the header (claim_columns.h) refuse the whole table. Faults of a row: as
/// claim_cells.h, and cell_missing, value_missing (predicate), value_not_taken (predicate),
/// bounds_not_taken (predicate), bounds_inverted (lower, upper), language_unreadable (language),
/// modality_unknown (text, nearest), reliability_unknown (text), credibility_unknown (text),
/// level_unknown (text, nearest), document_missing, quote_missing, quote_offsets_incomplete,
/// key_unreadable (key), key_twice (key, first), guard_unreadable (text)
ClaimsTable read_claims_table(const Table& table,
                              const std::string& file,
                              const RegisterWords& words);

}  // namespace habeas::documents
