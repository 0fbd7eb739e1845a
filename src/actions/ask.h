// Asks the register a question from a viewpoint.
#pragma once

#include "actions/worlds.h"

namespace habeas::actions {

/// An answer, and the worlds that its traces point into.
struct Asked {
    Worlds worlds;
    answers::Answer answer;
};

/// \error as Worlds::ask, as World::build
Result<Asked> ask(const Register& within,
                  const Actor& actor,
                  const answers::Question& question,
                  const Viewpoint& viewpoint,
                  const answers::Run& run = {});

}  // namespace habeas::actions
