// Which judgements on who is who one world has and an earlier one has not, or the reverse: what
// changes an answer although its claims stay.
#pragma once

#include "world/world.h"

#include <string>
#include <vector>

namespace habeas::answers {

struct JudgementChange {
    claims::EntryId id = {};
    bool is_new = false;     ///< only the later world has it; else only the earlier one
    std::string left = {};   ///< label
    std::string right = {};  ///< label
    claims::JudgementVerdict verdict = claims::JudgementVerdict::undecided;
    std::string author = {};
    std::string reason = {};
};

/// Proposals of a model are left out: they never count.
/// \return new judgements, then those gone, each in the order of its world
std::vector<JudgementChange> judgement_changes(const world::World& earlier,
                                               const world::World& later);

}  // namespace habeas::answers
