// Question 2 asked over and over, how many people were held at the end of each month, and how many
// came and left in between. Definition: docs/answers/held-by-month.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// from, on (days, required): months from that of the first to that of the second; place, group,
/// person (entities)
std::span<const ParameterSpecification> held_by_month_parameters();

/// \error period_inverted (from, to)
Result<Answer> held_by_month(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
