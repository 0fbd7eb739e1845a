// Which denials weigh against a claim of an act: a source denies that the same thing happened to
// the same subject. For acts, which have a day at most; whom a denial says not to have been held
// on a day is for domain/cases/custody.h.
#pragma once

#include "world/world.h"

#include <vector>

namespace habeas::answers {

/// \return whether the first denies what the second asserts, reports or admits: of one subject and
/// predicate, values equal or one not stated, and times that are not certainly apart
bool may_deny(const world::SeenClaim& denial, const world::SeenClaim& said);

/// \return the denials of a claim, in the order of the world
std::vector<const world::SeenClaim*> denials_of(const world::World& world,
                                                const world::SeenClaim& said);

}  // namespace habeas::answers
