// Which places there are to visit: places where claims say that people are or were held, or that
// claims about visits name, and the places inside these.
#pragma once

#include "world/world.h"

#include <map>
#include <optional>

namespace habeas::answers {

/// \param area  none = everywhere
/// \return      the places, canonical, within the area, each with the first claim that makes it one
std::map<claims::Entity, const world::SeenClaim*> places_of_detention(
    const world::World& world, const std::optional<claims::Entity>& area);

}  // namespace habeas::answers
