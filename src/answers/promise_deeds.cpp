// Numbers of the same population, the same person, people known by name, and answers that name the
// promise. Where the dates leave open whether a deed lies in the term, perhaps none of it does: its
// lower bound is 0. Tested by tests/answers/promise_deeds_test.cpp and
// tests/twins/promises_twin_test.cpp.
#include "answers/promise_deeds.h"

#include "answers/stated_counts.h"
#include "answers/words.h"

#include <algorithm>
#include <array>

namespace habeas::answers {
namespace {

using claims::Entity;
using dates::Day;
using dates::Truth;
using world::SeenClaim;
using world::World;

/// The predicates of numbers, and of the acts that are counted.
constexpr std::array counted_acts{std::pair{"count_pardoned", "pardon"},
                                  std::pair{"count_released", "release"}};

std::string state_without_deed(const Promise& promise, Day on) {
    return is_due_before(promise, on) == Truth::no ? "not_yet_due" : "cannot_tell";
}

std::string state_of(const Promise& promise, const NumberRange& done, Day on) {
    const std::int64_t at_least = done.lower.value_or(0);
    if (promise.enough && at_least >= *promise.enough) {
        return "kept";
    }
    if (is_due_before(promise, on) != Truth::yes || !done.upper) {
        return state_without_deed(promise, on);
    }
    if (*done.upper == 0) {
        return "not_kept";
    }
    const bool is_short = promise.promised.lower && *done.upper < *promise.promised.lower;
    return at_least > 0 && is_short ? "partly" : "cannot_tell";
}

/// As written: the period, or the one date there is.
Cell period_of(const SeenClaim& seen) {
    const std::string times = written_times(seen.claim());
    return times.empty() ? empty_cell() : date_cell(times);
}

void note_outside(const World& world, const SeenClaim& deed, TermPlace place, Kept& kept) {
    Note note(place == TermPlace::before ? "deed_before_promise" : "deed_after_due",
              Trace(*kept.promise.claim));
    note.trace.add(deed);
    note.parameters = {{"promise", value_words(world, *kept.promise.claim)},
                       {"deed", words_with_dates(world, deed)},
                       {"claimant", world.label(deed.claimant())}};
    kept.notes.push_back(std::move(note));
}

/// A deed as a claim states it.
struct StatedDeed {
    const SeenClaim* claim = nullptr;
    dates::ValidTime time = {};
    NumberRange done = {};
};

/// Adds a deed, or a note if it lies outside the term.
void take(const World& world, const StatedDeed& stated, Day on, Kept& kept) {
    const SeenClaim& seen = *stated.claim;
    const TermPlace place = place_in_term(kept.promise, stated.time, on);
    if (place == TermPlace::before || place == TermPlace::after) {
        note_outside(world, seen, place, kept);
        return;
    }
    NumberRange done = stated.done;
    if (place == TermPlace::perhaps && done.is_read()) {
        done.lower = 0;
    }
    Deed deed{.counted_by = entity_cell(world, seen.claimant()),
              .counted = code_cell("predicate." + seen.predicate()),
              .words = text_or_empty(value_words(world, seen)),
              .date = period_of(seen),
              .done = done,
              .state = state_of(kept.promise, done, on),
              .trace = Trace(*kept.promise.claim)};
    deed.trace.add(seen);
    kept.deeds.push_back(std::move(deed));
}

bool have_different_units(const SeenClaim& left, const SeenClaim& right) {
    const std::string one = left.claim().code("unit");
    const std::string other = right.claim().code("unit");
    return !one.empty() && !other.empty() && one != other;
}

/// \return whether a deed names places, and none of them inside one that the promise names
bool is_elsewhere(const World& world, const SeenClaim& deed, const SeenClaim& promise) {
    const auto areas = promise.places();
    const auto places = deed.places();
    const auto is_inside = [&](const Entity& place) {
        return std::any_of(areas.begin(), areas.end(), [&](const Entity& area) {
            return world.is_within(place, area);
        });
    };
    return !areas.empty() && !places.empty() &&
           std::none_of(places.begin(), places.end(), is_inside);
}

void take_numbers(const World& world, Day on, Kept& kept) {
    const SeenClaim& promise = *kept.promise.claim;
    for (const SeenClaim& seen : world.with_effect(claims::Effect::counts_flow)) {
        if (seen.has_effect(claims::Effect::counts_flow) &&
            is_deed_of(kept.promise, seen.predicate()) && may_be_so_by(seen, on) &&
            population_of(world, seen) == population_of(world, promise) &&
            !have_different_units(seen, promise) && !is_elsewhere(world, seen, promise)) {
            const NumberRange done = seen.count()
                                         ? NumberRange{seen.count()->lower, seen.count()->upper}
                                         : NumberRange{};
            take(world, {&seen, time_of_count(seen), done}, on, kept);
        }
    }
}

/// \return whether a claim says that the act was done to somebody, by the day or perhaps
bool is_act(const SeenClaim& seen, std::string_view act, Day on) {
    return seen.predicate() == act && seen.changes_state() && seen.valid().start_min <= on;
}

void take_acts(const World& world, Day on, Kept& kept) {
    const SeenClaim& promise = *kept.promise.claim;
    for (const SeenClaim& seen : world.about(promise.subject())) {
        if (is_act(seen, promise.predicate(), on)) {
            take(world, {&seen, day_of_act(seen), {1, 1}}, on, kept);
        }
    }
}

/// \return people of a population by name, and the claims that say so
std::vector<std::pair<Entity, std::vector<const SeenClaim*>>> members_of(const World& world,
                                                                         const Entity& population) {
    std::vector<std::pair<Entity, std::vector<const SeenClaim*>>> members;
    for (const SeenClaim& seen : world.of_predicate("member_of")) {
        const auto named = claims::entity_from(seen.claim().value.text);
        if (!seen.changes_state() || !named || world.canonical(*named) != population ||
            seen.subject().kind != claims::EntityKind::person) {
            continue;
        }
        if (members.empty() || members.back().first != seen.subject()) {
            members.emplace_back(seen.subject(), std::vector<const SeenClaim*>());
        }
        members.back().second.push_back(&seen);
    }
    return members;
}

/// The acts of the term done to one person: how certain, and the claims that say so.
struct ActsInTerm {
    bool is_certain = false;
    std::vector<const SeenClaim*> claims = {};
};

ActsInTerm acts_in_term(const World& world,
                        const Entity& person,
                        std::string_view act,
                        const Promise& promise,
                        Day on) {
    ActsInTerm acts;
    for (const SeenClaim& seen : world.about(person)) {
        const TermPlace place = place_in_term(promise, day_of_act(seen), on);
        const bool is_inside = place == TermPlace::inside || place == TermPlace::perhaps;
        if (is_act(seen, act, on) && is_inside) {
            acts.is_certain = acts.is_certain || place == TermPlace::inside;
            acts.claims.push_back(&seen);
        }
    }
    return acts;
}

/// Adds the row of people known by name: a lower bound, since nobody says that they are all.
void take_named(const World& world, std::string_view act, Day on, Kept& kept) {
    Deed deed{.counted_by = code_cell("known_by_name"),
              .counted = code_cell("predicate." + std::string(act)),
              .done = {.lower = 0},
              .trace = Trace(*kept.promise.claim)};
    bool is_anybody = false;
    for (const auto& [person, memberships] :
         members_of(world, population_of(world, *kept.promise.claim))) {
        const ActsInTerm acts = acts_in_term(world, person, act, kept.promise, on);
        if (acts.claims.empty()) {
            continue;
        }
        is_anybody = true;
        *deed.done.lower += acts.is_certain ? 1 : 0;
        deed.trace.add(Trace::of(memberships));
        deed.trace.add(Trace::of(acts.claims));
    }
    if (is_anybody) {
        deed.state = state_of(kept.promise, deed.done, on);
        kept.deeds.push_back(std::move(deed));
    }
}

void take_people(const World& world, Day on, Kept& kept) {
    for (const auto& [counts, act] : counted_acts) {
        if (is_deed_of(kept.promise, counts)) {
            take_named(world, act, on, kept);
        }
    }
}

bool answers_to(const SeenClaim& seen, const SeenClaim& promise) {
    const auto named = seen.claim().all("responds_to");
    return seen.predicate() == "response" && seen.changes_state() &&
           std::any_of(named.begin(), named.end(), [&](const claims::Value* value) {
               return value->text == claims::full_text_of(promise.id());
           });
}

std::string state_answered(const Promise& promise, const SeenClaim& answer, Day on) {
    const std::string& value = answer.claim().value.text;
    if (value == "promised" || act_date_of(answer).is_by(on) != Truth::yes) {
        return state_without_deed(promise, on);
    }
    return value == "complied" ? "kept" : value == "partly" ? "partly" : "not_kept";
}

void take_answers(const World& world, Day on, Kept& kept) {
    for (const SeenClaim& seen : world.of_predicate("response")) {
        if (!answers_to(seen, *kept.promise.claim) || act_date_of(seen).is_by(on) == Truth::no) {
            continue;
        }
        const std::string date = act_date_of(seen).text;
        Deed deed{.counted_by = entity_cell(world, seen.claimant()),
                  .counted = code_cell("predicate.response"),
                  .words = code_cell(seen.claim().value.text),
                  .date = date.empty() ? empty_cell() : date_cell(date),
                  .state = state_answered(kept.promise, seen, on),
                  .trace = Trace(*kept.promise.claim)};
        deed.trace.add(seen);
        kept.deeds.push_back(std::move(deed));
    }
}

}  // namespace

Kept kept_of(const World& world, Promise promise, Day on) {
    Kept kept{.promise = std::move(promise)};
    if (kept.promise.kind == PromiseKind::number) {
        take_numbers(world, on, kept);
        take_people(world, on, kept);
    } else if (kept.promise.kind == PromiseKind::person) {
        take_acts(world, on, kept);
    }
    take_answers(world, on, kept);
    if (kept.deeds.empty()) {
        const SeenClaim& seen = *kept.promise.claim;
        kept.deeds.push_back(Deed{.counted = kept.promise.kind == PromiseKind::person
                                                 ? code_cell("predicate." + seen.predicate())
                                                 : empty_cell(),
                                  .state = state_without_deed(kept.promise, on),
                                  .trace = Trace(seen)});
    }
    return kept;
}

}  // namespace habeas::answers
