// The flows of a review, by looking at every day of every claim.
#pragma once

#include "answers/answer.h"

namespace habeas::tests {

Result<answers::Answer> flows_twin(const world::World& world, const answers::Question& question);

}  // namespace habeas::tests
