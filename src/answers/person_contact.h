// Whether a claim about visits concerns one person: kept out or let in, by a claim that names the
// person, a group of which others say that the person is a member, or everybody held. A measure at
// a place concerns whom it does not name only perhaps, and only if they may be there. Definition:
// docs/answers/standards.md, Whom a claim about visits concerns.
#pragma once

#include "answers/case_outcome.h"
#include "world/world.h"

namespace habeas::answers {

/// One person, and one class of visitors.
struct PersonContact {
    claims::Entity person = {};   ///< canonical
    claims::Entity visitor = {};  ///< empty = any
};

/// Memberships and deprivations that decide are added to `rests_on` by all three.
/// \return whether a claim that visitors were kept out, be it asserted or denied, is about them
dates::Truth is_kept_from(const world::World& world,
                          const world::SeenClaim& measure,
                          const PersonContact& contact,
                          OrderedClaims& rests_on);

/// \return whether a rule that lets visitors in, or a visit, is about them
dates::Truth is_let_to(const world::World& world,
                       const world::SeenClaim& opening,
                       const PersonContact& contact,
                       OrderedClaims& rests_on);

/// \return whether the person is among those whom a claim about visits is about
dates::Truth is_meant(const world::World& world,
                      const world::SeenClaim& seen,
                      const claims::Entity& person,
                      OrderedClaims& rests_on);

}  // namespace habeas::answers
