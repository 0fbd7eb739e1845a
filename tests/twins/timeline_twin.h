// The slow twin of `timeline`: claims compared one by one, conflicts from every pair.
#pragma once

#include "answers/ask.h"

namespace habeas::tests {

Result<answers::Answer> timeline_twin(const world::World& world, const answers::Question& question);

}  // namespace habeas::tests
