#include "domain/quantities/stated_duration.h"

#include "support/shared_material.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>

using namespace habeas::quantities;
using habeas::dates::Day;
using habeas::dates::day_from;
using habeas::dates::text_of;

namespace {

constexpr std::int64_t open = -1;

struct Row {
    std::string language;
    std::string words;
    CountKind kind;
    std::int64_t lower;
    std::int64_t upper;
    CalendarUnit unit;
    bool hedged;
    std::int64_t days_min;  ///< counted back from 1997-04-23
    std::int64_t days_max;
};

const std::vector<Row>& table() {
    using enum CountKind;
    using enum CalendarUnit;
    static const std::vector<Row> rows{
        {"en", "the last four months", exact, 4, 4, month, false, 121, 121},
        {"en", "more than four months", more_than, 4, open, month, false, 122, open},
        {"en", "over three months", more_than, 3, open, month, false, 91, open},
        {"en", "four-month long", about, 4, 4, month, true, 109, 133},
        {"en", "eight months", exact, 8, 8, month, false, 243, 243},
        {"en", "126 days", exact, 126, 126, day, false, 126, 126},
        {"en", "15 months", exact, 15, 15, month, false, 456, 456},
        {"en", "about three weeks", about, 3, 3, week, true, 19, 23},
        {"en", "nine days", exact, 9, 9, day, false, 9, 9},
        {"en", "a month", exact, 1, 1, month, false, 31, 31},
        {"en", "almost four months", fewer_than, 4, 4, month, true, 109, 120},
        {"en", "less than four months", fewer_than, open, 4, month, false, 0, 120},
        {"en", "up to two years", at_most, open, 2, year, false, 0, 731},
        {"en", "at least two years", at_least, 2, open, year, false, 731, open},
        {"en", "three to four weeks", between, 3, 4, week, false, 21, 28},
        {"en", "several months", verbal, 2, open, month, false, 59, open},
        {"en", "many months", verbal, open, open, month, false, 0, open},
        {"en", "more than four years", more_than, 4, open, year, false, 1462, open},
        {"es", "los últimos cuatro meses", exact, 4, 4, month, false, 121, 121},
        {"es", "más de cuatro meses", more_than, 4, open, month, false, 122, open},
        {"es", "quince meses", exact, 15, 15, month, false, 456, 456},
        {"es", "unas tres semanas", about, 3, 3, week, true, 19, 23},
        {"es", "desde hace un año", exact, 1, 1, year, false, 365, 365},
    };
    return rows;
}

std::optional<std::int64_t> bound(std::int64_t value) {
    return value == open ? std::nullopt : std::optional(value);
}

}  // namespace

TEST_CASE("a duration is read as the table says and counted back by the calendar") {
    const Day source_day = *day_from("1997-04-23");
    for (const Row& row : table()) {
        CAPTURE(row.words);
        const auto duration = read_duration(row.words, built_in_lexicon(row.language));
        REQUIRE(duration.has_value());
        CHECK(duration->words == row.words);
        CHECK(name_of(duration->kind) == name_of(row.kind));
        CHECK(duration->lower == bound(row.lower));
        CHECK(duration->upper == bound(row.upper));
        CHECK(name_of(duration->unit) == name_of(row.unit));
        CHECK(duration->hedged == row.hedged);
        CHECK(duration->lexicon == row.language + "@1");
        const CountedBack back = counted_back(*duration, source_day);
        CHECK(back.days_min == row.days_min);
        CHECK(back.days_max == bound(row.days_max));
    }
}

TEST_CASE("the last four months on 23 April 1997 began on 23 December 1996") {
    const auto duration = read_duration("the last four months", built_in_lexicon("en"));
    const CountedBack back = counted_back(*duration, *day_from("1997-04-23"));
    CHECK(text_of(back.since_earliest) == "1996-12-23");
    CHECK(text_of(back.since_latest) == "1996-12-23");
}

TEST_CASE("more than four months leaves the beginning open") {
    const auto duration = read_duration("more than four months", built_in_lexicon("en"));
    const CountedBack back = counted_back(*duration, *day_from("1997-04-22"));
    CHECK(back.since_earliest == habeas::dates::no_earlier_bound);
    CHECK(text_of(back.since_latest) == "1996-12-21");
}

TEST_CASE("a month that has no such day is counted back to its last day") {
    const auto duration = read_duration("one month", built_in_lexicon("en"));
    CHECK(text_of(counted_back(*duration, *day_from("1997-03-31")).since_latest) == "1997-02-28");
}

TEST_CASE("what is no single duration is refused") {
    for (const char* words : {"",
                              "four",
                              "months",
                              "one hour",
                              "first after 15 months",
                              "four months and ten days",
                              "a year and a half",
                              "40 per cent of 3 months",
                              "none-month",
                              "9999999 years",
                              "4-5",
                              "four months or more"}) {
        CAPTURE(words);
        const auto duration = read_duration(words, built_in_lexicon("en"));
        REQUIRE_FALSE(duration.has_value());
        CHECK(duration.error().code == "duration_unreadable");
        CHECK(duration.error().parameter("words") == words);
    }
    CHECK(read_duration("1.234 days", built_in_lexicon("en")).error().code == "quantity_ambiguous");
    CHECK(read_duration("\xFF", built_in_lexicon("en")).error().code == "quantity_not_utf8");
}

TEST_CASE("the durations of the seed release are read as its annotation reads them") {
    const auto path = habeas::tests::shared_material("cases/seed/gold.json");
    if (!path) {
        return;
    }
    int read = 0;
    const auto gold = nlohmann::json::parse(habeas::tests::bytes_of(*path));
    for (const auto& expected : gold.at("counts")) {
        if (expected.at("unit") != "month") {
            continue;
        }
        const auto words = expected.at("text_value").get<std::string>();
        CAPTURE(words);
        const auto duration = read_duration(words, built_in_lexicon("en"));
        REQUIRE(duration.has_value());
        CHECK(name_of(duration->kind) == expected.at("comparator").get<std::string>());
        CHECK(duration->lower == expected.at("low").get<std::int64_t>());
        CHECK(duration->upper.has_value() == !expected.at("high").is_null());
        ++read;
    }
    CHECK(read == 3);
}

TEST_CASE("naughty strings are no durations, and end no program") {
    const auto path = habeas::tests::shared_material("data/badinput/blns.json");
    if (!path) {
        return;
    }
    for (const auto& naughty : nlohmann::json::parse(habeas::tests::bytes_of(*path))) {
        const auto text = naughty.get<std::string>();
        const auto duration = read_duration(text, built_in_lexicon("es"));
        CHECK((duration ? duration->words == text : !duration.error().code.empty()));
    }
}

TEST_CASE("the beginning is never later than its own latest day, nor after the source spoke") {
    CHECK(rc::check("counted back in order", [] {
        const auto hedge = *rc::gen::element<std::string>(
            "", "about ", "almost ", "at least ", "more than ", "less than ", "up to ");
        const auto unit = *rc::gen::element<std::string>(" days", " weeks", " months", " years");
        const auto count = *rc::gen::inRange<std::int64_t>(0, 2000);
        const Day source_day{*rc::gen::inRange<std::int64_t>(-200'000, 200'000)};
        const auto duration =
            read_duration(hedge + std::to_string(count) + unit, built_in_lexicon("en"));
        RC_ASSERT(duration.has_value());
        const CountedBack back = counted_back(*duration, source_day);
        RC_ASSERT(back.since_earliest <= back.since_latest);
        RC_ASSERT(back.since_latest <= source_day);
        RC_ASSERT(back.days_min == source_day.number - back.since_latest.number);
        RC_ASSERT(
            (!back.days_max || *back.days_max == source_day.number - back.since_earliest.number));
    }));
}
