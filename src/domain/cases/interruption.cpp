// Method. The claim says when it began and through which day it is certain (an open end through its
// source's day). The first day of an interruption is a day without, so an opening on or before it
// belongs to an earlier time. Of those that may have come later, and by the day:
//   an exception after which the interruption is certain again makes it run anew: it runs from the
//   later of the two, whatever their order;
//   a rule after which it is certain again contradicts it;
//   any other ends it, if it certainly came after the start and by the day, and may have ended it
//   otherwise. The end that the claim itself states is one of these.
// Lengths are hulls: from the earliest to the latest day on which it can have begun, or begun anew,
// to the earliest and latest day on which it can first have ended; what has ended lasted a day at
// least. Qualified dates (~ ?) make nothing certain and leave the lengths as they are. Tested by
// tests/domain/cases/interruption_test.cpp and, against an enumeration of days, by
// tests/twins/without_visits_twin_test.cpp.
#include "domain/cases/interruption.h"

#include <algorithm>

namespace habeas::cases {
namespace {

using dates::Day;
using dates::DayCount;
using dates::Truth;
using dates::ValidTime;

/// What is known of an interruption by a day.
struct Reading {
    Day from_min = {};
    Day from_max = {};
    Day to_min = dates::no_later_bound;  ///< the first day on which something may end it
    Day to_max = dates::no_later_bound;  ///< the last day on which the first end can have come
    std::optional<std::size_t> exception = std::nullopt;
    std::optional<std::size_t> end = std::nullopt;  ///< none also if its own stated end came first
    bool is_ended = false;
    bool may_have_ended = false;
    bool is_contradicted = false;
};

/// Whether the interruption is certain on a day after the opening: its source spoke later of it.
bool is_certain_after(const Opening& opening, const ValidTime& time) {
    return dates::is_bounded(opening.latest) && !time.end_qualified &&
           dates::days_after(opening.latest, 1) < time.end_min;
}

/// It runs from the later of the start and the exception, whatever their order.
void run_anew(const Opening& opening, Reading& reading) {
    if (!opening.may_be_elsewhere) {
        reading.from_min = std::max(reading.from_min, opening.earliest);
    }
    reading.from_max = std::max(reading.from_max, opening.latest);
}

void end(std::optional<std::size_t> index, Day earliest, Day latest, Reading& reading) {
    if (latest < reading.to_max || !reading.is_ended) {
        reading.to_max = latest;
        reading.end = index;
    }
    reading.to_min = std::min(reading.to_min, earliest);
    reading.is_ended = true;
}

void may_end(Day earliest, Reading& reading) {
    reading.to_min = std::min(reading.to_min, earliest);
    reading.may_have_ended = true;
}

void weigh(const Interruption& interruption,
           const ValidTime& time,
           std::size_t index,
           Day day,
           Reading& reading) {
    const Opening& opening = interruption.openings[index];
    const bool is_certain =
        opening.earliest > time.start_max && opening.latest <= day && !opening.may_be_elsewhere;
    const bool is_outlived = opening.latest <= day && is_certain_after(opening, time);
    if (is_outlived && opening.may_be_exception) {
        run_anew(opening, reading);
        const bool is_last =
            !reading.exception || interruption.openings[*reading.exception].latest < opening.latest;
        reading.exception = is_certain && is_last ? index : reading.exception;
    } else if (is_outlived && is_certain) {
        reading.is_contradicted = true;
    } else if (is_certain) {
        end(index, opening.earliest, opening.latest, reading);
    } else {
        may_end(opening.earliest, reading);
    }
}

Reading reading_of(const Interruption& interruption, const ValidTime& time, Day day) {
    Reading reading{.from_min = time.start_min, .from_max = time.start_max};
    for (std::size_t at = 0; at < interruption.openings.size(); ++at) {
        if (bears_on(interruption.openings[at], time, day)) {
            weigh(interruption, time, at, day, reading);
        }
    }
    if (time.end_max <= day) {
        end(std::nullopt, time.end_min, time.end_max, reading);
    } else if (interruption.is_end_stated && time.end_min <= day) {
        may_end(time.end_min, reading);
    }
    reading.is_contradicted =
        reading.is_contradicted ||
        std::any_of(
            interruption.denials.begin(), interruption.denials.end(), [&](const ValidTime& denial) {
                return dates::holds_on(denial, day) == Truth::yes;
            });
    return reading;
}

InterruptionState state_of(const Interruption& interruption,
                           const ValidTime& time,
                           const Reading& reading,
                           Day day) {
    if (reading.is_ended) {
        return InterruptionState::ended;
    }
    if (reading.is_contradicted) {
        return InterruptionState::contradictory;
    }
    if (reading.may_have_ended) {
        return InterruptionState::possible;
    }
    if (dates::holds_on(time, day) == Truth::yes) {
        return InterruptionState::certain;
    }
    const bool is_open = !interruption.is_end_stated && time.start_max <= day;
    return is_open ? InterruptionState::last_reported : InterruptionState::possible;
}

/// \return days from between two days to between two days
DayCount days_between(Day from_min, Day from_max, Day to_min, Day to_max) {
    DayCount days;
    if (dates::is_bounded(from_max) && dates::is_bounded(to_min)) {
        days.min = std::max<std::int64_t>(0, to_min.number - from_max.number);
    }
    if (dates::is_bounded(from_min)) {
        days.max = std::max<std::int64_t>(0, to_max.number - from_min.number);
    }
    return days;
}

}  // namespace

bool bears_on(const Opening& opening, const ValidTime& time, Day day) {
    return opening.latest > time.start_min && opening.earliest <= day && time.start_min < day;
}

InterruptionOnDay interruption_on(const Interruption& interruption, Day day) {
    const auto tight = dates::tightened(interruption.time);
    if (!tight || day < tight->start_min) {
        return {};
    }
    const Reading reading = reading_of(interruption, *tight, day);
    InterruptionOnDay result;
    result.state = state_of(interruption, *tight, reading, day);
    result.since_opening = reading.exception;
    const Day from_max = std::min(reading.from_max, day);
    if (result.state == InterruptionState::ended) {
        result.until_opening = reading.end;
        result.days = days_between(reading.from_min, from_max, reading.to_min, reading.to_max);
        result.days.min = std::max<std::int64_t>(1, result.days.min);
    } else {
        result.days = days_between(reading.from_min, from_max, day, day);
    }
    return result;
}

}  // namespace habeas::cases
