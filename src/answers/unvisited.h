// Question 19, which places of detention were never visited, or not since a day, as far as claims
// say. Definition: docs/answers/unvisited.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// on (day, required); since (day); visitor, place (entities)
std::span<const ParameterSpecification> unvisited_parameters();

Result<Answer> unvisited(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
