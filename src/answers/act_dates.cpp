#include "answers/act_dates.h"

#include <algorithm>

namespace habeas::answers {

dates::Truth ActDate::is_by(dates::Day day) const {
    if (latest <= day) {
        return dates::Truth::yes;
    }
    return earliest <= day ? dates::Truth::maybe : dates::Truth::no;
}

ActDate act_date_of(const world::SeenClaim& seen) {
    const claims::Claim& claim = seen.claim();
    const auto& written = claim.valid_from ? claim.valid_from
                          : claim.uttered  ? claim.uttered
                                           : claim.said;
    ActDate date;
    if (!written) {
        return date;
    }
    const dates::WrittenRange range = written->whole();
    date.text = written->text();
    date.earliest =
        range.earliest.kind == dates::Bound::Kind::day ? range.earliest.day : date.earliest;
    date.latest = range.latest.kind == dates::Bound::Kind::day ? range.latest.day : date.latest;
    return date;
}

dates::DayCount days_between(const ActDate& first, const ActDate& second) {
    dates::DayCount days;
    if (dates::is_bounded(second.earliest) && dates::is_bounded(first.latest)) {
        days.min = std::max<std::int64_t>(0, second.earliest.number - first.latest.number);
    }
    if (dates::is_bounded(second.latest) && dates::is_bounded(first.earliest)) {
        days.max = std::max<std::int64_t>(0, second.latest.number - first.earliest.number);
    }
    return days;
}

dates::DayCount days_between(const ActDate& first, dates::Day day) {
    return days_between(first, ActDate{.earliest = day, .latest = day});
}

dates::DayCount days_since_said(const std::vector<const world::SeenClaim*>& claims,
                                dates::Day day) {
    ActDate newest;
    newest.latest = dates::no_earlier_bound;
    for (const world::SeenClaim* seen : claims) {
        newest.earliest =
            std::max(newest.earliest, seen->said_earliest().value_or(newest.earliest));
        newest.latest =
            std::max(newest.latest, seen->said_latest().value_or(dates::no_later_bound));
    }
    return days_between(newest, day);
}

dates::DayCount hull_of(const dates::DayCount& left, const dates::DayCount& right) {
    dates::DayCount hull{.min = std::min(left.min, right.min)};
    if (left.max && right.max) {
        hull.max = std::max(*left.max, *right.max);
    }
    return hull;
}

}  // namespace habeas::answers
