// Question 35, stalled: which processes stand still on a day, since when, and what they last did.
// Definition: docs/answers/stalled.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// on (day, required); process (entity)
std::span<const ParameterSpecification> stalled_parameters();

Result<Answer> stalled(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
