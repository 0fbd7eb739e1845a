// Which cases share something with a person's, by comparing every claim with every other.
#pragma once

#include "answers/answer.h"

namespace habeas::tests {

Result<answers::Answer> shared_twin(const world::World& world, const answers::Question& question);

}  // namespace habeas::tests
