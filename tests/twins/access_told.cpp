#include "twins/access_told.h"

#include "twins/twin_cells.h"

#include <algorithm>

namespace habeas::tests {

using answers::Trace;
using claims::Entity;
using world::SeenClaim;
using world::World;

int certainty_rank(const std::string& certainty) {
    const std::vector<std::string> all{"", "possible", "last_reported", "certain"};
    return static_cast<int>(std::find(all.begin(), all.end(), certainty) - all.begin());
}

bool is(const SeenClaim& seen, const char* predicate) {
    return seen.changes_state() && seen.predicate() == predicate;
}

bool keeps_out(const SeenClaim& seen) {
    return is(seen, "access_denied") || is(seen, "access_suspended");
}

bool is_regime_told(const SeenClaim& seen) {
    return is(seen, "visit_regime") && seen.claim().value.kind != claims::ValueKind::nothing;
}

Days start_of(const SeenClaim& seen) {
    return days_between(seen.valid().start_min, seen.valid().start_max);
}

namespace {

/// "certain", "last_reported", "possible" or "": whether a claim holds on a day, day by day.
std::string certainty_on(const SeenClaim& seen, int day) {
    const Days start = start_of(seen);
    const Days end = days_between(seen.valid().end_min, seen.valid().end_max);
    if (start.first > day || end.last <= day) {
        return "";
    }
    const bool is_vague = seen.valid().start_qualified || seen.valid().end_qualified;
    if (start.last <= day && end.first > day && !is_vague) {
        return "certain";
    }
    return start.last <= day && !end.is_bounded_after ? "last_reported" : "possible";
}

bool is_exception_for(const World& world, const SeenClaim& seen, const Circle& circle) {
    if (!keeps_out(seen)) {
        return false;
    }
    bool is_excepted = false;
    bool is_named = false;
    bool are_all = seen.claim().first("visitor") == nullptr;
    for (const claims::Qualifier& one : seen.claim().qualifiers) {
        if (one.name != "exception" && one.name != "visitor") {
            continue;
        }
        const Entity entity = world.canonical(claims::entity_from(one.value.text).value());
        const bool is_one = entity == circle.visitor;
        is_excepted = is_excepted || (one.name == "exception" && is_one);
        is_named = is_named || (one.name == "visitor" && is_one);
        are_all = are_all || (one.name == "visitor" && claims::text_of(entity) == "visitor:all");
    }
    if (are_all && claims::text_of(circle.visitor) == "visitor:all") {
        return false;
    }
    const std::set<Circle> meant =
        circles_of(world, seen, {circle.beneficiary, std::nullopt, *circle.places.begin()});
    const bool is_here = std::any_of(
        meant.begin(), meant.end(), [&](const Circle& one) { return one.places == circle.places; });
    return is_excepted && !is_named && are_all && is_here;
}

bool limits(const SeenClaim& seen) {
    bool is_limited = is_regime_told(seen) && seen.claim().value.kind == claims::ValueKind::text &&
                      !seen.claim().value.text.empty();
    for (const char* condition : {"all_detainees",
                                  "all_premises",
                                  "list_of_detainees",
                                  "private_interviews",
                                  "repeat_visits",
                                  "complete"}) {
        is_limited = is_limited || seen.claim().code(condition) == "no";
    }
    return is_limited;
}

void find_measures(const World& world, int day, PairTold& told) {
    const Circle& pair = told.circle;
    for (const auto& [sameness, claims] :
         measures_in(world, {pair.beneficiary, pair.visitor, *pair.places.begin()})) {
        if (sameness.circle.places != pair.places) {
            continue;
        }
        const GapTold gap = gap_told(world, sameness.circle, sameness, claims, day);
        PairMeasure measure{.claims = claims, .gap = gap.gap, .denials = gap.denials};
        for (const SeenClaim& seen : world.claims()) {
            const Days start = start_of(seen);
            if (is_regime_told(seen) && lets_in_circle(world, seen, sameness.circle) == "yes" &&
                start.is_bounded_before && start.first > measure.gap.start.last) {
                measure.gap.lettings.push_back({.claim = &seen, .day = start});
            }
        }
        measure.on_day = gap_on(measure.gap, day);
        if (!measure.on_day.state.empty()) {
            told.measures.push_back(measure);
        }
    }
    std::stable_sort(told.measures.begin(),
                     told.measures.end(),
                     [](const PairMeasure& left, const PairMeasure& right) {
                         return left.gap.start.first < right.gap.start.first;
                     });
}

void find_rules(const World& world, int day, PairTold& told) {
    for (const SeenClaim& seen : world.claims()) {
        PairRule rule{.claim = &seen, .certainty = certainty_on(seen, day)};
        rule.is_exception = is_exception_for(world, seen, told.circle);
        rule.has_limits = !rule.is_exception && limits(seen);
        const bool is_a_rule = is_regime_told(seen) || is(seen, "access_resumed");
        const bool lets =
            rule.is_exception || (is_a_rule && lets_in_circle(world, seen, told.circle) == "yes");
        if (!lets || rule.certainty.empty()) {
            continue;
        }
        const Days end = days_between(seen.valid().end_min, seen.valid().end_max);
        for (const PairMeasure& measure : told.measures) {
            if (rule.certainty == "last_reported" && end.first <= measure.gap.start.last + 1) {
                rule.certainty = "possible";
            }
        }
        told.rules.push_back(rule);
    }
    for (const SeenClaim& seen : world.claims()) {
        const bool is_of_one =
            std::any_of(told.rules.begin(), told.rules.end(), [&](const PairRule& rule) {
                return !rule.is_exception && rule.claim->predicate() == seen.predicate();
            });
        if (is_of_one && seen.modality() == claims::Modality::denies &&
            certainty_on(seen, day) == "certain" &&
            lets_in_circle(world, seen, told.circle) == "yes") {
            told.rule_denials.push_back(&seen);
        }
    }
}

void find_visits(const World& world, int day, PairTold& told) {
    for (const SeenClaim& seen : world.claims()) {
        const Days start = start_of(seen);
        const std::string here = lets_in_circle(world, seen, told.circle);
        if (!is(seen, "visit") || here == "no" || start.first > day) {
            continue;
        }
        (here == "yes" && start.last <= day ? told.visits : told.perhaps_visits).push_back(&seen);
    }
    told.visits = in_order(told.visits, [](const SeenClaim& left, const SeenClaim& right) {
        const Days one = start_of(left);
        const Days other = start_of(right);
        return one.first != other.first ? one.first < other.first : one.last < other.last;
    });
}

bool some_are(const PairTold& told, const std::string& state) {
    return std::any_of(told.measures.begin(), told.measures.end(), [&](const PairMeasure& measure) {
        return measure.on_day.state == state;
    });
}

void rest_on(const std::string& state, PairTold& told) {
    for (const PairMeasure& measure : told.measures) {
        if (measure.on_day.state == state) {
            told.basis.insert(told.basis.end(), measure.claims.begin(), measure.claims.end());
        }
    }
}

std::string best_of(const PairTold& told, bool has_limits) {
    std::string best;
    for (const PairRule& rule : told.rules) {
        if (rule.has_limits == has_limits &&
            certainty_rank(rule.certainty) > certainty_rank(best)) {
            best = rule.certainty;
        }
    }
    return best;
}

void judge(PairTold& told) {
    const std::vector<std::pair<std::string, std::string>> standing{
        {"without_visits", "certain"}, {"last_reported_without", "last_reported"}};
    if (some_are(told, "contradictory")) {
        told.state = "contradictory";
        return rest_on("contradictory", told);
    }
    for (const auto& [state, certainty] : standing) {
        if (some_are(told, state)) {
            told.state = "kept_out";
            told.certainty = certainty;
            return rest_on(state, told);
        }
    }
    const bool may_be_out = some_are(told, "possibly_without");
    if (told.rules.empty()) {
        told.state = may_be_out ? "kept_out" : "not_known";
        told.certainty = may_be_out ? "possible" : "";
        return rest_on("possibly_without", told);
    }
    const std::string limited = best_of(told, true);
    const std::string free = best_of(told, false);
    const bool is_restricted =
        certainty_rank(limited) >= 2 ||
        (!limited.empty() && certainty_rank(limited) >= certainty_rank(free));
    if (!told.rule_denials.empty() || may_be_out) {
        told.state = told.rule_denials.empty() ? "cannot_tell" : "contradictory";
        if (told.rule_denials.empty()) {
            rest_on("possibly_without", told);
        }
    } else {
        told.state = is_restricted ? "restricted" : "allowed";
        told.certainty = is_restricted ? limited : free;
    }
    for (const PairRule& rule : told.rules) {
        if (told.certainty.empty() ||
            (rule.has_limits == is_restricted && rule.certainty == told.certainty)) {
            told.basis.push_back(rule.claim);
        }
    }
}

}  // namespace

PairTold told_of(const World& world, const Circle& pair, int day) {
    PairTold told{.circle = pair};
    find_measures(world, day, told);
    find_rules(world, day, told);
    find_visits(world, day, told);
    judge(told);
    const CircleAsked asked{pair.beneficiary, pair.visitor, std::nullopt};
    for (const PairMeasure& measure : told.measures) {
        told.trace.add(Trace::of(measure.claims));
        for (const SeenClaim* seen : measure.claims) {
            told.trace.add(Trace::of(memberships_used(world, *seen, asked)));
        }
        told.trace.add(Trace::of(measure.on_day.heard));
        told.trace.add(Trace::of(measure.denials));
    }
    for (const PairRule& rule : told.rules) {
        told.trace.add(*rule.claim);
        told.trace.add(Trace::of(memberships_used(world, *rule.claim, asked)));
    }
    told.trace.add(Trace::of(told.rule_denials));
    if (told.visits.empty()) {
        told.trace.add(Trace::of(told.perhaps_visits));
    } else {
        told.trace.add(*told.visits.back());
    }
    return told;
}

}  // namespace habeas::tests
