// The slow twin of standards, and the parts that it is made of.
#pragma once

#include "answers/answer.h"
#include "twins/same_story.h"
#include "twins/standard_matches.h"

#include <map>

namespace habeas::tests {

/// One standard, as the page's table has it.
struct Norm {
    std::string name = {};
    std::string form = {};
    int limit = 0;
    std::set<std::string> clocks = {};
    std::string visitor = {};
};

struct NormAsked {
    Norm norm = {};
    claims::Entity person = {};
    std::int64_t on = 0;
};

/// A row before it is written down.
struct Verdict {
    Telling clock = {};
    std::string state = "cannot_tell";
    std::string certainty = {};  ///< empty = not_known
    Reach since = {};
    std::int64_t fewest_over = 0;
    std::int64_t most_over = 0;  ///< far_ahead = no most
    Used used = {};
};

/// Days with which everything is left open are tried at their ends: each statement of the page is
/// about one day being before another.
std::vector<Verdict> deadline_verdicts(const world::World& world, const NormAsked& asked);
std::vector<Verdict> isolation_verdicts(const world::World& world, const NormAsked& asked);

Result<answers::Answer> standards_twin(const world::World& world,
                                       const answers::Question& question);

}  // namespace habeas::tests
