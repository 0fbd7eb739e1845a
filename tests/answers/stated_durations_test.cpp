#include "answers/stated_durations.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::tests;

namespace {

dates::Day day(const std::string& text) {
    return dates::day_from(text).value();
}

const char* const kept_out =
    "a group:g access_denied from=1996-12-17 to=.. said=1997-04-23 visitor=visitor:family";

std::string notes_about(const std::string& length, const std::string& denial = kept_out) {
    RegisterBuilder small({denial, length});
    return only("note", asked(small, "without-visits on=1997-04-23"));
}

}  // namespace

TEST_CASE("four months before 23 April 1997 is since 23 December, 121 days") {
    RegisterBuilder small({("a group:g days_without_visits value='the last four months' "
                            "to=1997-04-23 said=1997-05-01"),
                           ("b group:g days_without_visits value='the last four months' "
                            "uttered=1997-04-23 said=1997-05-01"),
                           ("c group:g days_without_visits value='the last four months' "
                            "said=1997-04-23"),
                           "d group:g days_without_visits value='the last four months'",
                           "e group:g days_without_visits value='a while' said=1997-04-23",
                           ("f group:g days_without_visits value='four months' said=1997-04-23 "
                            "modality=denies"),
                           "g person:p detention value='four months' said=1997-04-23"});
    const world::World world = small.world();
    const auto beginning = [&](const char* key) {
        return answers::stated_beginning(*world.claim(small.id(key)));
    };
    for (const char* key : {"a", "b", "c"}) {
        CAPTURE(key);
        REQUIRE(beginning(key).has_value());
        CHECK(beginning(key)->since_earliest == day("1996-12-23"));
        CHECK(beginning(key)->since_latest == day("1996-12-23"));
        CHECK(beginning(key)->days_min == 121);
        CHECK(beginning(key)->days_max == 121);
    }
    for (const char* key : {"d", "e", "f", "g"}) {
        CAPTURE(key);
        CHECK_FALSE(beginning(key).has_value());
    }
}

TEST_CASE("a stated length that fits no beginning is told, and one that fits as well") {
    const std::string four_months =
        "l group:g days_without_visits value='the last four months' to=1997-04-23 said=1997-04-23";
    CHECK(notes_about(four_months) ==
          "note stated_duration_fits_none words=the last four months since=1996-12-23 days=121 "
          "{l}\n");
    CHECK(notes_about(four_months, "a group:g access_denied from=1996-12-23 to=.. said=1997-04-23")
              .starts_with("note stated_duration_fits words=the last four months"));
    CHECK(notes_about(four_months, "a group:g access_denied from=1996-12-24 to=.. said=1997-04-23")
              .starts_with("note stated_duration_fits_none"));
    CHECK(notes_about(four_months, "a group:g access_denied from=1996-12 to=.. said=1997-04-23")
              .starts_with("note stated_duration_fits "));
    CHECK(notes_about("l group:g days_without_visits value='127 days' said=1997-04-23")
              .starts_with("note stated_duration_fits words=127 days since=1996-12-17 days=127"));
    CHECK(notes_about("l group:g days_without_visits value='more than four months' "
                      "said=1997-04-23")
              .find("stated_duration_fits words=more than four months") != std::string::npos);
}

TEST_CASE("a length is about the same people, and about the same visitor or all") {
    const std::string length = "l group:g days_without_visits value='ten days' said=1997-04-23";
    CHECK_FALSE(notes_about(length + " visitor=visitor:all").empty());
    CHECK_FALSE(notes_about(length).empty());
    CHECK_FALSE(notes_about(length + " visitor=visitor:family").empty());
    CHECK(notes_about(length + " visitor=visitor:icrc").empty());
    CHECK(notes_about("l group:h days_without_visits value='ten days' said=1997-04-23").empty());
    CHECK_FALSE(notes_about(length + " visitor=visitor:icrc",
                            "a group:g access_denied from=1996-12-17 said=1997-04-23")
                    .empty());
}
