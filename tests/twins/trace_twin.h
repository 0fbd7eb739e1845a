// The slow twin of `trace`: distances between claims, until none grows shorter.
#pragma once

#include "answers/ask.h"

namespace habeas::tests {

Result<answers::Answer> trace_twin(const world::World& world, const answers::Question& question);

}  // namespace habeas::tests
