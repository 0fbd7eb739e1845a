// Question 23, who may visit whom at a place on a day: rule and practice side by side. Definition:
// docs/answers/access.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// place (entity, required), on (day, required); visitor, group (entities)
std::span<const ParameterSpecification> access_parameters();

Result<Answer> access(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
