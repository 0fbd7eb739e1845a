// All worlds that the claims of one halt leave open, enumerated: every first day of it with every
// day on which the process can have gone on. Written for the twin of `stalled`, which has no
// exceptions: a process that goes on is not halted.
#pragma once

#include "twins/custody_worlds.h"

#include <string>
#include <vector>

namespace habeas::tests {

/// Claims that give a halt the same beginning, and the claims that the process went on.
struct HaltClaims {
    std::vector<const world::SeenClaim*> halts = {};
    std::vector<const world::SeenClaim*> resumptions = {};
};

struct HaltOnDay {
    std::string state = {};  ///< code
    dates::DayCount days = {};
    std::vector<const world::SeenClaim*> heard = {};  ///< resumptions that may have come during it
    int ended_by = 0;  ///< of one that has ended: the last day on which it may have; else far away
};

/// \return the halt on a day of the window on which it may have begun
HaltOnDay halt_on(const HaltClaims& claims, int day);

/// \return the last day on which it may have begun
int begun_by(const HaltClaims& claims);

}  // namespace habeas::tests
