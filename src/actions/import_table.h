// Imports a claims table (docs/claims.md) in one transaction. A row that the register holds already
// is recognised and not written again; after its batch was undone it is written again.
#pragma once

#include "actions/recording.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace habeas::actions {

struct ImportTable {
    std::string bytes = {};
    std::string file_name = {};
    std::optional<char> delimiter = std::nullopt;  ///< ',', ';' or tab; none: seen from the header
    Placement placement = {};                      ///< of rows that name no level or compartment
    bool dry_run = false;                          ///< everything but the writing
    bool skip_refused = false;  ///< write the good rows although others are refused
    std::function<void(std::size_t done, std::size_t of)> progress = {};  ///< rows; may be empty
};

struct ImportedRow {
    std::uint64_t row = 0;  ///< line on which it starts, 1-based
    std::string key = {};
    claims::EntryId id = {};
};

struct ImportReport {
    std::string batch = {};                 ///< empty: nothing was written
    std::vector<ImportedRow> added = {};    ///< in a dry run: what would be
    std::vector<ImportedRow> present = {};  ///< rows that were there before
    std::vector<Error> refused = {};        ///< every refusal, with file, row and column
};

/// \error what makes the whole file unreadable (documents/table.h, documents/claims_table.h), as
/// record
Result<ImportReport> import_table(const Register& into,
                                  const Actor& actor,
                                  const ImportTable& request);

}  // namespace habeas::actions
