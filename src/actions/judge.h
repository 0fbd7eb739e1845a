// Records whether two people, groups, places, sources … are one: the same, different, undecided. A
// judgement can be retracted.
#pragma once

#include "actions/recording.h"

#include <string>

namespace habeas::actions {

struct Judge {
    std::string left = {};   ///< "kind:id"
    std::string right = {};  ///< "kind:id", of the same kind
    claims::JudgementVerdict verdict = claims::JudgementVerdict::undecided;
    std::string reason = {};
    Placement placement = {};
};

/// \error entity_unreadable (text), entity_unknown (parameter, entity) for what no claim that the
///        actor may see mentions, judgement_of_itself (entity), judgement_across_kinds (left,
///        right), as record
Result<Recorded> judge(const Register& into, const Actor& actor, const Judge& request);

}  // namespace habeas::actions
