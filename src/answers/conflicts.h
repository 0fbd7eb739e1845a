// Claims that cannot both be so, or that say different things of the same matter, two by two: the
// definitions are in docs/answers/contradictions.md. Nobody is taken to be right.
#pragma once

#include "world/world.h"

#include <string_view>
#include <vector>

namespace habeas::answers {

/// Two claims of one world, the earlier in its order first, except that a denial stands second.
struct Conflict {
    std::string_view kind;     ///< code: value, time, count, duration, denial, place, scope
    std::string_view verdict;  ///< code: contradictory, in_tension, scope_differs
    const world::SeenClaim* first = nullptr;
    const world::SeenClaim* second = nullptr;
    std::string why = {};  ///< code
};

/// \return the conflicts of two claims about one subject: value, time, denial, place
std::vector<Conflict> conflicts_between(const world::World& world,
                                        const world::SeenClaim& first,
                                        const world::SeenClaim& second);

/// \param claims  in the order of the world, none twice
/// \return        the conflicts of which both claims are among these, each once, by kind and then
///                in the order of the world
std::vector<Conflict> conflicts_among(const world::World& world,
                                      const std::vector<const world::SeenClaim*>& claims);

/// \return every conflict of the world, each once, by kind and then in the order of the world
std::vector<Conflict> all_conflicts(const world::World& world);

}  // namespace habeas::answers
