// The slow twin of `chronology`: every day that a date may mean is looked at.
#pragma once

#include "answers/ask.h"

namespace habeas::tests {

Result<answers::Answer> chronology_twin(const world::World& world,
                                        const answers::Question& question);

}  // namespace habeas::tests
