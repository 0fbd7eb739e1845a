// Question 25, resumed: when visitors were truly let in again: announced, ruled, first visit,
// complete visit, each apart. Definition: docs/answers/resumed.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// on (day), place, visitor, beneficiary (entities)
std::span<const ParameterSpecification> resumed_parameters();

Result<Answer> resumed(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
