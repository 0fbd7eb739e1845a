// Claims that keep the same visitors from the same people at the same places since the same day are
// one measure; it is certain through the latest day that any of their sources spoke. Each measure
// is laid before the rule as a whole, and once more for each smaller place at which somebody was
// let in. Tested by tests/answers/access_measures_test.cpp and
// tests/twins/without_visits_twin_test.cpp.
#include "answers/access_measures.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace habeas::answers {
namespace {

using cases::InterruptionState;
using claims::Entity;
using world::SeenClaim;
using world::World;

std::string end_of(const SeenClaim& seen) {
    return dates::is_bounded(seen.valid().end_max) && seen.claim().valid_to
               ? seen.claim().valid_to->text()
               : std::string();
}

std::vector<Measure> measures_of(const World& world, const AccessWish& wish) {
    std::map<std::tuple<AccessScope, std::string, std::string>, Measure> measures;
    for (const SeenClaim& seen : world.with_effect(claims::Effect::denies_access)) {
        if (!seen.has_effect(claims::Effect::denies_access)) {
            continue;
        }
        const std::string since =
            seen.claim().valid_from ? seen.claim().valid_from->text() : std::string();
        for (const AccessScope& scope : scopes_of(world, seen, wish)) {
            Measure& measure = measures[{scope, since, end_of(seen)}];
            measure.scope = scope;
            measure.since = since;
            measure.until = end_of(seen);
            measure.claims.push_back(&seen);
            const auto memberships = memberships_meant(world, seen, wish);
            measure.memberships.insert(
                measure.memberships.end(), memberships.begin(), memberships.end());
        }
    }
    std::vector<Measure> all;
    all.reserve(measures.size());
    for (auto& [key, measure] : measures) {
        all.push_back(std::move(measure));
    }
    return all;
}

/// Certain through the latest day that any of the sources spoke, of those whose day is certain.
dates::ValidTime time_of(const Measure& measure) {
    dates::ValidTime time = measure.claims.front()->valid();
    for (const SeenClaim* seen : measure.claims) {
        const bool is_surer = std::pair(!seen->valid().end_qualified, seen->valid().end_min) >
                              std::pair(!time.end_qualified, time.end_min);
        if (is_surer) {
            time.end_min = seen->valid().end_min;
            time.end_qualified = seen->valid().end_qualified;
        }
    }
    return time;
}

/// \return the claims that deny it, of the whole scope
std::vector<const SeenClaim*> denials_of(const World& world, const AccessScope& scope) {
    std::vector<const SeenClaim*> denials;
    for (const SeenClaim& seen : world.with_effect(claims::Effect::denies_access)) {
        if (seen.modality() == claims::Modality::denies &&
            lets_in(world, seen, scope) == dates::Truth::yes) {
            denials.push_back(&seen);
        }
    }
    return denials;
}

MeasureOnDay measured(const World& world,
                      Measure measure,
                      const std::vector<const SeenClaim*>& openings,
                      dates::Day day) {
    MeasureOnDay result{.measure = std::move(measure)};
    result.record.time = time_of(result.measure);
    result.record.is_end_stated = !result.measure.until.empty();
    result.denials = denials_of(world, result.measure.scope);
    for (const SeenClaim* denial : result.denials) {
        result.record.denials.push_back(denial->valid());
    }
    for (const SeenClaim* opening : openings) {
        const dates::Truth lets = lets_in(world, *opening, result.measure.scope);
        if (lets != dates::Truth::no) {
            result.openings.push_back(opening);
            result.record.openings.push_back(
                {.earliest = opening->valid().start_min,
                 .latest = opening->valid().start_max,
                 .may_be_exception = opening->meaning().effect == claims::Effect::visits,
                 .may_be_elsewhere = lets == dates::Truth::maybe});
        }
    }
    result.on_day = cases::interruption_on(result.record, day);
    return result;
}

/// Whether a place of the scope stands otherwise than the scope as a whole.
bool is_apart(const MeasureOnDay& part, const MeasureOnDay& whole) {
    return part.on_day.state != whole.on_day.state || part.on_day.days != whole.on_day.days;
}

/// Adds a measure that has begun, after those of its places that stand otherwise.
void add_measure(const World& world,
                 const Measure& measure,
                 dates::Day day,
                 std::vector<MeasureOnDay>& all) {
    const auto openings = openings_of(world, measure.scope);
    MeasureOnDay whole = measured(world, measure, openings, day);
    if (whole.on_day.state == InterruptionState::not_begun) {
        return;
    }
    for (const Entity& place : places_opened(world, openings, measure.scope)) {
        Measure at_place = measure;
        at_place.scope.places = {place};
        MeasureOnDay part = measured(world, std::move(at_place), openings, day);
        if (is_apart(part, whole)) {
            all.push_back(std::move(part));
        }
    }
    all.push_back(std::move(whole));
}

}  // namespace

std::vector<MeasureOnDay> measures_on(const World& world, const AccessWish& wish, dates::Day day) {
    std::vector<MeasureOnDay> all;
    for (const Measure& measure : measures_of(world, wish)) {
        add_measure(world, measure, day, all);
    }
    std::stable_sort(
        all.begin(), all.end(), [](const MeasureOnDay& left, const MeasureOnDay& right) {
            return std::tie(left.measure.scope.visitor,
                            left.measure.scope.beneficiary,
                            left.record.time.start_min,
                            left.measure.scope.places) < std::tie(right.measure.scope.visitor,
                                                                  right.measure.scope.beneficiary,
                                                                  right.record.time.start_min,
                                                                  right.measure.scope.places);
        });
    return all;
}

Trace trace_of(const MeasureOnDay& measure, dates::Day day) {
    Trace trace = Trace::of(measure.measure.claims);
    trace.add(Trace::of(measure.measure.memberships));
    for (std::size_t at = 0; at < measure.openings.size(); ++at) {
        if (cases::bears_on(measure.record.openings[at], measure.record.time, day)) {
            trace.add(*measure.openings[at]);
        }
    }
    for (const SeenClaim* denial : measure.denials) {
        if (dates::holds_on(denial->valid(), day) == dates::Truth::yes) {
            trace.add(*denial);
        }
    }
    return trace;
}

}  // namespace habeas::answers
