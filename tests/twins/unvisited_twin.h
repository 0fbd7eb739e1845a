// Places without a known visit, by looking at every day of every visit.
#pragma once

#include "answers/answer.h"

namespace habeas::tests {

Result<answers::Answer> unvisited_twin(const world::World& world,
                                       const answers::Question& question);

}  // namespace habeas::tests
