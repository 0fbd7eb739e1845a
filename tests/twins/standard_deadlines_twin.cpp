// Written from docs/answers/standards.md, Deadlines: every pair of a first day of the clock and a
// day of something else, at the ends of what is left open.
#include "twins/standards_twin.h"

#include <algorithm>

namespace habeas::tests {
namespace {

using world::SeenClaim;
using world::World;

/// Whether something is so for each, or for some, of the days that two reaches leave open.
template <class Condition>
bool for_each_pair(const Reach& left, const Reach& right, Condition condition) {
    return condition(left.first, right.first) && condition(left.first, right.last) &&
           condition(left.last, right.first) && condition(left.last, right.last);
}

template <class Condition>
bool for_some_pair(const Reach& left, const Reach& right, Condition condition) {
    return !for_each_pair(
        left, right, [&](std::int64_t one, std::int64_t other) { return !condition(one, other); });
}

bool is_before(std::int64_t one, std::int64_t other) {
    return one < other;
}

/// How an act is told in the table of the page.
struct Bearing {
    std::string predicate = {};
    bool is_first = false;
    bool shows = true;
    bool is_family_visit = false;
};

std::vector<Bearing> bearings_of(const std::string& norm) {
    if (norm == "judge") {
        return {{"brought_before_judge", true}, {"charge"}, {"trial"}, {"verdict"}, {"sentence"}};
    }
    if (norm == "trial") {
        return {{"verdict", true}, {"sentence", true}, {"trial", true, false}};
    }
    return {{"family_notified", true}, {"visit", false, true, true}};
}

bool has_qualifier(const SeenClaim& seen, const std::string& name) {
    return std::any_of(seen.claim().qualifiers.begin(),
                       seen.claim().qualifiers.end(),
                       [&](const claims::Qualifier& one) { return one.name == name; });
}

bool is_left_out(const std::string& norm, const SeenClaim& seen) {
    return norm == "trial" && seen.predicate() == "verdict" &&
           seen.claim().value.text == "annulled";
}

/// Everything said of one start.
struct Case {
    const World& world;
    const NormAsked& asked;
    Verdict verdict = {};
    Reach start = {};
    std::vector<Reach> departures = {};
    std::vector<Reach> late = {};       ///< acts that may belong, and are not in time
    std::vector<Reach> late_sure = {};  ///< of them those that do belong
    Concern kept = Concern::no;
    Concern denied = Concern::no;
    bool is_told_late = false;
    bool is_told_vaguely = false;

    [[nodiscard]] const SeenClaim& first() const { return *verdict.clock.front(); }

    [[nodiscard]] Reach due() const {
        Reach reach = start;
        reach.first = start.has_first() ? start.first + asked.norm.limit : long_ago;
        reach.last = start.has_last() ? start.last + asked.norm.limit : far_ahead;
        return reach;
    }

    [[nodiscard]] bool is_certainly_after(const Reach& departure) const {
        return start.is_sure && departure.is_sure && for_each_pair(start, departure, is_before);
    }
};

void hear_departures(Case& one) {
    for (const SeenClaim& seen : one.world.claims()) {
        const std::set<std::string> ways{"release", "escape", "death_in_custody"};
        const std::int64_t earliest = number_of(seen.valid().start_min);
        const std::int64_t latest = number_of(seen.valid().start_max);
        if (seen.subject() == one.asked.person && seen.changes_state() &&
            ways.contains(seen.predicate()) && !of_different_cases(seen, one.first()) &&
            earliest <= one.asked.on && latest > one.start.first) {
            one.verdict.used.insert(&seen);
            one.departures.push_back(reach_of(one.world, seen, one.verdict.used));
        }
    }
}

Concern belongs(const Case& one, const Reach& act) {
    bool is_clear = true;
    for (const Reach& departure : one.departures) {
        if (one.is_certainly_after(departure) && for_each_pair(departure, act, is_before)) {
            return Concern::no;
        }
        is_clear = is_clear && !for_some_pair(departure, act, is_before);
    }
    if (for_each_pair(act, one.start, is_before)) {
        return Concern::no;
    }
    const bool is_after = !for_some_pair(act, one.start, is_before);
    return one.start.is_sure && act.is_sure && is_clear && is_after ? Concern::yes : Concern::maybe;
}

Concern in_time(const Case& one, const Reach& act) {
    const Reach due = one.due();
    if (for_each_pair(due, act, is_before)) {
        return Concern::no;
    }
    const bool is_in_time = !for_some_pair(due, act, is_before) && act.last <= one.asked.on;
    return is_in_time ? Concern::yes : Concern::maybe;
}

void hear_act(Case& one, const Bearing& bearing, const SeenClaim& seen) {
    Used used{&seen};
    Concern meant = seen.subject() == one.asked.person ? Concern::yes : Concern::no;
    if (bearing.is_family_visit) {
        meant = lets_to(one.world, seen, one.asked.person, "family", used);
    }
    const Reach act = reach_of(one.world, seen, used);
    const Concern of_it = weaker(meant, belongs(one, act));
    const Concern timely = in_time(one, act);
    if (of_it == Concern::no) {
        return;
    }
    one.verdict.used.insert(used.begin(), used.end());
    one.kept = std::max(one.kept, weaker(of_it, timely));
    if (timely == Concern::no) {
        one.late.push_back(act);
        one.is_told_late = one.is_told_late || (bearing.is_first && act.is_sure);
    } else if (weaker(of_it, timely) == Concern::maybe && bearing.is_first) {
        one.is_told_vaguely = true;
    }
    if (timely == Concern::no && of_it == Concern::yes) {
        one.late_sure.push_back(act);
    }
}

Concern denies_all_along(const Case& one, const SeenClaim& denial) {
    const Reach due = one.due();
    const bool is_early =
        denial.said_latest() && number_of(*denial.said_latest()) < one.start.first;
    const std::int64_t end_latest = number_of(denial.valid().end_max);
    const std::int64_t past_first = due.has_first() ? due.first + 1 : long_ago;
    const std::int64_t past_last = due.has_last() ? due.last + 1 : far_ahead;
    if (is_early || number_of(denial.valid().start_min) > past_last || end_latest <= past_first) {
        return Concern::no;
    }
    const bool is_from_start =
        !denial.claim().valid_from || number_of(denial.valid().start_max) <= one.start.first;
    const bool lasts = number_of(denial.valid().end_min) > past_last;
    const bool is_vague = denial.valid().start_qualified || denial.valid().end_qualified;
    return is_from_start && lasts && !is_vague ? Concern::yes : Concern::maybe;
}

void hear_denial(Case& one, const SeenClaim& seen) {
    if (seen.subject() == one.asked.person) {
        const Concern all_along = denies_all_along(one, seen);
        one.denied = std::max(one.denied, all_along);
        if (all_along != Concern::no) {
            one.verdict.used.insert(&seen);
        }
    }
}

void hear(Case& one, const Bearing& bearing) {
    for (const SeenClaim& seen : one.world.claims()) {
        if (seen.predicate() != bearing.predicate || is_left_out(one.asked.norm.name, seen) ||
            of_different_cases(seen, one.first())) {
            continue;
        }
        const bool needs_court = seen.predicate() == "charge";
        const bool has_court = has_qualifier(seen, "court") || has_qualifier(seen, "judge");
        if (bearing.is_first && seen.modality() == claims::Modality::denies) {
            hear_denial(one, seen);
        }
        if (bearing.shows && seen.changes_state() && (has_court || !needs_court) &&
            number_of(seen.valid().start_min) <= one.asked.on) {
            hear_act(one, bearing, seen);
        }
    }
}

void breach(Case& one, const std::string& certainty) {
    std::int64_t soonest = one.asked.on;
    std::int64_t latest = one.asked.on;
    bool is_over = false;
    const auto end_by = [&](const Reach& reach, bool is_certain) {
        soonest = std::min(soonest, reach.first);
        if (is_certain && reach.last <= one.asked.on) {
            latest = std::min(latest, reach.last);
            is_over = true;
        }
    };
    for (const Reach& departure : one.departures) {
        end_by(departure, one.is_certainly_after(departure));
    }
    for (const Reach& act : one.late) {
        end_by(act, false);
    }
    for (const Reach& act : one.late_sure) {
        end_by(act, true);
    }
    const Reach due = one.due();
    one.verdict.state = is_over ? "breached" : "breached_since";
    one.verdict.certainty = certainty;
    one.verdict.since = {due.has_first() ? due.first + 1 : long_ago, due.last + 1};
    one.verdict.fewest_over = soonest - due.last;
    one.verdict.most_over = due.has_first() ? latest - due.first : far_ahead;
}

void decide(Case& one) {
    const Reach due = one.due();
    const std::int64_t on = one.asked.on;
    const auto& all = one.departures;
    const bool is_freed = std::any_of(all.begin(), all.end(), [&](const Reach& departure) {
        return one.is_certainly_after(departure) && departure.last <= due.first &&
               departure.last <= on;
    });
    const bool may_be_freed = std::any_of(all.begin(), all.end(), [&](const Reach& departure) {
        return departure.first <= due.last;
    });
    const bool is_past =
        on > due.last && one.start.is_sure && !may_be_freed && one.kept == Concern::no;
    if (one.kept == Concern::yes) {
        one.verdict.state = one.denied == Concern::no ? "met" : "cannot_tell";
        one.verdict.certainty = one.denied == Concern::yes ? "contradictory" : "possible";
    } else if (is_freed) {
        one.verdict.state = "does_not_apply";
    } else if (on <= due.first) {
        one.verdict.state = "not_yet";
    } else if (is_past && one.denied == Concern::yes) {
        breach(one, "certain");
    } else if (is_past && one.is_told_late) {
        breach(one, "last_reported");
    } else if (one.denied != Concern::no || one.is_told_late || one.is_told_vaguely) {
        one.verdict.certainty = "possible";
    }
}

}  // namespace

std::vector<Verdict> deadline_verdicts(const World& world, const NormAsked& asked) {
    Telling starts;
    for (const SeenClaim& seen : world.claims()) {
        if (seen.subject() == asked.person && seen.changes_state() &&
            asked.norm.clocks.contains(seen.predicate()) &&
            number_of(seen.valid().start_min) <= asked.on) {
            starts.push_back(&seen);
        }
    }
    std::vector<Verdict> verdicts;
    for (const Telling& telling : tellings_of(world, starts, true)) {
        Case one{.world = world, .asked = asked};
        one.verdict.clock = telling;
        bool is_sure = true;
        for (const SeenClaim* seen : telling) {
            one.verdict.used.insert(seen);
            one.start = reach_of(world, *seen, one.verdict.used);
            is_sure = is_sure && one.start.is_sure;
        }
        one.start.is_sure = is_sure;
        hear_departures(one);
        for (const Bearing& bearing : bearings_of(asked.norm.name)) {
            hear(one, bearing);
        }
        decide(one);
        verdicts.push_back(one.verdict);
    }
    if (verdicts.empty()) {
        verdicts.push_back({.state = "does_not_apply"});
    }
    return verdicts;
}

}  // namespace habeas::tests
