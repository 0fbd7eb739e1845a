// On what ground somebody is held, as acts say, by looking at every day on which an act may have
// been done and at every departure that may lie between. Written from
// docs/answers/time-in-custody.md, and nothing else.
#pragma once

#include "twins/custody_worlds.h"
#include "twins/held_past_order_twin.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace habeas::tests {

/// An act of a court or an authority, and where it leads.
struct Deed {
    Paper paper = {};  ///< its claim, its days, whether it is doubtful
    std::string leads_to = {};
    bool is_of_the_case = false;

    [[nodiscard]] const world::SeenClaim& claim() const { return *paper.telling.front(); }
};

/// One stay: which of a person's stays are it, and what is said of its ground.
struct Ground {
    std::set<std::string> names = {};
    int first = 0;
    bool has_first = true;
    int end = 0;
    std::vector<Leave> leaves = {};
    std::vector<Deed> deeds = {};
    std::vector<const world::SeenClaim*> uncharged = {};
    /// act and denial, in the order of the world
    std::vector<std::pair<const world::SeenClaim*, const world::SeenClaim*>> denied = {};
};

/// \return the names of the case that a claim gives
std::set<std::string> names_of(const world::SeenClaim& seen);

/// \return whether both name the case, and no name is common
bool are_different(const std::set<std::string>& left, const std::set<std::string>& right);

/// Fills deeds, and who denies what.
void add_deeds(const world::World& world, const claims::Entity& person, Ground& ground);

dates::Truth reached(const Ground& ground, const Deed& deed, int day);
dates::Truth is_later(const Ground& ground, const Deed& deed, int day);

/// \return whether a denial of a charge covers the day
dates::Truth covers(const world::SeenClaim& denial, int day);

/// \return the states short of "past_order" that some world allows on the day
std::set<std::string> possible_grounds(const Ground& ground, int day);

}  // namespace habeas::tests
