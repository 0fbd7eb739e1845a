#include "domain/dates/day.h"

#include <doctest/doctest.h>

using namespace habeas::dates;

TEST_CASE("days and calendar dates turn into each other over eight centuries") {
    CivilDate expected{1600, 1, 1};
    for (std::int64_t number = day_of(expected).number; expected.year < 2400; ++number) {
        REQUIRE(civil_of(Day{number}) == expected);
        REQUIRE(day_of(expected).number == number);
        if (++expected.day > days_in_month(expected.year, expected.month)) {
            expected.day = 1;
            if (++expected.month > 12) {
                expected.month = 1;
                ++expected.year;
            }
        }
    }
}

TEST_CASE("days are written with at least four digits of year") {
    CHECK(text_of(Day{0}) == "1970-01-01");
    CHECK(text_of(day_of({-1, 12, 31})) == "-0001-12-31");
    CHECK(text_of(day_of({170000000, 1, 1})) == "170000000-01-01");
    CHECK(text_of(no_earlier_bound) == "-inf");
    CHECK(text_of(no_later_bound) == "+inf");
}

TEST_CASE("months are counted by the calendar") {
    CHECK(text_of(months_after(*day_from("1997-04-23"), -4)) == "1996-12-23");
    CHECK(text_of(months_after(*day_from("1996-03-31"), -1)) == "1996-02-29");
    CHECK(text_of(months_after(*day_from("1996-11-30"), 3)) == "1997-02-28");
}

TEST_CASE("only a whole calendar day is read as a day") {
    CHECK(day_from("1996-12-17").has_value());
    CHECK_FALSE(day_from("1996-02-30").has_value());
    CHECK_FALSE(day_from("1900-02-29").has_value());
    CHECK_FALSE(day_from("1996-13-01").has_value());
    CHECK_FALSE(day_from("1996-12").has_value());
}
