// The slow twin of `resumed`: one circle of visitors, people and places at a time, every claim
// asked what it says of it, from the definition in docs/answers/resumed.md.
#pragma once

#include "answers/ask.h"

namespace habeas::tests {

Result<answers::Answer> resumed_twin(const world::World& world, const answers::Question& question);

}  // namespace habeas::tests
