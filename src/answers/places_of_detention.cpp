// Claims about custody, and numbers held, must assert, report or admit: a place of which somebody
// only denies that people are held there is none. Claims about visits may be of any modality: who
// promises or denies visits to a place speaks of one where people are held. Tested by
// tests/answers/places_of_detention_test.cpp.
#include "answers/places_of_detention.h"

#include "answers/access_scope.h"

#include <algorithm>
#include <vector>

namespace habeas::answers {
namespace {

using claims::Entity;
using claims::Family;
using world::SeenClaim;
using world::World;

using Places = std::map<Entity, const SeenClaim*>;

bool is_of_people_held_or_access(const SeenClaim& seen) {
    const bool is_of_people_held =
        seen.changes_state() &&
        (seen.meaning().family == Family::custody || seen.predicate() == "count_held");
    return is_of_people_held || seen.meaning().family == Family::access;
}

bool contains(const std::vector<Entity>& entities, const Entity& wanted) {
    return std::find(entities.begin(), entities.end(), wanted) != entities.end();
}

/// \return the first claim that makes the place one of detention; null if none does
const SeenClaim* first_to_name(const World& world, const Entity& place) {
    const auto claims = world.mentioning(place);
    const auto first = std::find_if(claims.begin(), claims.end(), [&](const SeenClaim& seen) {
        return is_of_people_held_or_access(seen) &&
               (contains(places_of(world, seen), place) ||
                contains(canonical_entities(world, seen, "from_place"), place));
    });
    return first == claims.end() ? nullptr : &*first;
}

bool is_inside_any(const World& world, const Entity& place, const Places& areas) {
    return std::any_of(areas.begin(), areas.end(), [&](const auto& area) {
        return world.is_within(place, area.first);
    });
}

}  // namespace

Places places_of_detention(const World& world, const std::optional<Entity>& area) {
    Places named;
    for (const Entity& place : world.entities(claims::EntityKind::place)) {
        if (const SeenClaim* first = first_to_name(world, place); first != nullptr) {
            named.emplace(place, first);
        }
    }
    Places known = named;
    for (const SeenClaim& seen : world.of_predicate("part_of")) {
        const bool is_part =
            seen.changes_state() && seen.subject().kind == claims::EntityKind::place;
        if (is_part && !known.contains(seen.subject()) &&
            is_inside_any(world, seen.subject(), named)) {
            known.emplace(seen.subject(), &seen);
        }
    }
    std::erase_if(known,
                  [&](const auto& place) { return area && !world.is_within(place.first, *area); });
    return known;
}

}  // namespace habeas::answers
