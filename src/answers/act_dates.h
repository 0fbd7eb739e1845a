// When something was done or said that has one date: a call, an answer, a step. The claim's own
// first day, else the day of speaking, else the document's date.
#pragma once

#include "domain/dates/valid_time.h"
#include "world/world.h"

#include <string>
#include <vector>

namespace habeas::answers {

/// The date of an act, as written and as two bounds (both inclusive).
struct ActDate {
    std::string text = {};  ///< EDTF; empty = no date
    dates::Day earliest = dates::no_earlier_bound;
    dates::Day latest = dates::no_later_bound;

    /// \return whether it was on or before a day
    [[nodiscard]] dates::Truth is_by(dates::Day day) const;
};

ActDate act_date_of(const world::SeenClaim& seen);

/// \return days from the first to the second, 0 at least; no maximum where a bound is missing
dates::DayCount days_between(const ActDate& first, const ActDate& second);

/// \return days from an act to a day, 0 at least
dates::DayCount days_between(const ActDate& first, dates::Day day);

/// \return days since the newest of the sources spoke: the age of the evidence; no maximum if none
///         says when
dates::DayCount days_since_said(const std::vector<const world::SeenClaim*>& claims, dates::Day day);

/// \return the smallest range of days that holds both
dates::DayCount hull_of(const dates::DayCount& left, const dates::DayCount& right);

}  // namespace habeas::answers
