// A finding is an act that lasts: until its own stated end, or until the same body finds something
// later. Bodies do not outvote each other: where one says yes and another no, both stay. Tested by
// tests/answers/determinations_test.cpp and tests/twins/merits_twin_test.cpp.
#include "answers/determinations.h"

#include <algorithm>
#include <array>

namespace habeas::answers {
namespace {

using claims::Entity;
using dates::Day;
using world::SeenClaim;
using world::World;

Entity body_of(const World& world, const SeenClaim& seen) {
    const Entity named = seen.claim().entity("body");
    return named.empty() ? named : world.canonical(named);
}

/// An end on the written day of the beginning is the end of the act.
bool has_stated_end(const SeenClaim& seen) {
    const auto& from = seen.claim().valid_from;
    const auto& to = seen.claim().valid_to;
    return to && dates::is_bounded(seen.valid().end_max) && (!from || from->text() != to->text());
}

bool is_certainly_by(const SeenClaim& seen, Day day) {
    return seen.valid().start_max <= day && !seen.valid().start_qualified;
}

/// \return whether a source denies this finding, by whatever body if one of them names none
bool denies(const World& world, const SeenClaim& denial, const SeenClaim& seen) {
    const Entity denied = body_of(world, denial);
    const Entity body = body_of(world, seen);
    return denial.claim().value.text == seen.claim().value.text &&
           (denied.empty() || body.empty() || denied == body);
}

bool is_after(const SeenClaim& later, const SeenClaim& earlier) {
    return later.valid().start_min > earlier.valid().start_max;
}

/// \return whether two findings, of which one merits release, cannot both be right: not if one body
/// may have changed its mind
bool contradict(const Determination& left, const Determination& right) {
    const SeenClaim& one = left.episode.first();
    const SeenClaim& other = right.episode.first();
    return left.body.empty() || left.body != right.body ||
           (!is_after(one, other) && !is_after(other, one));
}

/// \return whether the same body found something later by the day
dates::Truth is_replaced(const World& world,
                         const SeenClaim& seen,
                         const std::vector<Episode>& all,
                         Day day) {
    const Entity body = body_of(world, seen);
    dates::Truth replaced = dates::Truth::no;
    for (const Episode& other : all) {
        const SeenClaim& later = other.first();
        if (body.empty() || body_of(world, later) != body || !is_after(later, seen)) {
            continue;
        }
        if (is_certainly_by(later, day)) {
            return dates::Truth::yes;
        }
        replaced = dates::Truth::maybe;
    }
    return replaced;
}

Standing standing_of(const SeenClaim& seen, dates::Truth replaced, bool is_denied, Day day) {
    const bool has_end = has_stated_end(seen);
    if (has_end && seen.valid().end_max <= day) {
        return Standing::withdrawn;
    }
    if (replaced == dates::Truth::yes) {
        return Standing::replaced;
    }
    if (is_denied) {
        return Standing::denied;
    }
    const bool may_have_ended =
        has_end && (seen.valid().end_min <= day || seen.valid().end_qualified);
    const bool is_certain =
        is_certainly_by(seen, day) && !may_have_ended && replaced == dates::Truth::no;
    return is_certain ? Standing::stands : Standing::may_stand;
}

}  // namespace

std::string_view code_of(Standing standing) {
    constexpr std::array<std::string_view, 5> codes{"finding_stands",
                                                    "finding_may_stand",
                                                    "finding_denied",
                                                    "finding_replaced",
                                                    "finding_withdrawn"};
    return codes.at(static_cast<std::size_t>(standing));
}

std::vector<Determination> determinations_of(const World& world,
                                             const Entity& subject,
                                             const CriteriaAsked& asked,
                                             Day day) {
    std::vector<const SeenClaim*> found;
    std::vector<const SeenClaim*> denials;
    for (const SeenClaim& seen : world.about(subject)) {
        if (seen.predicate() != "determination" || asked.sets_of(seen).empty()) {
            continue;
        }
        if (seen.changes_state() && seen.valid().start_min <= day) {
            found.push_back(&seen);
        } else if (seen.modality() == claims::Modality::denies) {
            denials.push_back(&seen);
        }
    }
    const std::vector<Episode> episodes = episodes_of(world, found, EpisodeTimes::start_and_end);
    std::vector<Determination> determinations;
    determinations.reserve(episodes.size());
    for (const Episode& episode : episodes) {
        const SeenClaim& seen = episode.first();
        Determination determination{
            .episode = episode, .body = body_of(world, seen), .merit = asked.merit_by(seen)};
        std::copy_if(denials.begin(),
                     denials.end(),
                     std::back_inserter(determination.denials),
                     [&](const SeenClaim* denial) { return denies(world, *denial, seen); });
        determination.standing = standing_of(
            seen, is_replaced(world, seen, episodes, day), !determination.denials.empty(), day);
        determinations.push_back(std::move(determination));
    }
    return determinations;
}

Finding finding_of(const std::vector<Determination>& determinations) {
    std::vector<const Determination*> merited;
    std::vector<const Determination*> not_merited;
    bool is_possible = false;
    for (const Determination& one : determinations) {
        if (one.standing > Standing::denied) {
            continue;
        }
        is_possible = is_possible || one.merit != Merit::no;
        if (one.merit != Merit::cannot_tell) {
            (one.merit == Merit::yes ? merited : not_merited).push_back(&one);
        }
    }
    const bool is_contradictory =
        std::any_of(merited.begin(), merited.end(), [&](const Determination* yes) {
            return std::any_of(not_merited.begin(),
                               not_merited.end(),
                               [&](const Determination* no) { return contradict(*yes, *no); });
        });
    if (is_contradictory) {
        return Finding::contradictory;
    }
    const bool is_yes = std::any_of(merited.begin(), merited.end(), [](const auto* one) {
        return one->standing == Standing::stands;
    });
    if (is_yes) {
        return Finding::yes;
    }
    return is_possible ? Finding::possible : Finding::no;
}

}  // namespace habeas::answers
