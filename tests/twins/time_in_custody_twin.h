// How long somebody has been held, by legal state: one day after the other.
#pragma once

#include "answers/answer.h"

namespace habeas::tests {

Result<answers::Answer> time_in_custody_twin(const world::World& world,
                                             const answers::Question& question);

}  // namespace habeas::tests
