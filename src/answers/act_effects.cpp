// A claim tells an effect if it may be of the day of the act or later; it is sure if it certainly
// is, and certainly of the day asked about or earlier. What denials take from it, and whether
// somebody is still held, is weighed last. Tested by tests/answers/act_effects_test.cpp and
// tests/twins/effect_twin_test.cpp.
#include "answers/act_effects.h"

#include "answers/denials.h"
#include "answers/words.h"

#include <algorithm>
#include <utility>

namespace habeas::answers {
namespace {

using cases::CustodyState;
using world::SeenClaim;
using world::World;

/// What sources say of one effect.
struct Said {
    std::vector<const SeenClaim*> told = {};  ///< in the order of the world, without denied ones
    bool has_denied = false;                  ///< somebody says it, and somebody denies that
    bool is_sure = false;                     ///< one of those told is
    bool is_refuted = false;                  ///< a source denies it
    OrderedClaims rests_on = {};
};

bool is_of_the_act(const SeenClaim& seen, const Act& act) {
    const auto& claims = act.episode.claims;
    return std::find(claims.begin(), claims.end(), &seen) != claims.end();
}

bool may_follow(const SeenClaim& seen, const Act& act, dates::Day on) {
    return seen.valid().start_min <= on && seen.valid().start_max >= act.date.day.earliest;
}

bool surely_follows(const SeenClaim& seen, const Act& act, dates::Day on) {
    const bool is_after =
        is_of_the_act(seen, act) || (seen.valid().start_min >= act.date.day.latest);
    return is_after && seen.valid().start_max <= on && !seen.valid().start_qualified;
}

void take(const World& world, const SeenClaim& seen, const Act& act, dates::Day on, Said& said) {
    const std::vector<const SeenClaim*> denials = denials_of(world, seen);
    said.rests_on.insert(&seen);
    said.rests_on.insert(denials.begin(), denials.end());
    if (denials.empty()) {
        said.told.push_back(&seen);
        said.is_sure = said.is_sure || surely_follows(seen, act, on);
    } else {
        said.has_denied = true;
    }
}

bool refutes(const SeenClaim& seen, const Act& act, dates::Day on) {
    return seen.modality() == claims::Modality::denies && seen.valid().start_min <= on &&
           seen.valid().end_max > act.date.day.earliest;
}

std::string code_of(const Said& said, CustodyState still) {
    const bool is_said = !said.told.empty() || said.has_denied;
    const bool is_still_held = still == CustodyState::certainly_held;
    if (still == CustodyState::contradictory || (is_said && (said.told.empty() || is_still_held))) {
        return "contradictory";
    }
    if (is_said) {
        return said.is_sure ? "yes" : "cannot_tell";
    }
    if (said.is_refuted || is_still_held) {
        return "no";
    }
    return still == CustodyState::not_held ? "not_known" : "cannot_tell";
}

Cell when(const Said& said) {
    JoinedWords dates;
    for (const SeenClaim* seen : said.told) {
        dates.add(seen->claim().valid_from ? seen->claim().valid_from->text() : std::string());
    }
    if (said.told.empty()) {
        return empty_cell();
    }
    return dates.text().empty() ? code_cell("not_dated") : date_cell(dates.text());
}

}  // namespace

Effect effect_of(
    const World& world, const Act& act, const EffectName& name, CustodyState still, dates::Day on) {
    Said said;
    for (const SeenClaim& seen : world.about(act.episode.first().subject())) {
        if (seen.predicate() != name.predicate) {
            continue;
        }
        if (seen.changes_state() && may_follow(seen, act, on)) {
            take(world, seen, act, on, said);
        } else if (refutes(seen, act, on)) {
            said.is_refuted = true;
            said.rests_on.insert(&seen);
        }
    }
    Effect effect;
    effect.code = code_of(said, still);
    effect.is_told = !said.told.empty() || said.has_denied;
    effect.when = when(said);
    effect.rests_on = std::move(said.rests_on);
    return effect;
}

}  // namespace habeas::answers
