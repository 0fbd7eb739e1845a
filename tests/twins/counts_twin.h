// The slow twin of `counts`: every count is held against every other, and the people held by name
// are those of the twin of `held`.
#pragma once

#include "answers/ask.h"

namespace habeas::tests {

Result<answers::Answer> counts_twin(const world::World& world, const answers::Question& question);

}  // namespace habeas::tests
