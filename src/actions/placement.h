// Where in the register an entry goes: its level and compartment, and whether an actor may write
// there.
#pragma once

#include "actions/actor.h"
#include "base/result.h"

#include <compare>
#include <string>

namespace habeas::actions {

struct Placement {
    claims::Level level = claims::Level::team;
    std::string compartment = {};  ///< empty = none

    friend auto operator<=>(const Placement&, const Placement&) = default;
};

/// \error level_not_permitted (level, compartment); kind refused
Result<void> check_may_write(const Actor& actor, const Placement& placement);

}  // namespace habeas::actions
