// What came of an act on paper, effect by effect: yes, no, or that nobody can tell. Only a source's
// word makes a no; silence is told as silence. Definition: docs/answers/effect.md.
#pragma once

#include "answers/case_outcome.h"
#include "answers/custody_past_act.h"
#include "answers/episodes.h"

#include <array>
#include <string>
#include <string_view>

namespace habeas::answers {

/// An effect, and the predicate of the claims that tell it.
struct EffectName {
    std::string_view name;
    std::string_view predicate;
};

/// In the order of the columns.
inline constexpr std::array<EffectName, 4> act_effects{
    EffectName{"freed", "release"},
    EffectName{"exonerated", "exoneration"},
    EffectName{"record_cleared", "record_cleared"},
    EffectName{"compensated", "compensation"}};

/// An act: claims that say the same of it, and its day.
struct Act {
    Episode episode = {};
    DatedAct date = {};
};

struct Effect {
    std::string code = {};  ///< yes, no, contradictory, cannot_tell, not_known
    bool is_told = false;   ///< some claim says it, be it denied or uncertain
    Cell when = {};         ///< first days of the claims that say it; empty = none
    OrderedClaims rests_on = {};
};

/// \param still custody that began before the act, on the day asked about: for the effect `freed`;
///              not_held for the others, and where nobody says
Effect effect_of(const world::World& world,
                 const Act& act,
                 const EffectName& name,
                 cases::CustodyState still,
                 dates::Day on);

}  // namespace habeas::answers
