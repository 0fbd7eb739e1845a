// Question 33, parts: whether the parts of a total add up, for every composition that somebody
// recorded and for no other. Definition: docs/answers/parts.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// total (text: the beginning of a claim's id), population (entity)
std::span<const ParameterSpecification> parts_parameters();

Result<Answer> parts(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
