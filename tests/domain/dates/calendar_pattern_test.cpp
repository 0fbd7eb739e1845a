// Patterns with unknown digits against a scan of every day of two thousand years around year 0.
#include "domain/dates/calendar_pattern.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace habeas::dates;

namespace {

constexpr std::uint64_t seed = 1582;

/// "-0044-03-15" without the hyphens after the sign; the sign is "+" from year 0 on.
struct WrittenDay {
    Day day;
    std::string digits;
};

std::vector<WrittenDay> days_around_year_zero() {
    std::vector<WrittenDay> days;
    const Day last = day_of({999, 12, 31});
    for (Day day = day_of({-999, 1, 1}); day <= last; ++day.number) {
        const std::string text = text_of(day);
        const bool negative = text.front() == '-';
        const std::string plain = negative ? text.substr(1) : text;
        days.push_back({day,
                        (negative ? "-" : "+") + plain.substr(0, 4) + plain.substr(5, 2) +
                            plain.substr(8, 2)});
    }
    return days;
}

bool fits(const std::string& pattern, const std::string& digits) {
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        if (pattern[at] != 'X' && pattern[at] != digits[at]) {
            return false;
        }
    }
    return true;
}

/// A sign and eight digits, each of them unknown one time in three; most name a day that exists.
std::string random_pattern(std::mt19937_64& random) {
    std::string pattern = random() % 2 == 0 ? "+0" : "-0";
    const std::string month = std::to_string(101 + random() % 13).substr(1);
    const std::string day = std::to_string(101 + random() % 32).substr(1);
    pattern += std::to_string(1000 + random() % 1000).substr(1) + month + day;
    for (std::size_t at = 2; at < pattern.size(); ++at) {
        pattern[at] = random() % 3 == 0 ? 'X' : pattern[at];
    }
    return pattern;
}

}  // namespace

TEST_CASE("the first and last day that fit a pattern are those a scan of every day finds") {
    const std::vector<WrittenDay> days = days_around_year_zero();
    std::mt19937_64 random(seed);
    int without_any = 0;
    for (int number = 0; number < 400; ++number) {
        const std::string pattern = random_pattern(random);
        std::optional<DaySpan> expected;
        for (const WrittenDay& candidate : days) {
            if (fits(pattern, candidate.digits)) {
                expected = DaySpan{expected ? expected->first : candidate.day, candidate.day};
            }
        }
        const std::optional<DaySpan> found = days_fitting({pattern[0] == '-',
                                                           std::string_view(pattern).substr(1, 4),
                                                           std::string_view(pattern).substr(5, 2),
                                                           std::string_view(pattern).substr(7, 2)});
        without_any += expected ? 0 : 1;
        REQUIRE_MESSAGE(found.has_value() == expected.has_value(), "seed ", seed, ": ", pattern);
        if (found) {
            CHECK_MESSAGE(found->first == expected->first, "seed ", seed, ": ", pattern);
            CHECK_MESSAGE(found->last == expected->last, "seed ", seed, ": ", pattern);
        }
    }
    CHECK(without_any > 10);
    CHECK(without_any < 200);
}

TEST_CASE("a year of which no digit is known has leap days and no year minus zero") {
    CHECK(text_of(days_fitting({false, "XXXX", "02", "29"})->first) == "0000-02-29");
    CHECK(text_of(days_fitting({true, "XXXX", "02", "29"})->last) == "-0004-02-29");
    CHECK(text_of(days_fitting({true, "XXXX"})->last) == "-0001-12-31");
    CHECK_FALSE(days_fitting({false, "XXXX", "02", "30"}).has_value());
    CHECK_FALSE(days_fitting({true, "0000"}).has_value());
    CHECK_FALSE(days_of_grouping({true, "0000"}, 21).has_value());
}
