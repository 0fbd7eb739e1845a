// One day of the proleptic Gregorian calendar, at the place where it was written; never a UTC
// instant.
#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>

namespace habeas::dates {

/// Days since 1970-01-01 (negative before). The two ends of the type stand for "no bound".
struct Day {
    std::int64_t number = 0;

    friend auto operator<=>(const Day&, const Day&) = default;
};

/// Earlier than every day, later than every day.
inline constexpr Day no_earlier_bound{std::numeric_limits<std::int64_t>::min()};
inline constexpr Day no_later_bound{std::numeric_limits<std::int64_t>::max()};

/// \return whether the value is a day and not one of the two "no bound" values
constexpr bool is_bounded(Day day) {
    return day != no_earlier_bound && day != no_later_bound;
}

/// \return the day `count` days later (earlier if negative); a "no bound" value stays what it is
constexpr Day days_after(Day day, std::int64_t count) {
    return is_bounded(day) ? Day{day.number + count} : day;
}

/// A calendar date: astronomical year (0 is 1 BC), month 1-12, day 1-31.
struct CivilDate {
    std::int64_t year = 1970;
    int month = 1;
    int day = 1;

    friend auto operator<=>(const CivilDate&, const CivilDate&) = default;
};

/// \return days in a month of a year (28-31)
int days_in_month(std::int64_t year, int month);

/// \param date a valid calendar date, |year| <= 10^15
/// \return     its day number
Day day_of(const CivilDate& date);

/// \param day bounded, of a year with |year| <= 10^15
CivilDate civil_of(Day day);

/// \return "YYYY-MM-DD" (year at least four digits, sign before it when negative); "-inf", "+inf"
/// for no bound
std::string text_of(Day day);

/// \return the day that is `months` calendar months later (earlier if negative); a day past the end
/// of the target
///         month becomes its last day
Day months_after(Day day, std::int64_t months);

/// \param text exactly YYYY-MM-DD
/// \return     that day, or none if it is not one
std::optional<Day> day_from(const std::string& text);

}  // namespace habeas::dates
