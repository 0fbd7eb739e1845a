// What bodies found of one person or group under a criteria set, and whether each finding stands on
// a day. Definition: docs/answers/merits.md.
#pragma once

#include "answers/criteria_sets.h"
#include "answers/episodes.h"

#include <string_view>
#include <vector>

namespace habeas::answers {

/// Whether a finding stands on the day asked about.
enum class Standing {
    stands,
    may_stand,  ///< an uncertain date leaves it open
    denied,     ///< a source denies that there is such a finding
    replaced,   ///< the same body found something later
    withdrawn   ///< it ended, as the claim itself says
};

/// \return the code "finding_stands" and so on
std::string_view code_of(Standing standing);

struct Determination {
    Episode episode = {};
    claims::Entity body = {};  ///< canonical; empty = not named
    std::vector<const world::SeenClaim*> denials = {};
    Standing standing = Standing::stands;
    Merit merit = Merit::cannot_tell;
};

/// \return the findings about a subject that may have been made by the day; in order of the world
std::vector<Determination> determinations_of(const world::World& world,
                                             const claims::Entity& subject,
                                             const CriteriaAsked& asked,
                                             dates::Day day);

/// What all findings about one person come to.
enum class Finding { no, possible, contradictory, yes };

Finding finding_of(const std::vector<Determination>& determinations);

}  // namespace habeas::answers
