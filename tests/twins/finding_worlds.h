// Findings of bodies as the twin of `merits` takes them, from docs/answers/merits.md.
#pragma once

#include "twins/same_story.h"

#include <set>
#include <string>
#include <vector>

namespace habeas::tests {

/// The sets asked about: each "name" and "name version" with its text.
struct SetsAsked {
    std::vector<claims::CriteriaSet> sets = {};
    bool has_other_versions = false;
    std::string refusal = {};  ///< code; empty = none
    std::string nearest = {};
};

SetsAsked sets_asked(const world::World& world, const std::string& reference);

/// \return the sets under which the claim may be
std::vector<claims::CriteriaSet> sets_over(const SetsAsked& asked, const world::SeenClaim& seen);

/// \return whether it names the set and none of its versions, and that says too little
bool is_without_version(const SetsAsked& asked, const world::SeenClaim& seen);

struct FoundByBody {
    Telling telling = {};
    Telling denials = {};
    std::string merit = {};     ///< yes, no, cannot_tell
    std::string standing = {};  ///< code
};

/// \return what was found about a subject by the day
std::vector<FoundByBody> findings_about(const world::World& world,
                                        const claims::Entity& subject,
                                        const SetsAsked& asked,
                                        int day);

/// \return yes, no, possible or contradictory
std::string outcome_of(const world::World& world, const std::vector<FoundByBody>& findings);

}  // namespace habeas::tests
