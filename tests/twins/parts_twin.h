// The slow twin of `parts`: sums are taken over every choice of the bounds of their terms, and days
// are compared one by one.
#pragma once

#include "answers/ask.h"

namespace habeas::tests {

Result<answers::Answer> parts_twin(const world::World& world, const answers::Question& question);

}  // namespace habeas::tests
