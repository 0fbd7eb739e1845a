#include "twins/standard_matches.h"

#include "twins/shared_outcome_twin.h"

#include <algorithm>

namespace habeas::tests {
namespace {

using claims::Entity;
using world::SeenClaim;
using world::World;

std::set<Entity> those_of(const World& world, const SeenClaim& seen, const std::string& qualifier) {
    std::set<Entity> entities;
    for (const claims::Qualifier& one : seen.claim().qualifiers) {
        if (one.name == qualifier) {
            entities.insert(world.canonical(claims::entity_from(one.value.text).value()));
        }
    }
    return entities;
}

std::set<std::string> cases_in(const SeenClaim& seen) {
    std::set<std::string> names;
    for (const claims::Qualifier& one : seen.claim().qualifiers) {
        if (one.name == "case") {
            names.insert(one.value.text);
        }
    }
    return names;
}

std::set<Entity> who_is_held(const World& world, const SeenClaim& seen) {
    std::set<Entity> held = those_of(world, seen, "beneficiary");
    const std::string subject = claims::text_of(seen.subject());
    if (held.empty() && (subject.starts_with("person:") || subject.starts_with("group:"))) {
        held.insert(seen.subject());
    }
    return held;
}

std::set<Entity> where_held(const World& world, const SeenClaim& seen) {
    std::set<Entity> places = those_of(world, seen, "place");
    if (places.empty() && claims::text_of(seen.subject()).starts_with("place:")) {
        places.insert(seen.subject());
    }
    return places;
}

Used group_claims(const World& world, const Entity& person, const std::set<Entity>& groups) {
    Used found;
    for (const SeenClaim& seen : world.claims()) {
        if (seen.subject() == person && seen.predicate() == "member_of" && seen.changes_state() &&
            groups.contains(
                world.canonical(claims::entity_from(seen.claim().value.text).value()))) {
            found.insert(&seen);
        }
    }
    return found;
}

Used claims_nearby(const World& world, const Entity& person, const std::set<Entity>& places) {
    const std::set<std::string> deprivations{
        "arrest", "detention", "re_arrest", "transfer", "incommunicado"};
    Used found;
    for (const SeenClaim& seen : world.claims()) {
        const bool is_of_person = seen.subject() == person && seen.changes_state() &&
                                  deprivations.contains(seen.predicate());
        if (!is_of_person) {
            continue;
        }
        for (const Entity& at : those_of(world, seen, "place")) {
            const auto is_near = [&](const Entity& place) {
                return world.is_within(at, place) || world.is_within(place, at);
            };
            if (std::any_of(places.begin(), places.end(), is_near)) {
                found.insert(&seen);
            }
        }
    }
    return found;
}

bool is_visit(const SeenClaim& seen) {
    return seen.predicate() == "visit";
}

Entity visitor_called(const World& world, const std::string& name) {
    return world.canonical({claims::EntityKind::visitor, name});
}

}  // namespace

bool Reach::has_first() const {
    return first > long_ago;
}

bool Reach::has_last() const {
    return last < far_ahead;
}

std::int64_t number_of(dates::Day day) {
    if (dates::is_bounded(day)) {
        return day.number;
    }
    return day == dates::no_earlier_bound ? long_ago : far_ahead;
}

Reach reach_of(const World& world, const SeenClaim& seen, Used& used) {
    Reach reach{number_of(seen.valid().start_min), number_of(seen.valid().start_max)};
    reach.is_sure = !seen.valid().start_qualified;
    for (const SeenClaim& other : world.claims()) {
        if (speaks_against(world, other, seen)) {
            used.insert(&other);
            reach.is_sure = false;
        }
    }
    return reach;
}

Concern weaker(Concern one, Concern other) {
    return std::min(one, other);
}

Concern concerns(const World& world, const SeenClaim& seen, const Entity& person, Used& used) {
    const std::set<Entity> held = who_is_held(world, seen);
    const std::set<Entity> places = where_held(world, seen);
    if (held.contains(person)) {
        return Concern::yes;
    }
    const Used groups = group_claims(world, person, held);
    const Used nearby = claims_nearby(world, person, places);
    const bool is_among = held.empty() || !groups.empty();
    const bool may_be_there = places.empty() || !nearby.empty();
    if (!is_among || !may_be_there) {
        return Concern::no;
    }
    used.insert(groups.begin(), groups.end());
    used.insert(nearby.begin(), nearby.end());
    return is_visit(seen) || !places.empty() ? Concern::maybe : Concern::yes;
}

Concern keeps_from(const World& world,
                   const SeenClaim& measure,
                   const Entity& person,
                   const std::string& visitor,
                   Used& used) {
    const Entity who = visitor_called(world, visitor);
    const std::set<Entity> named = those_of(world, measure, "visitor");
    bool keeps = named.contains(who);
    if (named.empty() || named.contains(visitor_called(world, "all"))) {
        keeps = keeps || !those_of(world, measure, "exception").contains(who);
    }
    return keeps ? concerns(world, measure, person, used) : Concern::no;
}

Concern lets_to(const World& world,
                const SeenClaim& opening,
                const Entity& person,
                const std::string& visitor,
                Used& used) {
    const std::set<Entity> named = those_of(world, opening, "visitor");
    const bool is_named = named.contains(visitor_called(world, visitor)) ||
                          named.contains(visitor_called(world, "all"));
    if (is_named || (named.empty() && !is_visit(opening))) {
        return concerns(world, opening, person, used);
    }
    return named.empty() ? weaker(Concern::maybe, concerns(world, opening, person, used))
                         : Concern::no;
}

bool of_different_cases(const SeenClaim& left, const SeenClaim& right) {
    const std::set<std::string> one = cases_in(left);
    const std::set<std::string> other = cases_in(right);
    return !one.empty() && !other.empty() &&
           std::none_of(
               one.begin(), one.end(), [&](const auto& name) { return other.contains(name); });
}

}  // namespace habeas::tests
