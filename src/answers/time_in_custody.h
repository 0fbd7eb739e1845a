// Question 11, for how long somebody has been held, by legal state: without charge, charged,
// convicted, past an order for release, or nobody says. Definition:
// docs/answers/time-in-custody.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// person (entity, required), on (day, required)
std::span<const ParameterSpecification> time_in_custody_parameters();

Result<Answer> time_in_custody(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
