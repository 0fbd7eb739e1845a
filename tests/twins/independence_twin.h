// Whether two claims rest on different sources, by every name that their sources have.
#pragma once

#include "answers/answer.h"

namespace habeas::tests {

Result<answers::Answer> independence_twin(const world::World& world,
                                          const answers::Question& question);

}  // namespace habeas::tests
