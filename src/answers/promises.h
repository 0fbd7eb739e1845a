// Question 37, promises against deeds: what was promised or announced, and what each source says
// was done of it by a day. Definition: docs/answers/promises.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// on (day, required); population, promiser (entities)
std::span<const ParameterSpecification> promises_parameters();

Result<Answer> promises(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
