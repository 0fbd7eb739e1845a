// What the register holds about somebody, by comparing every claim with every other.
#pragma once

#include "answers/answer.h"

namespace habeas::tests {

Result<answers::Answer> evidence_bundle_twin(const world::World& world,
                                             const answers::Question& question);

}  // namespace habeas::tests
