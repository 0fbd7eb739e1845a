// The slow twin of `access`: one pair of visitor and held people at a time, every claim asked what
// it says of them, from the definition in docs/answers/access.md.
#pragma once

#include "answers/ask.h"

namespace habeas::tests {

Result<answers::Answer> access_twin(const world::World& world, const answers::Question& question);

}  // namespace habeas::tests
