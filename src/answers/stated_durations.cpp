// A length of time without a hedge is exact in its own calendar units and is counted back by the
// calendar from the last day that the claim speaks of, or else from the day its source spoke.
// Tested by tests/answers/stated_durations_test.cpp.
#include "answers/stated_durations.h"

#include <algorithm>

namespace habeas::answers {
namespace {

using world::SeenClaim;
using world::World;

std::optional<dates::Day> day_spoken_of(const SeenClaim& seen) {
    for (const auto* written :
         {&seen.claim().valid_to, &seen.claim().uttered, &seen.claim().said}) {
        if (written->has_value() && (*written)->whole().earliest.kind == dates::Bound::Kind::day) {
            return (*written)->whole().earliest.day;
        }
    }
    return std::nullopt;
}

std::string text_of(const quantities::CountedBack& counted) {
    const std::string days = std::to_string(counted.days_min);
    if (!counted.days_max) {
        return days + "-…";
    }
    return *counted.days_max == counted.days_min ? days
                                                 : days + "-" + std::to_string(*counted.days_max);
}

}  // namespace

std::optional<quantities::CountedBack> stated_beginning(const SeenClaim& seen) {
    const bool is_stated =
        seen.meaning().family == claims::Family::access && seen.duration() && seen.changes_state();
    const auto day = is_stated ? day_spoken_of(seen) : std::nullopt;
    return day ? std::optional(quantities::counted_back(*seen.duration(), *day)) : std::nullopt;
}

bool is_about(const AccessScope& stated, const AccessScope& other) {
    const bool same_visitor = stated.visitor == other.visitor || stated.visitor == all_visitors() ||
                              other.visitor == all_visitors();
    return same_visitor && stated.beneficiary == other.beneficiary;
}

namespace {

std::vector<const DatedGap*> gaps_within(const std::vector<DatedGap>& gaps,
                                         const std::vector<AccessScope>& scopes) {
    std::vector<const DatedGap*> within;
    for (const DatedGap& gap : gaps) {
        const bool is_within =
            std::any_of(scopes.begin(), scopes.end(), [&](const AccessScope& scope) {
                return is_about(scope, gap.scope);
            });
        if (is_within) {
            within.push_back(&gap);
        }
    }
    return within;
}

}  // namespace

void add_stated_durations(const World& world,
                          const AccessWish& wish,
                          const std::vector<DatedGap>& gaps,
                          Answer& answer) {
    for (const SeenClaim& seen : world.of_family(claims::Family::access)) {
        const auto counted = stated_beginning(seen);
        if (!counted) {
            continue;
        }
        const std::vector<const DatedGap*> its_gaps =
            gaps_within(gaps, scopes_of(world, seen, wish));
        if (its_gaps.empty()) {
            continue;
        }
        const bool fits = std::any_of(its_gaps.begin(), its_gaps.end(), [&](const DatedGap* gap) {
            return counted->since_earliest <= gap->start_max &&
                   gap->start_min <= counted->since_latest;
        });
        Note note(fits ? "stated_duration_fits" : "stated_duration_fits_none", Trace(seen));
        note.parameters = {{"words", seen.claim().value.text},
                           {"since", dates::text_of(counted->since_latest)},
                           {"days", text_of(*counted)}};
        answer.notes.push_back(std::move(note));
    }
}

}  // namespace habeas::answers
