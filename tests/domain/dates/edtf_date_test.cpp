// One date alone: its level, what it may be part of, and where it goes wrong.
#include "domain/dates/edtf_date.h"

#include <string>

#include <doctest/doctest.h>

using namespace habeas::dates;

namespace {

ReadDate date_in(std::string_view text) {
    const auto read = read_date(text);
    REQUIRE_MESSAGE(std::holds_alternative<ReadDate>(read), text);
    return std::get<ReadDate>(read);
}

int level_of(std::string_view text) {
    return date_in(text).level;
}

std::string refusal_of(std::string_view text) {
    const auto read = read_date(text);
    const NotADate* refusal = std::get_if<NotADate>(&read);
    return refusal == nullptr
               ? ""
               : std::string(refusal->reason) + " at " + std::to_string(refusal->position);
}

}  // namespace

TEST_CASE("the level of a date is that of the rarest thing in it") {
    CHECK(level_of("1996-12-17") == 0);
    CHECK(level_of("1996-12-17T10:00:00Z") == 0);
    CHECK(level_of("1996-12-17?") == 1);
    CHECK(level_of("19XX") == 1);
    CHECK(level_of("1996-XX") == 1);
    CHECK(level_of("1996-12-XX") == 1);
    CHECK(level_of("1996-21") == 1);
    CHECK(level_of("Y12345") == 1);
    CHECK(level_of("1996?-12") == 2);
    CHECK(level_of("1996-?12") == 2);
    CHECK(level_of("1996-XX-17") == 2);
    CHECK(level_of("1996-1X") == 2);
    CHECK(level_of("199X-12") == 2);
    CHECK(level_of("1996-33") == 2);
    CHECK(level_of("Y1E5") == 2);
    CHECK(level_of("1996S2") == 2);
    CHECK(level_of("199") == 2);
}

TEST_CASE("long years, estimates, centuries and decades stand alone") {
    for (const char* text : {"Y12345", "1996S2", "19", "199"}) {
        CHECK_MESSAGE(date_in(text).stands_alone, text);
        CHECK_MESSAGE(!date_in(text).entry_refusal.empty(), text);
    }
    CHECK_FALSE(date_in("1996").stands_alone);
    CHECK(date_in("1996-12-17T10:00").has_time);
    CHECK_FALSE(date_in("1996-12-17").has_time);
}

TEST_CASE("a reader of dates knows neither intervals nor sets") {
    CHECK(refusal_of("1996/1997") == "unexpected_character at 4");
    CHECK(refusal_of("[1996]") == "year_needs_four_digits at 0");
    CHECK(refusal_of("") == "empty at 0");
    CHECK(refusal_of("1996-12-17T") == "no_such_time at 11");
    CHECK(refusal_of("1996-12-17T10") == "no_such_time at 11");
    CHECK(refusal_of("1996-12-17T10:00:00.") == "no_such_time at 11");
    CHECK(refusal_of("1996-12-17T24:00:00.001") == "no_such_time at 11");
    CHECK(refusal_of("1996-12-17T10:00-00:00") == "no_such_zone at 16");
    CHECK(refusal_of("1996-12-17T10:00 Z") == "unexpected_character at 16");
}
