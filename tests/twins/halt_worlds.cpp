#include "twins/halt_worlds.h"

#include "twins/twin_cells.h"

#include <algorithm>

namespace habeas::tests {
namespace {

using world::SeenClaim;

constexpr int far_away = 1'000;

struct Halt {
    Days start = {};
    Days end = {};          ///< first day no longer
    int told_through = 0;   ///< the last day through which a source surely tells of it
    bool is_vague = false;  ///< nothing about its first day is sure
    bool has_end = true;    ///< all claims say when it ended
};

Halt halt_of(const HaltClaims& claims) {
    Halt halt;
    std::vector<int> sure;
    std::vector<int> vague;
    halt.start.first = far_away;
    for (const SeenClaim* seen : claims.halts) {
        const dates::ValidTime& valid = seen->valid();
        const Days start = days_between(valid.start_min, valid.start_max);
        const Days end = days_between(valid.end_min, valid.end_max);
        (valid.end_qualified ? vague : sure).push_back(end.first);
        halt.is_vague = halt.is_vague || valid.start_qualified;
        halt.has_end = halt.has_end && end.is_bounded_after;
        halt.start.is_bounded_before = start.is_bounded_before;
        halt.start.first = std::min(halt.start.first, start.first);
        halt.start.last = std::max(halt.start.last, start.last);
        halt.end.last = std::max(halt.end.last, end.last);
    }
    const std::vector<int>& ends = sure.empty() ? vague : sure;
    halt.end.first = *std::max_element(ends.begin(), ends.end());
    halt.told_through = sure.empty() ? -1 : halt.end.first - 1;
    return halt;
}

/// In how many worlds of the halt's first day the process goes on after it, by the day.
struct Worlds {
    int gone_on = 0;
    int all = 0;
};

Worlds worlds_of(const Halt& halt, const Days& resumed, int day) {
    Worlds worlds;
    for (int start = halt.start.first; start <= halt.start.last; ++start) {
        for (int on = resumed.first; on <= resumed.last; ++on) {
            ++worlds.all;
            worlds.gone_on += start < on && on <= day ? 1 : 0;
        }
    }
    return worlds;
}

/// What ends the halt for sure, and what may have.
struct Ends {
    std::vector<Days> sure = {};
    std::vector<Days> possible = {};
    bool is_contradicted = false;
};

Ends ends_of(const Halt& halt, const HaltClaims& claims, int day, HaltOnDay& result) {
    Ends ends;
    for (const SeenClaim* seen : claims.resumptions) {
        const Days resumed = days_between(seen->valid().start_min, seen->valid().start_max);
        const Worlds worlds = worlds_of(halt, resumed, day);
        if (worlds.gone_on == 0) {
            continue;
        }
        result.heard.push_back(seen);
        if (worlds.gone_on < worlds.all) {
            ends.possible.push_back(resumed);
        } else if (resumed.last < halt.told_through) {
            ends.is_contradicted = true;
        } else {
            ends.sure.push_back(resumed);
        }
    }
    if (halt.has_end && halt.end.first <= day) {
        (halt.end.last <= day ? ends.sure : ends.possible).push_back(halt.end);
    }
    return ends;
}

std::string state_of(const Halt& halt, const Ends& ends, int day) {
    if (!ends.sure.empty()) {
        return "resumed";
    }
    if (ends.is_contradicted) {
        return "contradictory";
    }
    if (!ends.possible.empty()) {
        return "possibly_halted";
    }
    const bool has_begun = halt.start.last <= day;
    if (has_begun && day <= halt.told_through && !halt.is_vague) {
        return "halted";
    }
    return has_begun && !halt.has_end ? "last_reported_halted" : "possibly_halted";
}

}  // namespace

HaltOnDay halt_on(const HaltClaims& claims, int day) {
    const Halt halt = halt_of(claims);
    HaltOnDay result{.ended_by = far_away};
    const Ends ends = ends_of(halt, claims, day, result);
    result.state = state_of(halt, ends, day);
    Days begun = halt.start;
    begun.last = std::min(begun.last, day);
    if (ends.sure.empty()) {
        result.days = lengths(begun, only_day(day));
        return result;
    }
    Days over{.first = far_away};
    for (const Days& end : ends.sure) {
        result.ended_by = std::min(result.ended_by, end.last);
        over.first = std::min(over.first, end.first);
    }
    for (const Days& end : ends.possible) {
        over.first = std::min(over.first, end.first);
    }
    over.last = result.ended_by;
    result.days = lengths(begun, over);
    result.days.min = result.days.min == 0 ? 1 : result.days.min;
    return result;
}

int begun_by(const HaltClaims& claims) {
    return halt_of(claims).start.last;
}

}  // namespace habeas::tests
