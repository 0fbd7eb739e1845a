// Records one claim, given as fields named like the columns of the claims table, by the same rules
// as a row of a table. Recording the same twice says it twice.
#pragma once

#include "actions/recording.h"

#include <string>
#include <utility>
#include <vector>

namespace habeas::actions {

struct RecordClaim {
    std::vector<std::pair<std::string, std::string>> fields = {};  ///< column name, cell
    Placement placement = {};  ///< unless a field names a level or compartment
    bool dry_run = false;
};

struct RecordedClaim {
    Recorded recorded = {};
    std::vector<Error> refused = {};  ///< not empty: nothing was written
};

/// \error as record
Result<RecordedClaim> record_claim(const Register& into,
                                   const Actor& actor,
                                   const RecordClaim& request);

}  // namespace habeas::actions
