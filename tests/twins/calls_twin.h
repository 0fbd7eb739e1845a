// The slow twin of `calls`: every claim is held against every other, and days are counted one by
// one.
#pragma once

#include "answers/ask.h"

namespace habeas::tests {

Result<answers::Answer> calls_twin(const world::World& world, const answers::Question& question);

}  // namespace habeas::tests
