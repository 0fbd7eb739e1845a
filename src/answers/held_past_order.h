// Question 12, who is held although release was ordered: past a release order, a pardon, an
// acquittal, an exoneration or the stated end of a sentence. Definition:
// docs/answers/held-past-order.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// on (day, required); place, group, person (entities)
std::span<const ParameterSpecification> held_past_order_parameters();

Result<Answer> held_past_order(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
