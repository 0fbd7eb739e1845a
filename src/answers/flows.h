// Question 31, the flows of a review process, month by month: how many people came in, reached each
// stage, left and are still in it; and, apart, what sources state in numbers. Definition:
// docs/answers/flows.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// from, to (days, required); process, group (entities)
std::span<const ParameterSpecification> flows_parameters();

/// \error period_inverted (from, to)
Result<Answer> flows(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
