// Who merits release and is held, by looking at every day of every finding and of custody.
#pragma once

#include "answers/answer.h"

namespace habeas::tests {

Result<answers::Answer> merits_twin(const world::World& world, const answers::Question& question);

}  // namespace habeas::tests
