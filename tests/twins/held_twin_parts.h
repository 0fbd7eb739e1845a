// What the two halves of the twin of `held` share: what is asked, and cells.
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
