// Promises against deeds, by trying every day on which a promise was made or due and a deed done.
#pragma once

#include "answers/answer.h"

namespace habeas::tests {

Result<answers::Answer> promises_twin(const world::World& world, const answers::Question& question);

}  // namespace habeas::tests
