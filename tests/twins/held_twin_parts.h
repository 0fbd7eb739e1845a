// What the twins of answers about custody share: what is asked, who is held, and cells.
#pragma once

#include "answers/answer.h"
#include "twins/custody_worlds.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace habeas::tests {

struct Asked {
    int day = 0;
    dates::Day on = {};
    std::optional<claims::Entity> place = std::nullopt;
    std::optional<claims::Entity> group = std::nullopt;
    std::optional<claims::Entity> person = std::nullopt;
};

/// \return the day, and what restricts, of a question
Asked asked_by(const answers::Question& question);

/// Somebody who is or may be held on the day.
struct Person {
    claims::Entity entity = {};
    std::string state = {};
    PersonClaims claims = {};
    std::set<const world::SeenClaim*> used = {};  ///< by address: the order of the world
};

std::vector<Person> persons_held(const world::World& world, const Asked& asked);

/// \return everybody a claim is about, of the group asked about if one is, held or not
std::vector<Person> persons_judged(const world::World& world, const Asked& asked);

/// \return of each place the claim names, whether it is inside the one asked about, around it, or
/// elsewhere
std::set<std::string> where(const world::World& world,
                            const world::SeenClaim& seen,
                            const Asked& asked);

answers::Cell text_or_empty(const std::string& text);

/// \return the shortest and the longest time since some start, over all its days
answers::Cell days_since(const std::vector<Stay>& begun, int day);

/// Adds the rows and the figure of groups with stated counts.
void add_groups(const world::World& world, const Asked& asked, answers::Answer& answer);

}  // namespace habeas::tests
