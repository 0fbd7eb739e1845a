// Question 3, what happened to one subject: every episode that claims tell of a person, a group, a
// process or a place, in order, with who says so and whether they agree. Definition:
// docs/answers/timeline.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// subject (entity, required), on (day): only what may have begun by then
std::span<const ParameterSpecification> timeline_parameters();

Result<Answer> timeline(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
