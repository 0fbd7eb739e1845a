// Whether something that was interrupted (visits, a process) is still interrupted on a day, and for
// how long: a rule over dates, for one interruption and all that is said of its end. Announcements
// end nothing. Definition in words: docs/answers/without-visits.md.
#pragma once

#include "domain/dates/valid_time.h"

#include <optional>
#include <string_view>
#include <vector>

namespace habeas::cases {

/// A day on which it went on again, known between two days (both inclusive).
struct Opening {
    dates::Day earliest = dates::no_earlier_bound;
    dates::Day latest = dates::no_later_bound;
    /// it may have been an exception: a single visit, not a rule that lets visitors in again
    bool may_be_exception = false;
    bool may_be_elsewhere = false;  ///< of other people or at another place: never certain here
};

/// A claim of an interruption, and what all claims say of its end.
struct Interruption {
    dates::ValidTime time = {};
    bool is_end_stated = false;  ///< the claim itself says when it ended
    std::vector<Opening> openings = {};
    std::vector<dates::ValidTime> denials = {};  ///< a source denies that it was interrupted
};

enum class InterruptionState {
    not_begun,
    certain,        ///< certainly interrupted on the day
    last_reported,  ///< interrupted when last reported, and nothing says that it ended
    possible,
    contradictory,
    ended,  ///< it went on again by the day
};

struct InterruptionOnDay {
    InterruptionState state = InterruptionState::not_begun;
    /// from the start, or from the last exception, to the day; of an ended interruption its length
    dates::DayCount days = {};
    std::optional<std::size_t> since_opening = std::nullopt;  ///< it runs anew since this exception
    std::optional<std::size_t> until_opening = std::nullopt;  ///< it ended with this opening
};

/// \return whether an opening says something of an interruption by a day: it may have come after
///         the first day and by the day
bool bears_on(const Opening& opening, const dates::ValidTime& time, dates::Day day);

/// \return state and days on a day. An opening ends it, unless it may be an exception and the
///         interruption is certain after it: then it runs anew from the last such exception. Days
///         are as-of minus start.
InterruptionOnDay interruption_on(const Interruption& interruption, dates::Day day);

}  // namespace habeas::cases
