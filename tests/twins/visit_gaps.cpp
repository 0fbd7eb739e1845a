#include "twins/visit_gaps.h"

#include "twins/twin_cells.h"

#include <algorithm>

namespace habeas::tests {
namespace {

using world::SeenClaim;
using world::World;

/// The last certain day of any source counts; a vague one only if there is no other.
void take_end(const Claims& claims, Gap& gap) {
    gap.end_is_vague = true;
    for (const SeenClaim* seen : claims) {
        gap.end_is_vague = gap.end_is_vague && seen->valid().end_qualified;
    }
    gap.end = days_between(claims.front()->valid().end_min, claims.front()->valid().end_max);
    gap.end.first = 0;
    for (const SeenClaim* seen : claims) {
        if (seen->valid().end_qualified == gap.end_is_vague) {
            const Days end = days_between(seen->valid().end_min, seen->valid().end_max);
            gap.end.first = std::max(gap.end.first, end.first);
        }
    }
}

}  // namespace

std::map<Sameness, Claims> measures_in(const World& world, const CircleAsked& asked) {
    std::map<Sameness, Claims> measures;
    for (const SeenClaim& seen : world.claims()) {
        const bool keeps_out =
            seen.predicate() == "access_denied" || seen.predicate() == "access_suspended";
        if (!keeps_out || !seen.changes_state()) {
            continue;
        }
        const bool ends = dates::is_bounded(seen.valid().end_max);
        for (const Circle& circle : circles_of(world, seen, asked)) {
            measures[{circle,
                      written(seen.claim().valid_from),
                      ends ? written(seen.claim().valid_to) : ""}]
                .push_back(&seen);
        }
    }
    return measures;
}

GapTold gap_told(const World& world,
                 const Circle& circle,
                 const Sameness& measure,
                 const Claims& claims,
                 int day) {
    GapTold told;
    const dates::ValidTime& valid = claims.front()->valid();
    told.gap.start = days_between(valid.start_min, valid.start_max);
    told.gap.start_is_vague = valid.start_qualified;
    told.gap.has_stated_end = !measure.until.empty();
    take_end(claims, told.gap);
    for (const SeenClaim& seen : world.claims()) {
        const std::string& predicate = seen.predicate();
        const bool keeps_out = predicate == "access_denied" || predicate == "access_suspended";
        const bool lets = predicate == "visit" || predicate == "access_resumed";
        if (!keeps_out && !lets) {
            continue;
        }
        const std::string here = lets_in_circle(world, seen, circle);
        if (keeps_out && seen.modality() == claims::Modality::denies && here == "yes" &&
            covers_certainly(stay_of(seen), day)) {
            told.denials.push_back(&seen);
        }
        if (lets && seen.changes_state() && here != "no") {
            told.gap.lettings.push_back(
                {.claim = &seen,
                 .day = days_between(seen.valid().start_min, seen.valid().start_max),
                 .is_visit = predicate == "visit",
                 .is_here = here == "yes"});
        }
    }
    told.gap.is_denied = !told.denials.empty();
    return told;
}

}  // namespace habeas::tests
