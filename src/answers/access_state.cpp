// Measures are weighed as in without-visits; a regime that certainly began after one is weighed
// like any other rule that lets visitors in. A measure that stands is stronger than the rules, for
// it suspends them; a rule not heard of since a measure began is possible only. Visits make no
// rule: they are told beside it. Tested by tests/answers/access_state_test.cpp and
// tests/twins/access_twin_test.cpp.
#include "answers/access_state.h"

#include <algorithm>
#include <tuple>

namespace habeas::answers {
namespace {

using cases::InterruptionState;
using claims::Effect;
using dates::Truth;
using world::SeenClaim;
using world::World;

bool is_rule(const SeenClaim& seen) {
    return seen.changes_state() && (is_regime(seen) || seen.has_effect(Effect::resumes_access));
}

bool has_limits(const SeenClaim& seen) {
    const auto conditions = claims::visit_conditions();
    const bool is_any_unmet =
        seen.claim().code("complete") == "no" ||
        std::any_of(conditions.begin(), conditions.end(), [&](std::string_view condition) {
            return seen.claim().code(condition) == "no";
        });
    const claims::Value& value = seen.claim().value;
    const bool has_words = value.kind == claims::ValueKind::text && !value.text.empty();
    return is_any_unmet || (has_words && is_regime(seen));
}

/// Whether a claim that keeps all visitors out lets this one in all the same.
bool is_exception(const World& world, const SeenClaim& seen, const AccessScope& scope) {
    if (!seen.has_effect(Effect::denies_access)) {
        return false;
    }
    const std::vector<claims::Entity> exceptions = seen.claim().entities("exception");
    const bool is_named =
        std::any_of(exceptions.begin(), exceptions.end(), [&](const claims::Entity& exception) {
            return world.canonical(exception) == scope.visitor;
        });
    const AccessWish wish{scope.beneficiary, scope.visitor, scope.places.front()};
    const AccessWish of_all{scope.beneficiary, all_visitors(), scope.places.front()};
    if (!is_named || !scopes_of(world, seen, wish).empty()) {
        return false;
    }
    const auto scopes = scopes_of(world, seen, of_all);
    return std::any_of(scopes.begin(), scopes.end(), [&](const AccessScope& kept_out) {
        return kept_out.places == scope.places;
    });
}

AccessCertainty certainty_on(const dates::ValidTime& time, dates::Day day) {
    switch (dates::holds_on(time, day)) {
        case Truth::yes:
            return AccessCertainty::certain;
        case Truth::no:
            return AccessCertainty::none;
        case Truth::maybe:
            break;
    }
    const bool is_open = !dates::is_bounded(time.end_max) && time.start_max <= day;
    return is_open ? AccessCertainty::last_reported : AccessCertainty::possible;
}

AccessCertainty certainty_of(InterruptionState state) {
    switch (state) {
        case InterruptionState::certain:
            return AccessCertainty::certain;
        case InterruptionState::last_reported:
            return AccessCertainty::last_reported;
        case InterruptionState::possible:
        case InterruptionState::contradictory:
            return AccessCertainty::possible;
        case InterruptionState::not_begun:
        case InterruptionState::ended:
            break;
    }
    return AccessCertainty::none;
}

/// A regime that certainly began after the measure lets visitors in again.
void add_later_regimes(const World& world, dates::Day day, MeasureOnDay& measure) {
    for (const SeenClaim& seen : world.of_family(claims::Family::access)) {
        const bool is_later = is_rule(seen) && is_regime(seen) &&
                              seen.valid().start_min > measure.record.time.start_max;
        if (is_later && lets_in(world, seen, measure.measure.scope) == Truth::yes) {
            measure.openings.push_back(&seen);
            measure.record.openings.push_back(
                {.earliest = seen.valid().start_min, .latest = seen.valid().start_max});
        }
    }
    measure.on_day = cases::interruption_on(measure.record, day);
}

std::vector<MeasureOnDay> measures_at(const World& world,
                                      const AccessScope& scope,
                                      dates::Day day) {
    const AccessWish wish{scope.beneficiary, scope.visitor, scope.places.front()};
    std::vector<MeasureOnDay> measures = measures_on(world, wish, day);
    std::erase_if(measures, [&](const MeasureOnDay& measure) {
        return measure.measure.scope.places != scope.places;
    });
    for (MeasureOnDay& measure : measures) {
        add_later_regimes(world, day, measure);
    }
    return measures;
}

/// Whether a measure began after the last day for which the rule is certain, or may have.
bool is_older_than_a_measure(const SeenClaim& rule, const std::vector<MeasureOnDay>& measures) {
    return std::any_of(measures.begin(), measures.end(), [&](const MeasureOnDay& measure) {
        return rule.valid().end_min <= dates::days_after(measure.record.time.start_max, 1);
    });
}

void add_rules(const World& world, dates::Day day, AccessOnDay& access) {
    for (const SeenClaim& seen : world.of_family(claims::Family::access)) {
        AccessRule rule{.claim = &seen, .certainty = certainty_on(seen.valid(), day)};
        rule.is_exception = is_exception(world, seen, access.scope);
        rule.has_limits = !rule.is_exception && has_limits(seen);
        const bool lets = rule.is_exception ||
                          (is_rule(seen) && lets_in(world, seen, access.scope) == Truth::yes);
        if (!lets || rule.certainty == AccessCertainty::none) {
            continue;
        }
        if (rule.certainty == AccessCertainty::last_reported &&
            is_older_than_a_measure(seen, access.measures)) {
            rule.certainty = AccessCertainty::possible;
        }
        access.rules.push_back(rule);
    }
}

bool has_rule_like(const AccessOnDay& access, const SeenClaim& denial) {
    return std::any_of(access.rules.begin(), access.rules.end(), [&](const AccessRule& rule) {
        return rule.claim->predicate() == denial.predicate() && !rule.is_exception;
    });
}

void add_rule_denials(const World& world, dates::Day day, AccessOnDay& access) {
    for (const SeenClaim& seen : world.of_family(claims::Family::access)) {
        if (seen.modality() == claims::Modality::denies && has_rule_like(access, seen) &&
            dates::holds_on(seen.valid(), day) == Truth::yes &&
            lets_in(world, seen, access.scope) == Truth::yes) {
            access.rule_denials.push_back(&seen);
        }
    }
}

void add_visits(const World& world, dates::Day day, AccessOnDay& access) {
    for (const SeenClaim& seen : world.with_effect(Effect::visits)) {
        if (!seen.has_effect(Effect::visits) || seen.valid().start_min > day) {
            continue;
        }
        const Truth was_here = lets_in(world, seen, access.scope);
        if (was_here == Truth::yes && seen.valid().start_max <= day) {
            access.visits.push_back(&seen);
        } else if (was_here != Truth::no) {
            access.possible_visits.push_back(&seen);
        }
    }
}

void rest_on_measures(InterruptionState state, AccessOnDay& access) {
    for (const MeasureOnDay& measure : access.measures) {
        if (measure.on_day.state == state) {
            access.basis.insert(
                access.basis.end(), measure.measure.claims.begin(), measure.measure.claims.end());
        }
    }
}

/// \return the strongest certainty of rules with limits, or of those without
AccessCertainty strongest(const AccessOnDay& access, bool with_limits) {
    AccessCertainty certainty = AccessCertainty::none;
    for (const AccessRule& rule : access.rules) {
        certainty =
            rule.has_limits == with_limits ? std::max(certainty, rule.certainty) : certainty;
    }
    return certainty;
}

void rest_on_rules(AccessOnDay& access) {
    for (const AccessRule& rule : access.rules) {
        access.basis.push_back(rule.claim);
    }
}

void decide_by_rules(AccessOnDay& access) {
    const AccessCertainty limited = strongest(access, true);
    const AccessCertainty free = strongest(access, false);
    if (access.rules.empty()) {
        return;
    }
    const bool is_restricted = limited >= AccessCertainty::last_reported ||
                               (limited != AccessCertainty::none && limited >= free);
    access.state = is_restricted ? AccessState::restricted : AccessState::allowed;
    access.certainty = is_restricted ? limited : free;
    for (const AccessRule& rule : access.rules) {
        if (rule.has_limits == is_restricted && rule.certainty == access.certainty) {
            access.basis.push_back(rule.claim);
        }
    }
}

void decide(AccessOnDay& access) {
    AccessCertainty kept_out = AccessCertainty::none;
    bool is_contradicted = false;
    for (const MeasureOnDay& measure : access.measures) {
        kept_out = std::max(kept_out, certainty_of(measure.on_day.state));
        is_contradicted =
            is_contradicted || measure.on_day.state == InterruptionState::contradictory;
    }
    if (is_contradicted) {
        access.state = AccessState::contradictory;
        rest_on_measures(InterruptionState::contradictory, access);
    } else if (kept_out >= AccessCertainty::last_reported ||
               (kept_out == AccessCertainty::possible && access.rules.empty())) {
        access.state = AccessState::kept_out;
        access.certainty = kept_out;
        rest_on_measures(kept_out == AccessCertainty::certain ? InterruptionState::certain
                         : kept_out == AccessCertainty::last_reported
                             ? InterruptionState::last_reported
                             : InterruptionState::possible,
                         access);
    } else if (!access.rule_denials.empty()) {
        access.state = AccessState::contradictory;
        rest_on_rules(access);
    } else if (kept_out == AccessCertainty::possible) {
        access.state = AccessState::cannot_tell;
        rest_on_measures(InterruptionState::possible, access);
        rest_on_rules(access);
    } else {
        decide_by_rules(access);
    }
}

}  // namespace

bool is_regime(const SeenClaim& seen) {
    return seen.predicate() == "visit_regime" &&
           seen.claim().value.kind != claims::ValueKind::nothing;
}

AccessOnDay access_on(const World& world, const AccessScope& scope, dates::Day day) {
    AccessOnDay access{.scope = scope, .measures = measures_at(world, scope, day)};
    add_rules(world, day, access);
    add_rule_denials(world, day, access);
    add_visits(world, day, access);
    decide(access);
    return access;
}

const SeenClaim* last_visit(const AccessOnDay& access) {
    const auto found = std::max_element(
        access.visits.begin(),
        access.visits.end(),
        [](const SeenClaim* left, const SeenClaim* right) {
            return std::tuple(left->valid().start_min, left->valid().start_max, left) <
                   std::tuple(right->valid().start_min, right->valid().start_max, right);
        });
    return found == access.visits.end() ? nullptr : *found;
}

Trace trace_of(const World& world, const AccessOnDay& access, dates::Day day) {
    const AccessWish wish{access.scope.beneficiary, access.scope.visitor, std::nullopt};
    Trace trace = Trace::of_nothing();
    for (const MeasureOnDay& measure : access.measures) {
        trace.add(trace_of(measure, day));
    }
    for (const AccessRule& rule : access.rules) {
        trace.add(*rule.claim);
        trace.add(Trace::of(memberships_meant(world, *rule.claim, wish)));
    }
    trace.add(Trace::of(access.rule_denials));
    const SeenClaim* last = last_visit(access);
    if (last != nullptr) {
        trace.add(*last);
    } else {
        trace.add(Trace::of(access.possible_visits));
    }
    return trace;
}

}  // namespace habeas::answers
