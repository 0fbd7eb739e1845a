// The slow twin of `held-by-month`: asks who is held on each day by itself, as the twin of `held`
// does.
#pragma once

#include "answers/ask.h"

namespace habeas::tests {

Result<answers::Answer> held_by_month_twin(const world::World& world,
                                           const answers::Question& question);

}  // namespace habeas::tests
