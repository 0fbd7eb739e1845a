// Who acts: every action takes one. Permission is decided from the clearance, once, in the action.
#pragma once

#include "domain/claims/level.h"

#include <string>

namespace habeas::actions {

struct Actor {
    std::string person = {};           ///< as it is written into the log
    claims::Clearance clearance = {};  ///< what the actor may read and write
};

}  // namespace habeas::actions
