// How a case went, by looking at every day of every act. Written from docs/answers/shared.md.
#pragma once

#include "answers/answer.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace habeas::tests {

/// \return whether one claim denies the other, where both may speak of the same act
bool speaks_against(const world::World& world,
                    const world::SeenClaim& denial,
                    const world::SeenClaim& said);

/// \return the claims about custody that weigh on a day; none if nobody says that somebody was
///         deprived of liberty
std::set<const world::SeenClaim*> custody_claims(const world::World& world,
                                                 const claims::Entity& person,
                                                 int day);

/// \return state, verdict, pardoned, left_custody, left_on
/// \param used  takes the claims looked at
std::vector<answers::Cell> how_it_went(const world::World& world,
                                       const claims::Entity& person,
                                       const std::optional<std::string>& on,
                                       std::set<const world::SeenClaim*>& used);

}  // namespace habeas::tests
