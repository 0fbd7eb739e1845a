// What happened, as several claims tell it: claims that say the same of the same things at the same
// written time are one episode. Used by the timeline of one subject and the chronology of all.
#pragma once

#include "answers/trace.h"
#include "world/world.h"

#include <string>
#include <vector>

namespace habeas::answers {

/// At least one claim, in the order of the world.
struct Episode {
    std::vector<const world::SeenClaim*> claims = {};

    [[nodiscard]] const world::SeenClaim& first() const { return *claims.front(); }

    /// \return the number of distinct origins
    [[nodiscard]] std::size_t origins() const;
};

/// What makes two claims different episodes besides subject, predicate, words and qualifiers.
enum class EpisodeTimes {
    start_and_end,  ///< both written dates
    start           ///< the first alone
};

/// \param claims  of one world, in its order
/// \return        the episodes, in the order of their first claims; claims that assert, report or
///                admit are one kind, each other modality is its own
std::vector<Episode> episodes_of(const world::World& world,
                                 const std::vector<const world::SeenClaim*>& claims,
                                 EpisodeTimes times);

/// \return whether the claim is about the entity: as its subject, or as who may be visited, who is
/// counted, the process or the place it names
bool bears_on(const world::World& world,
              const world::SeenClaim& seen,
              const claims::Entity& entity);

/// \return the claims that bear on the entity, in the order of the world
std::vector<const world::SeenClaim*> claims_bearing_on(const world::World& world,
                                                       const claims::Entity& entity);

/// \return the value as written, then the visitors named, joined by " · "
std::string words_of_episode(const world::World& world, const Episode& episode);

/// \return labels of the claimants, each once, in order of their bytes, joined by "; "
std::string claimants_of(const world::World& world, const Episode& episode);

/// \return the code "modality.asserts" for what changes a state, else that of the modality
std::string modality_code(const Episode& episode);

}  // namespace habeas::answers
