#include "twins/visit_worlds.h"

#include "twins/twin_cells.h"

#include <algorithm>
#include <set>

namespace habeas::tests {
namespace {

using DaySet = std::set<int>;

constexpr int never = 1'000;

DaySet all_of(const Days& days) {
    DaySet set;
    for (int day = days.first; day <= days.last; ++day) {
        set.insert(day);
    }
    return set;
}

/// In how many worlds of start and letting the letting lies inside the gap, by the day.
struct Worlds {
    int inside = 0;
    int all = 0;
};

Worlds worlds_of(const Gap& gap, const Letting& letting, int day) {
    Worlds worlds;
    for (int start = gap.start.first; start <= gap.start.last; ++start) {
        for (int let = letting.day.first; let <= letting.day.last; ++let) {
            ++worlds.all;
            worlds.inside += start < let && let <= day ? 1 : 0;
        }
    }
    return worlds;
}

/// Whether it is certain that visitors were kept out on some day after the letting, which is past.
bool is_outlived(const Gap& gap, const Letting& letting, int day) {
    for (int later = letting.day.last + 1; later < gap.end.first; ++later) {
        return letting.day.last <= day && !gap.end_is_vague;
    }
    return false;
}

/// What is found by going through the lettings.
struct Findings {
    DaySet from = {};
    DaySet to = {never};
    std::vector<Letting> anew = {};
    std::vector<Letting> ends = {};
    bool may_have_ended = false;
    bool is_contradicted = false;
};

bool is_in(const Days& days, int day) {
    return days.first <= day && day <= days.last;
}

/// Every day that is the later of a day of each.
void run_from_the_later(const Letting& letting, Findings& findings) {
    DaySet later = letting.is_here ? DaySet() : findings.from;
    for (int day = 0; day <= letting.day.last || day <= *findings.from.rbegin(); ++day) {
        const bool is_from = findings.from.contains(day) && letting.day.first <= day;
        if (is_from || (is_in(letting.day, day) && *findings.from.begin() <= day)) {
            later.insert(day);
        }
    }
    findings.from = later;
}

/// Every day that is the earlier of a day of each; if the end is not sure, perhaps the first alone.
void run_to_the_earlier(const Days& end, bool is_sure, Findings& findings) {
    DaySet earlier = is_sure ? DaySet() : findings.to;
    for (int day = 0; day <= end.last; ++day) {
        const bool is_to = findings.to.contains(day) && day <= end.last;
        if (is_to || (is_in(end, day) && day <= *findings.to.rbegin())) {
            earlier.insert(day);
        }
    }
    findings.to = earlier;
}

void hear(const Gap& gap, const Letting& letting, int day, Findings& findings) {
    const Worlds worlds = worlds_of(gap, letting, day);
    const bool is_sure = letting.is_here && worlds.inside == worlds.all;
    if (is_outlived(gap, letting, day) && letting.is_visit) {
        run_from_the_later(letting, findings);
        if (is_sure) {
            findings.anew.push_back(letting);
        }
    } else if (is_outlived(gap, letting, day) && is_sure) {
        findings.is_contradicted = true;
    } else {
        run_to_the_earlier(letting.day, is_sure, findings);
        findings.may_have_ended = findings.may_have_ended || !is_sure;
        if (is_sure) {
            findings.ends.push_back(letting);
        }
    }
}

void hear_its_own_end(const Gap& gap, int day, Findings& findings) {
    if (!gap.has_stated_end || gap.end.first > day) {
        return;
    }
    const bool is_sure = gap.end.last <= day;
    run_to_the_earlier(gap.end, is_sure, findings);
    findings.may_have_ended = findings.may_have_ended || !is_sure;
    if (is_sure) {
        findings.ends.push_back({.claim = nullptr, .day = gap.end});
    }
}

std::string state_of(const Gap& gap, const Findings& findings, int day) {
    if (!findings.ends.empty()) {
        return "ended";
    }
    if (findings.is_contradicted || gap.is_denied) {
        return "contradictory";
    }
    if (findings.may_have_ended) {
        return "possibly_without";
    }
    const bool has_begun = gap.start.last <= day;
    const bool is_vague = gap.start_is_vague || gap.end_is_vague;
    if (has_begun && day < gap.end.first && !is_vague) {
        return "without_visits";
    }
    return has_begun && !gap.has_stated_end ? "last_reported_without" : "possibly_without";
}

dates::DayCount length_of(const Findings& findings, int day) {
    const bool is_ended = !findings.ends.empty();
    DaySet from = findings.from;
    std::erase_if(from, [&](int one) { return one > day; });
    const Days begin{
        .first = *from.begin(), .last = *from.rbegin(), .is_bounded_before = *from.begin() != 0};
    if (!is_ended) {
        return lengths(begin, only_day(day));
    }
    dates::DayCount days =
        lengths(begin, {.first = *findings.to.begin(), .last = *findings.to.rbegin()});
    days.min += days.min == 0 ? 1 : 0;
    return days;
}

}  // namespace

GapOnDay gap_on(const Gap& gap, int day) {
    GapOnDay result;
    if (gap.start.first > day) {
        return result;
    }
    Findings findings{.from = all_of(gap.start)};
    for (const Letting& letting : gap.lettings) {
        if (worlds_of(gap, letting, day).inside > 0) {
            result.heard.push_back(letting.claim);
            hear(gap, letting, day, findings);
        }
    }
    hear_its_own_end(gap, day, findings);
    const auto by_last = [](const Letting& left, const Letting& right) {
        return left.day.last < right.day.last;
    };
    const auto anew = std::max_element(findings.anew.begin(), findings.anew.end(), by_last);
    const auto end = std::min_element(findings.ends.begin(), findings.ends.end(), by_last);
    result.state = state_of(gap, findings, day);
    result.days = length_of(findings, day);
    result.anew_since = anew == findings.anew.end() ? nullptr : anew->claim;
    result.ended_by = end == findings.ends.end() ? nullptr : end->claim;
    return result;
}

}  // namespace habeas::tests
