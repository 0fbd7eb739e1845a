#include "twins/custody_worlds.h"

#include <algorithm>

namespace habeas::tests {
namespace {

constexpr int window_last = 460;

/// One way to understand when a stay ended: first days out, from several ranges.
struct Ways {
    std::vector<Days> ends = {};
    bool is_vague = false;
    bool is_untouched = false;  ///< nobody says that it ended
};

template <class Condition>
bool always(const Days& left, const Days& right, Condition condition) {
    for (int one = left.first; one <= left.last; ++one) {
        for (int other = right.first; other <= right.last; ++other) {
            if (!condition(one, other)) {
                return false;
            }
        }
    }
    return true;
}

bool certainly_before(const Days& left, const Days& right) {
    return always(left, right, [](int one, int other) { return one < other; });
}

bool certainly_not_after(const Days& left, const Days& right) {
    return always(left, right, [](int one, int other) { return one <= other; });
}

/// The stated end of a stay, which is after its start whatever the bounds say.
Days own_end(const Stay& stay) {
    Days end = stay.end;
    end.first = std::max(end.first, stay.start.last + 1);
    return end;
}

bool is_of_a_later_stay(const PersonClaims& claims, const Stay& stay, const Leave& leave) {
    std::vector<Days> ends;
    for (const Leave& other : claims.leaves) {
        ends.push_back(other.day);
    }
    if (stay.has_stated_end) {
        ends.push_back(own_end(stay));
    }
    for (const Days& end : ends) {
        for (const Stay& later : claims.stays) {
            if (certainly_before(stay.start, end) && certainly_not_after(end, later.start) &&
                certainly_before(later.start, leave.day)) {
                return true;
            }
        }
    }
    return false;
}

std::vector<Ways> ways_of(const PersonClaims& claims, const Stay& stay) {
    std::vector<Ways> all;
    bool source_disagrees = false;
    for (const Leave& leave : claims.leaves) {
        if (certainly_not_after(leave.day, stay.start) || is_of_a_later_stay(claims, stay, leave)) {
            continue;
        }
        Ways ways{.ends = {leave.day}, .is_vague = leave.is_vague};
        if (!certainly_before(stay.start, leave.day)) {
            ways.ends.push_back(stay.end);
            ways.is_vague = ways.is_vague || stay.end_is_vague;
        }
        all.push_back(ways);
        source_disagrees =
            source_disagrees ||
            (stay.is_said_to_last && leave.day.is_bounded_after && stay.end.first > leave.day.last);
    }
    if (stay.has_stated_end || all.empty() || source_disagrees) {
        all.push_back({{stay.end}, stay.end_is_vague, all.empty() && !stay.has_stated_end});
    }
    for (Ways& ways : all) {
        for (const Leave& loss : claims.losses) {
            if (!certainly_not_after(loss.day, stay.start)) {
                for (Days& end : ways.ends) {
                    end.first = std::min(end.first, loss.day.first);
                }
            }
        }
    }
    return all;
}

struct Seen {
    bool held = false;
    bool free = false;
};

/// Whether some world holds and some world does not, on the day.
Seen worlds_on(const Stay& stay, const Ways& ways, int day) {
    Seen seen;
    for (const Days& end : ways.ends) {
        for (int start = stay.start.first; start <= stay.start.last; ++start) {
            for (int out = std::max(end.first, start + 1); out <= end.last; ++out) {
                const bool is_held = start <= day && day < out;
                seen.held = seen.held || is_held;
                seen.free = seen.free || !is_held;
                if (seen.held && seen.free) {
                    return seen;
                }
            }
        }
    }
    return seen;
}

void judge(const PersonClaims& claims, Stay& stay, int day) {
    bool all_yes = true;
    bool some_yes = false;
    bool some_no = false;
    bool some_maybe = false;
    bool untouched = false;
    for (const Ways& ways : ways_of(claims, stay)) {
        const Seen seen = worlds_on(stay, ways, day);
        const bool is_vague = ways.is_vague || stay.start_is_vague;
        const bool yes = !seen.free && !is_vague;
        const bool no = !seen.held;
        some_yes = some_yes || yes;
        some_no = some_no || no;
        some_maybe = some_maybe || (!yes && !no);
        all_yes = all_yes && yes;
        untouched = untouched || ways.is_untouched;
    }
    if (some_yes && some_no) {
        stay.state = "contradictory";
    } else if (all_yes) {
        stay.state = stay.is_around ? "possibly_held" : "certainly_held";
    } else if (some_yes || some_maybe) {
        const bool has_begun = stay.start.is_bounded_after && stay.start.last <= day;
        stay.state =
            untouched && has_begun && !stay.is_around ? "last_reported_held" : "possibly_held";
    } else {
        stay.state = "not_held";
    }
}

}  // namespace

int window_day(dates::Day day) {
    const dates::Day origin = dates::day_of({.year = 1996, .month = 12, .day = 1});
    return static_cast<int>(day.number - origin.number);
}

Days days_between(dates::Day first, dates::Day last) {
    Days days{.is_bounded_before = dates::is_bounded(first),
              .is_bounded_after = dates::is_bounded(last)};
    days.first = days.is_bounded_before ? window_day(first) : 0;
    days.last = days.is_bounded_after ? window_day(last) : window_last;
    return days;
}

Stay stay_of(const world::SeenClaim& seen) {
    const std::string& predicate = seen.predicate();
    const dates::ValidTime& valid = seen.valid();
    Stay stay{.claim = &seen,
              .start = days_between(valid.start_min, valid.start_max),
              .end = days_between(valid.end_min, valid.end_max),
              .start_is_vague = valid.start_qualified,
              .end_is_vague = valid.end_qualified};
    stay.is_said_to_last = seen.claim().valid_to && seen.claim().valid_to->text() == "..";
    const bool ends = stay.end.is_bounded_after;
    const bool is_act =
        predicate == "arrest" || predicate == "re_arrest" || predicate == "transfer";
    stay.has_stated_end = ends && !is_act && predicate != "incommunicado";
    if (ends && !stay.has_stated_end) {
        stay.end.last = window_last;
        stay.end.is_bounded_after = false;
    }
    if (ends && is_act) {
        stay.end.first = stay.start.first + 1;
        stay.end_is_vague = false;
    }
    return stay;
}

void judge_stays(PersonClaims& claims, int day) {
    for (Stay& stay : claims.stays) {
        judge(claims, stay, day);
    }
}

bool covers_certainly(const Stay& stay, int day) {
    const Seen seen = worlds_on(stay, {.ends = {stay.end}}, day);
    return !seen.free && !stay.start_is_vague && !stay.end_is_vague;
}

}  // namespace habeas::tests
