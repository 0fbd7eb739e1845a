// A measure or a rule that names a group or nobody, without a place, is about every member; at a
// place, about those who may be there; a visit is somebody's visit to some of them. Tested by
// tests/answers/person_contact_test.cpp and tests/twins/standards_twin_test.cpp.
#include "answers/person_contact.h"

#include "answers/access_scope.h"

#include <algorithm>

namespace habeas::answers {
namespace {

using claims::Entity;
using dates::Truth;
using world::SeenClaim;
using world::World;

bool contains(const std::vector<Entity>& entities, const Entity& wanted) {
    return std::find(entities.begin(), entities.end(), wanted) != entities.end();
}

/// \return the claims by which the person is a member of one of the groups
OrderedClaims memberships_in(const World& world,
                             const Entity& person,
                             const std::vector<Entity>& groups) {
    OrderedClaims memberships;
    for (const SeenClaim& seen : world.about(person)) {
        const auto group = claims::entity_from(seen.claim().value.text);
        if (seen.predicate() == "member_of" && seen.changes_state() && group &&
            contains(groups, world.canonical(*group))) {
            memberships.insert(&seen);
        }
    }
    return memberships;
}

/// \return the claims that somebody holds the person inside one of the places, or around it
OrderedClaims stays_near(const World& world,
                         const Entity& person,
                         const std::vector<Entity>& places) {
    OrderedClaims stays;
    const auto is_near = [&](const Entity& held_at) {
        return std::any_of(places.begin(), places.end(), [&](const Entity& place) {
            return world.is_within(held_at, place) || world.is_within(place, held_at);
        });
    };
    for (const SeenClaim& seen : world.about(person)) {
        const auto held_at = seen.places();
        if (seen.has_effect(claims::Effect::holds) &&
            std::any_of(held_at.begin(), held_at.end(), is_near)) {
            stays.insert(&seen);
        }
    }
    return stays;
}

}  // namespace

Truth is_meant(const World& world,
               const SeenClaim& seen,
               const Entity& person,
               OrderedClaims& rests_on) {
    const std::vector<Entity> held = held_people_named(world, seen);
    if (contains(held, person)) {
        return Truth::yes;
    }
    const OrderedClaims memberships = memberships_in(world, person, held);
    if (!held.empty() && memberships.empty()) {
        return Truth::no;
    }
    const std::vector<Entity> places = places_of(world, seen);
    const OrderedClaims stays = stays_near(world, person, places);
    if (!places.empty() && stays.empty()) {
        return Truth::no;
    }
    rests_on.insert(memberships.begin(), memberships.end());
    rests_on.insert(stays.begin(), stays.end());
    return places.empty() && !is_visit(seen) ? Truth::yes : Truth::maybe;
}

Truth is_kept_from(const World& world,
                   const SeenClaim& measure,
                   const PersonContact& contact,
                   OrderedClaims& rests_on) {
    const std::vector<Entity> visitors = canonical_entities(world, measure, "visitor");
    const bool is_of_all = visitors.empty() || contains(visitors, all_visitors());
    const bool is_excepted =
        contains(canonical_entities(world, measure, "exception"), contact.visitor);
    if (!contains(visitors, contact.visitor) && (!is_of_all || is_excepted)) {
        return Truth::no;
    }
    return is_meant(world, measure, contact.person, rests_on);
}

Truth is_let_to(const World& world,
                const SeenClaim& opening,
                const PersonContact& contact,
                OrderedClaims& rests_on) {
    const std::vector<Entity> visitors = canonical_entities(world, opening, "visitor");
    const bool is_named = contains(visitors, contact.visitor) || contains(visitors, all_visitors());
    if (!visitors.empty() && !is_named) {
        return Truth::no;
    }
    const Truth meant = is_meant(world, opening, contact.person, rests_on);
    return visitors.empty() && is_visit(opening) ? dates::both(meant, Truth::maybe) : meant;
}

}  // namespace habeas::answers
