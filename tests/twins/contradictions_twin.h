// The slow twin of `contradictions`: every pair of claims, and every chain of judgements.
#pragma once

#include "answers/ask.h"

namespace habeas::tests {

Result<answers::Answer> contradictions_twin(const world::World& world,
                                            const answers::Question& question);

}  // namespace habeas::tests
