// Question 5, counts: what each source said the number of a population was, over time, in its own
// words and as a range; and which of these counts agree. Definition: docs/answers/counts.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// population (entity, required); from, to, on (days)
std::span<const ParameterSpecification> counts_parameters();

Result<Answer> counts(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
