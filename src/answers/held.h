// Question 2, who is held on a day: people as all claims about them say, and groups with the counts
// that sources state. Definition: docs/answers/held.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// on (day, required); place, group, person (entities)
std::span<const ParameterSpecification> held_parameters();

Result<Answer> held(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
