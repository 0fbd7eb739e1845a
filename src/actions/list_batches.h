// What was done to the register, as far as the actor may see it: batch by batch, in order of
// recorded time. Entries that may not be seen leave no gap.
#pragma once

#include "actions/viewpoint.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace habeas::actions {

struct Batch {
    std::string name = {};
    std::string author = {};
    Instant recorded = {};
    std::map<std::string, std::size_t> entries =
        {};  ///< number of visible entries by kind: "claim", "retraction", "judgement" …
    std::set<claims::Level> levels = {};  ///< of the visible entries
    std::string undoes = {};              ///< the batch that this one takes back; empty = none
    bool is_undone = false;               ///< a later batch takes it back
};

/// \error payload_damaged, payload_newer
Result<std::vector<Batch>> list_batches(const Register& within,
                                        const Actor& actor,
                                        const Viewpoint& viewpoint);

}  // namespace habeas::actions
