// Who is meant by a claim about visits, as sets: which visitors, which people, which places.
// Written from docs/answers/without-visits.md for the twins of without-visits and resumed.
#pragma once

#include "answers/question.h"
#include "world/world.h"

#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace habeas::tests {

using Entities = std::set<claims::Entity>;

/// Who visits whom where; beneficiary empty = everybody held, no place = everywhere.
struct Circle {
    claims::Entity beneficiary = {};
    claims::Entity visitor = {};
    bool by_a_ban_on_all = false;  ///< this visitor was asked about, and the ban names all
    Entities places = {};

    friend auto operator<=>(const Circle&, const Circle&) = default;
};

/// What a question asks for.
struct CircleAsked {
    std::optional<claims::Entity> beneficiary = std::nullopt;
    std::optional<claims::Entity> visitor = std::nullopt;
    std::optional<claims::Entity> place = std::nullopt;
};

CircleAsked circle_asked(const world::World& world, const answers::Question& question);

/// \return every circle that a measure is about, as far as asked
std::set<Circle> circles_of(const world::World& world,
                            const world::SeenClaim& measure,
                            const CircleAsked& asked);

/// \return the memberships that make it about the beneficiary asked for; in the order of the world
std::vector<const world::SeenClaim*> memberships_used(const world::World& world,
                                                      const world::SeenClaim& measure,
                                                      const CircleAsked& asked);

/// \return "yes", "perhaps" or "no": whether a claim lets these visitors in, in the whole circle
std::string lets_in_circle(const world::World& world,
                           const world::SeenClaim& letting,
                           const Circle& circle);

/// \param by  none: whenever
/// \return    the places inside a circle and smaller than it at which these visitors were let in,
///            perhaps by a day
Entities smaller_places(const world::World& world,
                        const Circle& circle,
                        std::optional<dates::Day> by = std::nullopt);

}  // namespace habeas::tests
