// Digits of a calendar date of which some are not known ("19XX-02-29", "1996-1X"), and the days
// that fit them. Also the groupings of months that EDTF numbers 21-41: seasons, quarters,
// quadrimesters, halves.
#pragma once

#include "domain/dates/day.h"

#include <optional>
#include <string_view>

namespace habeas::dates {

/// Digits and X (any digit). A component that was not written is all X.
struct CalendarPattern {
    bool negative = false;          ///< the year is written with a minus sign
    std::string_view year;          ///< four digits or X
    std::string_view month = "XX";  ///< two digits or X
    std::string_view day = "XX";    ///< two digits or X
};

/// First and last day, both inclusive.
struct DaySpan {
    Day first = {};
    Day last = {};
};

/// \return the first and the last real day that fits the pattern; none if no day does
/// ("1999-02-3X", "-0000")
std::optional<DaySpan> days_fitting(const CalendarPattern& pattern);

/// \return whether a number is one of the groupings of months, 21-41
constexpr bool is_grouping(int number) {
    return number >= 21 && number <= 41;
}

/// \param year   year pattern, of which month and day are not looked at
/// \param number 21-24 season of either hemisphere (the span of both), 25-28 northern, 29-32
/// southern, 33-36 quarter,
///               37-39 quadrimester, 40-41 half. A season belongs to the year in which it begins.
/// \return       first and last day of the grouping in any fitting year; none if no year fits
std::optional<DaySpan> days_of_grouping(const CalendarPattern& year, int number);

}  // namespace habeas::dates
