// The first (or last) day that fits a pattern, by trying years in order. Whether a month and day
// fit depends on the year only through its being a leap year, so a search that has failed in one
// leap year and in one common year is over: at most two years are looked at closely, whatever the
// pattern. "19XX-02-29" is thus 1904-02-29 to 1996-02-29, for 1900 was not a leap year. Tested by
// tests/domain/dates/calendar_pattern_test.cpp against a scan of every day.
#include "domain/dates/calendar_pattern.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace habeas::dates {
namespace {

enum class Direction { first, last };

bool fits(std::string_view pattern, int number) {
    const std::array<char, 2> digits{static_cast<char>('0' + number / 10),
                                     static_cast<char>('0' + number % 10)};
    return (pattern[0] == 'X' || pattern[0] == digits[0]) &&
           (pattern[1] == 'X' || pattern[1] == digits[1]);
}

/// \return the `rank`-th fitting number from 1 to `count` in a direction, starting at 1 or at
/// `count`
int in_direction(Direction direction, int rank, int count) {
    return direction == Direction::first ? rank : count + 1 - rank;
}

std::optional<Day> day_in_month(std::int64_t year,
                                int month,
                                const CalendarPattern& pattern,
                                Direction direction) {
    const int length = days_in_month(year, month);
    for (int rank = 1; rank <= length; ++rank) {
        const int day = in_direction(direction, rank, length);
        if (fits(pattern.day, day)) {
            return day_of({year, month, day});
        }
    }
    return std::nullopt;
}

std::optional<Day> day_in_year(std::int64_t year,
                               const CalendarPattern& pattern,
                               Direction direction) {
    std::optional<Day> found;
    for (int rank = 1; rank <= 12 && !found; ++rank) {
        const int month = in_direction(direction, rank, 12);
        if (fits(pattern.month, month)) {
            found = day_in_month(year, month, pattern, direction);
        }
    }
    return found;
}

/// \return how many years a pattern of digits and X can mean
std::int64_t year_count(const CalendarPattern& pattern) {
    std::int64_t count = 1;
    for (const char digit : pattern.year) {
        count *= digit == 'X' ? 10 : 1;
    }
    return count;
}

/// \return the year that has the digits of `rank` (0 first) in the places of the X
std::int64_t fitting_year(const CalendarPattern& pattern, std::int64_t rank) {
    std::int64_t year = 0;
    std::int64_t place = 1;
    for (std::size_t at = pattern.year.size(); at-- > 0; place *= 10) {
        const bool known = pattern.year[at] != 'X';
        year += place * (known ? pattern.year[at] - '0' : rank % 10);
        rank /= known ? 1 : 10;
    }
    return pattern.negative ? -year : year;
}

std::optional<Day> fitting_day(const CalendarPattern& pattern, Direction direction) {
    const std::int64_t count = year_count(pattern);
    const bool ascending = (direction == Direction::first) != pattern.negative;
    std::array<bool, 2> failed{};  // in a common year, in a leap year
    for (std::int64_t step = 0; step < count && !(failed[0] && failed[1]); ++step) {
        const std::int64_t year = fitting_year(pattern, ascending ? step : count - 1 - step);
        const bool leap = days_in_month(year, 2) == 29;
        if ((year == 0 && pattern.negative) || failed.at(leap ? 1 : 0)) {
            continue;
        }
        if (const std::optional<Day> day = day_in_year(year, pattern, direction)) {
            return day;
        }
        failed.at(leap ? 1 : 0) = true;
    }
    return std::nullopt;
}

struct MonthSpan {
    int first_month;
    int months;
};

// From 21 on. Meteorological seasons (whole months). 21-24 span the season of the north and that of
// the south.
constexpr std::array<MonthSpan, 21> groupings{{
    {3, 9}, {6, 9},  {3, 9}, {6, 9},   // spring, summer, autumn, winter of either hemisphere
    {3, 3}, {6, 3},  {9, 3}, {12, 3},  // northern
    {9, 3}, {12, 3}, {3, 3}, {6, 3},   // southern
    {1, 3}, {4, 3},  {7, 3}, {10, 3},  // quarters
    {1, 4}, {5, 4},  {9, 4},           // quadrimesters
    {1, 6}, {7, 6},                    // halves
}};

}  // namespace

std::optional<DaySpan> days_fitting(const CalendarPattern& pattern) {
    const std::optional<Day> first = fitting_day(pattern, Direction::first);
    const std::optional<Day> last = fitting_day(pattern, Direction::last);
    return first && last ? std::optional(DaySpan{*first, *last}) : std::nullopt;
}

std::optional<DaySpan> days_of_grouping(const CalendarPattern& year, int number) {
    const std::optional<DaySpan> days = days_fitting({year.negative, year.year});
    if (!days) {
        return std::nullopt;
    }
    const MonthSpan span = groupings.at(static_cast<std::size_t>(number - 21));
    const Day first_january = days->first;
    const Day last_january = day_of({civil_of(days->last).year, 1, 1});
    return DaySpan{months_after(first_january, span.first_month - 1),
                   days_after(months_after(last_january, span.first_month - 1 + span.months), -1)};
}

}  // namespace habeas::dates
