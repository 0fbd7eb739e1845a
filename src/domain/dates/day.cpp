// Day numbers by the era arithmetic of Howard Hinnant, "chrono-Compatible Low-Level Date
// Algorithms" (2013): a year starts in March, an era is 400 years of 146,097 days. Exact for every
// 64-bit year in reach. Tested by tests/domain/dates/day_test.cpp.
#include "domain/dates/day.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace habeas::dates {
namespace {

constexpr std::int64_t days_per_era = 146'097;
constexpr std::int64_t days_before_1970 = 719'468;  // from 0000-03-01

bool is_leap(std::int64_t year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

std::int64_t floor_divide(std::int64_t value, std::int64_t by) {
    return value / by - (value % by < 0 ? 1 : 0);
}

}  // namespace

int days_in_month(std::int64_t year, int month) {
    constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : lengths.at(static_cast<std::size_t>(month - 1));
}

Day day_of(const CivilDate& date) {
    const std::int64_t year = date.year - (date.month <= 2 ? 1 : 0);
    const std::int64_t era = floor_divide(year, 400);
    const std::int64_t year_of_era = year - era * 400;
    const std::int64_t month_from_march = (date.month + 9) % 12;
    const std::int64_t day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
    const std::int64_t day_of_era =
        year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return Day{era * days_per_era + day_of_era - days_before_1970};
}

CivilDate civil_of(Day day) {
    const std::int64_t shifted = day.number + days_before_1970;
    const std::int64_t era = floor_divide(shifted, days_per_era);
    const std::int64_t day_of_era = shifted - era * days_per_era;
    const std::int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const std::int64_t day_of_year =
        day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const std::int64_t month_from_march = (5 * day_of_year + 2) / 153;
    const int month =
        static_cast<int>(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
    const int day_of_month = static_cast<int>(day_of_year - (153 * month_from_march + 2) / 5 + 1);
    return CivilDate{year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day_of_month};
}

std::string text_of(Day day) {
    if (!is_bounded(day)) {
        return day == no_earlier_bound ? "-inf" : "+inf";
    }
    const CivilDate date = civil_of(day);
    std::array<char, 48> buffer{};
    const auto year = static_cast<long long>(date.year < 0 ? -date.year : date.year);
    (void)std::snprintf(buffer.data(),
                        buffer.size(),
                        "%s%04lld-%02d-%02d",
                        date.year < 0 ? "-" : "",
                        year,
                        date.month,
                        date.day);
    return buffer.data();
}

Day months_after(Day day, std::int64_t months) {
    const CivilDate from = civil_of(day);
    const std::int64_t month_index = from.year * 12 + from.month - 1 + months;
    const std::int64_t year = floor_divide(month_index, 12);
    const int month = static_cast<int>(month_index - year * 12) + 1;
    return day_of(CivilDate{year, month, std::min(from.day, days_in_month(year, month))});
}

std::optional<Day> day_from(const std::string& text) {
    constexpr std::string_view shape = "dddd-dd-dd";
    if (text.size() != shape.size()) {
        return std::nullopt;
    }
    for (std::size_t at = 0; at < shape.size(); ++at) {
        const bool digit = text[at] >= '0' && text[at] <= '9';
        if (shape[at] == 'd' ? !digit : text[at] != '-') {
            return std::nullopt;
        }
    }
    const CivilDate date{
        std::stoi(text.substr(0, 4)), std::stoi(text.substr(5, 2)), std::stoi(text.substr(8, 2))};
    if (date.month < 1 || date.month > 12 || date.day < 1 ||
        date.day > days_in_month(date.year, date.month)) {
        return std::nullopt;
    }
    return day_of(date);
}

}  // namespace habeas::dates
