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

std::vector<Entity> places_named(const World& world, const SeenClaim& seen) {
    const bool is_of_people_held =
        seen.changes_state() &&
        (seen.meaning().family == Family::custody || seen.predicate() == "count_held");
    if (!is_of_people_held && seen.meaning().family != Family::access) {
        return {};
    }
    std::vector<Entity> places = places_of(world, seen);
    const std::vector<Entity> left = canonical_entities(world, seen, "from_place");
    places.insert(places.end(), left.begin(), left.end());
    return places;
}

bool is_inside_any(const World& world, const Entity& place, const Places& areas) {
    return std::any_of(areas.begin(), areas.end(), [&](const auto& area) {
        return world.is_within(place, area.first);
    });
}

}  // namespace

Places places_of_detention(const World& world, const std::optional<Entity>& area) {
    Places named;
    for (const SeenClaim& seen : world.claims()) {
        for (const Entity& place : places_named(world, seen)) {
            named.emplace(place, &seen);
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
