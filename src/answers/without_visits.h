// Question 1, who is without visits on a day, by whom and for how long. Definition:
// docs/answers/without-visits.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// on (day, required); beneficiary, visitor, place (entities)
std::span<const ParameterSpecification> without_visits_parameters();

Result<Answer> without_visits(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
