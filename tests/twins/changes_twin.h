// The slow twin of `changes`: every pair of people is compared, and every claim of both worlds.
#pragma once

#include "answers/answer.h"
#include "world/world.h"

namespace habeas::tests {

/// \return figures, rows and notes of docs/answers/changes.md
answers::Answer changes_twin(const world::World& earlier,
                             const world::World& now,
                             const answers::Question& question);

}  // namespace habeas::tests
