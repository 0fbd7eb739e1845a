// Asks the register a question from a viewpoint.
#pragma once

#include "actions/viewpoint.h"
#include "answers/ask.h"

#include <memory>

namespace habeas::actions {

/// An answer, and the world that its traces point into.
struct Asked {
    std::unique_ptr<world::World> world;
    answers::Answer answer;
};

/// \error as answers::ask, as World::build
Result<Asked> ask(const Register& within,
                  const Actor& actor,
                  const answers::Question& question,
                  const Viewpoint& viewpoint,
                  const answers::Run& run = {});

}  // namespace habeas::actions
