// Which claims are one measure, and all that is told of it in a circle. Written from
// docs/answers/without-visits.md for the twins of without-visits and access.
#pragma once

#include "twins/visit_matches.h"
#include "twins/visit_worlds.h"

#include <map>
#include <string>
#include <vector>

namespace habeas::tests {

using Claims = std::vector<const world::SeenClaim*>;

/// What makes claims one measure.
struct Sameness {
    Circle circle = {};
    std::string since = {};
    std::string until = {};

    friend auto operator<=>(const Sameness&, const Sameness&) = default;
};

/// A measure with everything told of it.
struct GapTold {
    Gap gap = {};
    Claims denials = {};  ///< on the day asked about
};

std::map<Sameness, Claims> measures_in(const world::World& world, const CircleAsked& asked);

/// \param circle  that of the measure, or one place of it
GapTold gap_told(const world::World& world,
                 const Circle& circle,
                 const Sameness& measure,
                 const Claims& claims,
                 int day);

}  // namespace habeas::tests
