// All worlds that the claims about one measure leave open, enumerated: every first day of it, every
// day on which somebody was let in, every day on which it can have ended. Written from
// docs/answers/without-visits.md, and nothing else.
#pragma once

#include "twins/custody_worlds.h"

#include <optional>
#include <string>
#include <vector>

namespace habeas::tests {

/// Somebody let in, by rule or as a visitor.
struct Letting {
    const world::SeenClaim* claim = nullptr;
    Days day = {};
    bool is_visit = false;
    bool is_here = true;  ///< these visitors, to these people, in the whole scope
};

/// What is said of one measure.
struct Gap {
    Days start = {};
    Days end = {};  ///< first day no longer
    bool start_is_vague = false;
    bool end_is_vague = false;
    bool has_stated_end = false;
    std::vector<Letting> lettings = {};
    bool is_denied = false;  ///< on the day asked about
};

struct GapOnDay {
    std::string state = {};  ///< code; empty if it cannot have begun
    dates::DayCount days = {};
    const world::SeenClaim* anew_since = nullptr;
    const world::SeenClaim* ended_by = nullptr;
    std::vector<const world::SeenClaim*> heard = {};  ///< lettings that may lie in the gap
};

GapOnDay gap_on(const Gap& gap, int day);

}  // namespace habeas::tests
