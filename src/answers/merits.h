// Question 39, who merits release by a criteria set and is still held: what bodies determined, and
// custody on a day; and, apart, what sources state in numbers. Definition: docs/answers/merits.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// criteria (text, required): name of a declared set, or name and version; on (day, required);
/// group, person, place (entities)
std::span<const ParameterSpecification> merits_parameters();

/// \error criteria_unknown (criteria, nearest), criteria_not_declared (criteria)
Result<Answer> merits(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
