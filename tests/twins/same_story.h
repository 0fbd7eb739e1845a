// Claims that tell the same, found by comparing each with each: for the twins of timeline and
// chronology.
#pragma once

#include "world/world.h"

#include <string>
#include <vector>

namespace habeas::tests {

using Telling = std::vector<const world::SeenClaim*>;

/// \return whether the claim is about the entity, or names it where episodes look
bool speaks_of(const world::World& world,
               const world::SeenClaim& seen,
               const claims::Entity& entity);

/// \param with_end whether different written ends make different tellings
/// \return         each claim in the telling of the first claim that says the same
std::vector<Telling> tellings_of(const world::World& world, const Telling& claims, bool with_end);

/// \return value and visitors; claimants; modality: as a row shows them
std::string words_told(const world::World& world, const Telling& telling);
std::string tellers(const world::World& world, const Telling& telling);
std::string way_of_telling(const Telling& telling);

}  // namespace habeas::tests
