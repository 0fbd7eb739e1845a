#include "twins/shared_outcome_twin.h"

#include "twins/held_twin_parts.h"
#include "twins/twin_cells.h"

#include <algorithm>

namespace habeas::tests {
namespace {

using answers::Cell;
using claims::Entity;
using world::SeenClaim;
using world::World;
using Used = std::set<const SeenClaim*>;

bool has_words(const claims::Value& value) {
    const std::set<claims::ValueKind> silent{
        claims::ValueKind::absent, claims::ValueKind::unknown, claims::ValueKind::nothing};
    return !silent.contains(value.kind) && !value.text.empty();
}

Days days_of(const SeenClaim& seen) {
    return days_between(seen.valid().start_min, seen.valid().start_max);
}

/// Of the acts, those after which on no reading of the days another must have come.
std::vector<const SeenClaim*> latest(const std::vector<const SeenClaim*>& acts) {
    std::vector<const SeenClaim*> kept;
    for (const SeenClaim* act : acts) {
        bool is_last = true;
        for (const SeenClaim* other : acts) {
            bool may_be_earlier = false;
            for (int day = days_of(*other).first; day <= days_of(*other).last; ++day) {
                may_be_earlier = may_be_earlier || day <= days_of(*act).last;
            }
            is_last = is_last && may_be_earlier;
        }
        if (is_last) {
            kept.push_back(act);
        }
    }
    return kept;
}

struct Told {
    std::vector<const SeenClaim*> acts = {};
    std::string silence = "not_known";
};

Told told(const World& world,
          const Entity& person,
          const std::set<std::string>& names,
          const std::optional<std::string>& on,
          Used& used) {
    std::vector<const SeenClaim*> all;
    for (const SeenClaim& seen : world.claims()) {
        const bool may_be = !on || days_of(seen).first <= window_day(*dates::day_from(*on));
        if (world.canonical(seen.claim().subject) == person && seen.changes_state() &&
            names.contains(seen.predicate()) && may_be) {
            all.push_back(&seen);
        }
    }
    Told told;
    for (const SeenClaim* act : latest(all)) {
        used.insert(act);
        bool is_denied = false;
        for (const SeenClaim& other : world.claims()) {
            if (speaks_against(world, other, *act)) {
                used.insert(&other);
                is_denied = true;
            }
        }
        if (is_denied) {
            told.silence = "contradictory";
        } else {
            told.acts.push_back(act);
        }
    }
    return told;
}

Cell dates_told(const Told& told) {
    if (told.acts.empty()) {
        return answers::code_cell(told.silence);
    }
    std::string text;
    std::set<std::string> met;
    for (const SeenClaim* act : told.acts) {
        const std::string date = written(act->claim().valid_from);
        if (!date.empty() && met.insert(date).second) {
            text += (text.empty() ? "" : " / ") + date;
        }
    }
    return text.empty() ? answers::code_cell("not_dated") : answers::date_cell(text);
}

Cell one_code(const Told& told, bool of_predicate) {
    if (told.acts.empty()) {
        return answers::code_cell(told.silence);
    }
    const auto word = [&](const SeenClaim* act) {
        return of_predicate ? "predicate." + act->predicate() : act->claim().value.text;
    };
    const std::string first = word(told.acts.front());
    for (const SeenClaim* act : told.acts) {
        if (word(act) != first || first.empty()) {
            return answers::code_cell("cannot_tell");
        }
    }
    return answers::code_cell(first);
}

Cell custody_of(const World& world, const Entity& person, const std::string& on, Used& used) {
    const Asked asked{.day = window_day(*dates::day_from(on)), .person = person};
    const Used all = custody_claims(world, person, asked.day);
    if (all.empty()) {
        return answers::code_cell("not_known");
    }
    used.insert(all.begin(), all.end());
    const std::vector<Person> held = persons_held(world, asked);
    return answers::code_cell(held.empty() ? "not_held" : held.front().state);
}

}  // namespace

bool speaks_against(const World& world, const SeenClaim& denial, const SeenClaim& said) {
    const claims::Claim& one = denial.claim();
    const claims::Claim& other = said.claim();
    const bool is_of_one_thing = world.canonical(one.subject) == world.canonical(other.subject) &&
                                 one.predicate == other.predicate;
    const bool may_say_one_thing =
        !has_words(one.value) || !has_words(other.value) || one.value.text == other.value.text;
    const bool are_apart = denial.valid().end_max <= said.valid().start_min ||
                           said.valid().end_max <= denial.valid().start_min;
    return one.modality == claims::Modality::denies && said.changes_state() && is_of_one_thing &&
           may_say_one_thing && !are_apart;
}

Used custody_claims(const World& world, const Entity& person, int day) {
    const std::set<std::string> starts{
        "arrest", "re_arrest", "detention", "transfer", "incommunicado"};
    const std::set<std::string> turns{"release", "escape", "death_in_custody", "disappearance"};
    Used all;
    bool is_known = false;
    for (const SeenClaim& seen : world.claims()) {
        if (world.canonical(seen.claim().subject) != person) {
            continue;
        }
        const bool is_start = starts.contains(seen.predicate());
        const bool is_denial = seen.modality() == claims::Modality::denies;
        is_known = is_known || (is_start && seen.changes_state());
        if ((seen.changes_state() && (is_start || turns.contains(seen.predicate()))) ||
            (is_start && is_denial && covers_certainly(stay_of(seen), day))) {
            all.insert(&seen);
        }
    }
    return is_known ? all : Used{};
}

std::vector<Cell> how_it_went(const World& world,
                              const Entity& person,
                              const std::optional<std::string>& on,
                              Used& used) {
    std::vector<Cell> cells;
    cells.push_back(on ? custody_of(world, person, *on, used) : answers::empty_cell());
    cells.push_back(one_code(told(world, person, {"verdict"}, on, used), false));
    cells.push_back(dates_told(told(world, person, {"pardon"}, on, used)));
    const Told left = told(world, person, {"release", "escape", "death_in_custody"}, on, used);
    cells.push_back(one_code(left, true));
    cells.push_back(left.acts.empty() ? answers::empty_cell() : dates_told(left));
    return cells;
}

}  // namespace habeas::tests
