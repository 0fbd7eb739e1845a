// How a claim came to us: from its origin through who says it and who carried the words; and
// whether two claims came by different ways. Used by independence and by the evidence bundle.
#pragma once

#include "world/world.h"

#include <string>
#include <vector>

namespace habeas::answers {

/// Somebody through whom a claim came.
struct SourceLink {
    std::string key = {};    ///< the same for all that are judged one
    std::string words = {};  ///< label
};

/// \return from the origin to us; empty if nobody is named
std::vector<SourceLink> chain_of(const world::World& world, const world::SeenClaim& seen);

/// \return labels in order
std::string joined(const std::vector<SourceLink>& links, const char* between);

/// \return the links of the first chain that are in the second too
std::vector<SourceLink> shared_by(const std::vector<SourceLink>& first,
                                  const std::vector<SourceLink>& second);

/// \return code: how the places where their words stand lie to each other
std::string places_of(const claims::Claim& first, const claims::Claim& second);

/// Whether two claims are two sources.
struct Independence {
    const char* verdict = nullptr;  ///< code: independent, not_independent, cannot_tell
    const char* why = nullptr;      ///< code
};

/// \param places  code, as places_of gives it
Independence independence_of(const std::vector<SourceLink>& first,
                             const std::vector<SourceLink>& second,
                             const std::string& places);

}  // namespace habeas::answers
