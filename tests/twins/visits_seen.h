// Visits as one place sees them, world by world: one for each first and last day that a claim
// leaves open. Written from docs/answers/unvisited.md.
#pragma once

#include "answers/answer.h"
#include "twins/custody_worlds.h"
#include "twins/visit_matches.h"

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace habeas::tests {

constexpr int never = std::numeric_limits<int>::min();

/// What is asked; days of the window.
struct Looked {
    int on = 0;
    std::optional<int> since = std::nullopt;
    std::optional<claims::Entity> visitor = std::nullopt;
    std::optional<claims::Entity> place = std::nullopt;
};

/// A visit as one place sees it, on one day.
struct Seen {
    const world::SeenClaim* claim = nullptr;
    std::vector<const world::SeenClaim*> denials = {};
    int here = 0;   ///< 0 no, 1 maybe, 2 yes
    int whole = 0;  ///< the same, of a visit to all of the place
    int took_place = 0;
    int since = 0;
    int earliest = never;  ///< of the last day; never if no bound
    int latest = never;
    bool is_vague = false;
};

/// \return the entities that a qualifier names
Entities named(const world::World& world,
               const world::SeenClaim& seen,
               const std::string& qualifier);

/// \return the places of a claim: the qualifier, else the subject if it is one
Entities spots_of(const world::World& world, const world::SeenClaim& seen);

/// \return the first days that a claim leaves open
Days first_days(const world::SeenClaim& seen);

/// \return 0 no, 1 maybe, 2 yes: whether a visit was by the visitor asked for
int was_by(const world::World& world,
           const world::SeenClaim& visit,
           const std::optional<claims::Entity>& visitor);

/// \return the claims that may deny a visit, in the order of the world
std::vector<const world::SeenClaim*> denials_of_visit(const world::World& world,
                                                      const world::SeenClaim& visit);

/// Walks through every world of a visit of which it is said whether it was here.
void enumerate(const Looked& looked, Seen& seen);

Seen seen_from(const world::World& world,
               const world::SeenClaim& visit,
               const claims::Entity& place,
               const Looked& looked);

/// \return the last of several; none if there are none
const Seen* last_visit(const std::vector<Seen>& visits);

std::string written_days(const world::SeenClaim& visit);

/// \return a cell with its days as written
answers::Cell date_of(const Seen* seen);

}  // namespace habeas::tests
