// The slow twin of `held`: worlds are enumerated day by day, in a window around the invented
// registers, from the definition in docs/answers/held.md.
#pragma once

#include "answers/ask.h"

namespace habeas::tests {

Result<answers::Answer> held_twin(const world::World& world, const answers::Question& question);

}  // namespace habeas::tests
