// Which two claims of a world conflict, found by looking at every pair and enumerating days.
// Written from docs/answers/contradictions.md, for the twins of contradictions and timeline.
#pragma once

#include "world/world.h"

#include <set>
#include <string>
#include <tuple>

namespace habeas::tests {

/// Kind, the two claims (by address: in the order of the world, but a denial second), verdict, why.
using ConflictingPair = std::
    tuple<std::string, const world::SeenClaim*, const world::SeenClaim*, std::string, std::string>;

std::set<ConflictingPair> conflicting_pairs(const world::World& world);

/// \return who is counted
claims::Entity counted_in(const world::World& world, const world::SeenClaim& seen);

}  // namespace habeas::tests
