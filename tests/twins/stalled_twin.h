// The slow twin of `stalled`: every world of a halt and of each resumption is enumerated.
#pragma once

#include "answers/ask.h"

namespace habeas::tests {

Result<answers::Answer> stalled_twin(const world::World& world, const answers::Question& question);

}  // namespace habeas::tests
