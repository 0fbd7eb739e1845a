// The slow twin of `without-visits`: one measure at a time, every world of it enumerated, from the
// definition in docs/answers/without-visits.md.
#pragma once

#include "answers/ask.h"

namespace habeas::tests {

Result<answers::Answer> without_visits_twin(const world::World& world,
                                            const answers::Question& question);

}  // namespace habeas::tests
