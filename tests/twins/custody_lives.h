// A person's custody day after day, and which claims speak of one stay, by following every pair.
// Written from docs/answers/time-in-custody.md, and nothing else.
#pragma once

#include "twins/custody_worlds.h"

#include <set>
#include <string>
#include <vector>

namespace habeas::tests {

/// A person on one day.
struct OneDay {
    std::vector<Stay> stays = {};
    std::string state = "not_held";
    std::vector<const world::SeenClaim*> denials = {};
};

/// A person's claims, and every day of the window before the one asked about.
struct Life {
    claims::Entity person = {};
    PersonClaims claims = {};
    std::vector<const world::SeenClaim*> ends = {};  ///< departures and losses of sight
    std::vector<OneDay> days = {};
};

/// Some of a person's stays that are one.
using Members = std::set<std::size_t>;

bool is_any_of(const world::SeenClaim& seen, const std::set<std::string>& predicates);

Life life_of(const world::World& world, const claims::Entity& person, int days);

/// \return how the person is held in a stay on a day
std::string held_as(const OneDay& day, const Members& members);

/// \return the first day on which the stay may be so
int first_day_of(const Life& life, const Members& members);

/// \return the stays that may be so on some day, by their first days
std::vector<Members> stays_in(const Life& life);

}  // namespace habeas::tests
