// Who is held past an order for release, by looking at every day of every date.
#pragma once

#include "answers/answer.h"

namespace habeas::tests {

Result<answers::Answer> held_past_order_twin(const world::World& world,
                                             const answers::Question& question);

}  // namespace habeas::tests
