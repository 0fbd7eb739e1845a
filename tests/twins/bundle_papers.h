// Where the words of claims stand, read from the claims and documents one by one: for the twin of
// the evidence bundle.
#pragma once

#include "answers/answer.h"
#include "world/world.h"

#include <string>
#include <vector>

namespace habeas::tests {

using Papers = std::vector<const world::SeenClaim*>;

/// \return the state of the words, as docs/answers/bundle.md names it
std::string paper_state(const world::World& world, const world::SeenClaim& seen);

/// \return document, hash, begin and end, as the columns show them
std::vector<answers::Cell> paper_cells(const world::World& world, const world::SeenClaim& seen);

/// \return whether two claims rest on one document or one cited source
bool is_same_paper(const world::World& world,
                   const world::SeenClaim& left,
                   const world::SeenClaim& right);

/// \return whether one stands before the other in a bundle
bool is_paper_before(const world::World& world,
                     const world::SeenClaim& left,
                     const world::SeenClaim& right);

}  // namespace habeas::tests
