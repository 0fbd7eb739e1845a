// The moments of a log at which a question's answer may have changed: every batch since, without
// those that hold nothing the question may read. Leaving one out that matters would hide a change,
// so in doubt a moment is kept.
#pragma once

#include "actions/holdings.h"
#include "answers/ask.h"

#include <set>
#include <string>
#include <vector>

namespace habeas::actions {

/// All that was recorded at one instant, as one reader sees it.
struct LogMoment {
    Instant at = {};
    std::size_t position = 0;  ///< of its last batch among all that the reader sees, from 1
    std::vector<std::string> batches = {};
    bool may_matter = false;                   ///< for the answer to the question
    std::vector<claims::EntryId> erased = {};  ///< targets of orders to destroy; sorted
};

/// \param holdings  of the reader of the question
/// \return          the moments later than `since`, in order
std::vector<LogMoment> moments_since(const Holdings& holdings,
                                     const answers::Question& question,
                                     Instant since);

}  // namespace habeas::actions
