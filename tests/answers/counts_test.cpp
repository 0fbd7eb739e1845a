#include "answers/counts.h"

#include "answers/asked.h"

#include <string>

#include <doctest/doctest.h>

using namespace habeas::tests;

TEST_CASE("some 200 and several hundred are compatible, and both dates are told") {
    RegisterBuilder small(
        {"a group:g count_held value='some 200' from=1997-02 said=1997-04-23 "
         "by=person:president via=organisation:o modality=admits",
         "b group:g count_held value='several hundred' from=1997-04-23 "
         "to=1997-04-23 said=1997-04-23 by=organisation:local"});
    const std::string answer = asked(small, "counts population=group:g");
    CHECK(only("row", answer) ==
          "row 1997-02 | 1997-04-23 | president | o | some 200 | 180-220 | 200 | count.about | "
          "stock | predicate.count_held | g {a}\n"
          "row 1997-04-23 | 1997-04-23 | local | - | several hundred | 200-900 | 200 | "
          "count.verbal | stock | predicate.count_held | g {b}\n");
    CHECK(only("note", answer) ==
          "note counts_compatible first=some 200 second=several hundred "
          "first_claimant=president second_claimant=local first_date=1997-02 "
          "second_date=1997-04-23 reason=readings_overlap {a, b}\n");
    CHECK(only("figure", answer) == "figure stated_counts 2 {a, b}\n");
}

TEST_CASE("3 and 20 pardoned on one day contradict each other") {
    RegisterBuilder small(
        {"a group:g count_pardoned value=3 from=1996-10-01 to=1996-10-01 said=1996-10-02 "
         "by=source:one",
         "b group:g count_pardoned value=20 from=1996-10-01 to=1996-10-01 said=1996-10-03 "
         "by=source:two"});
    CHECK(only("note", asked(small, "counts population=group:g")) ==
          "note counts_contradictory first=3 second=20 first_claimant=one second_claimant=two "
          "first_date=1996-10-01 second_date=1996-10-01 reason=disjoint_same_period {a, b}\n");
}

TEST_CASE("those held, those documented, and counts of stocks and flows are not compared") {
    RegisterBuilder small({"a group:g count_held value=200 from=1997-01-01 to=1997-01-01",
                           "b group:g count_documented value=600 from=1997-01-01 to=1997-01-01",
                           "c group:g count_released value=50 from=1997-01-01 to=1997-01-01",
                           "d group:g count_held value='40 per cent' from=1997-01-01 to=1997-01-01",
                           "e group:g count_held value=7 unit=file from=1997-01-01 to=1997-01-01"});
    CHECK(only("note", asked(small, "counts population=group:g")) ==
          "note counts_not_comparable pairs=1 reason=no_bounds {a, d}\n"
          "note counts_not_comparable pairs=7 reason=populations_differ {a, b, c, d, e}\n"
          "note counts_not_comparable pairs=2 reason=units_differ {a, d, e}\n");
}

TEST_CASE("stocks of two days that exclude each other are in tension") {
    RegisterBuilder small({"a group:g count_held value=10 from=1997-01-01 to=1997-01-01",
                           "b group:g count_held value=20 from=1997-02-01 to=1997-02-01"});
    CHECK(only("note", asked(small, "counts population=group:g"))
              .starts_with("note counts_in_tension first=10 second=20"));
}

TEST_CASE("a copy is listed but not compared again") {
    RegisterBuilder small(
        {"a group:g count_held value=200 from=1997-01-01 said=1997-02 by=source:one",
         "b group:g count_held value=200 from=1997-01-01 said=1997-03 by=source:two "
         "origin=source:one",
         "c group:g count_held value=200 from=1997-01-01 said=1997-04 by=source:three"});
    const std::string answer = asked(small, "counts population=group:g");
    CHECK(only("figure", answer) == "figure stated_counts 3 {a, b, c}\n");
    CHECK(only("note", answer)
              .starts_with("note counts_compatible first=200 second=200 "
                           "first_claimant=one second_claimant=three"));
    CHECK(only("note", answer).find('\n') == only("note", answer).size() - 1);
}

TEST_CASE("a count belongs to the population it names, or else to its subject, as judged") {
    RegisterBuilder small({"a group:g count_held value=1 from=1997",
                           "b group:x count_held value=2 population=group:g from=1998",
                           "c group:g count_held value=3 population=group:x from=1999",
                           "d group:h count_held value=4 from=2000"});
    CHECK(only("figure", asked(small, "counts population=group:g")) ==
          "figure stated_counts 2 {a, b}\n");
    small.add("recorded 2001-02-01");
    small.add("judge same group:g group:h");
    CHECK(only("figure", asked(small, "counts population=group:h")) ==
          "figure stated_counts 3 {a, b, d}\n");
    CHECK(only("figure",
               asked(small, small.world_known_at("2001-01-15"), "counts population=group:h")) ==
          "figure stated_counts 1 {d}\n");
}

TEST_CASE("only counts that may be of the time asked about are listed") {
    RegisterBuilder small({"a group:g count_held value=1 from=1997-01-31 to=1997-01-31",
                           "b group:g count_held value=2 from=1997-02",
                           "c group:g count_held value=3 from=1997-03-01 to=1997-03-01",
                           "d group:g count_held value=4"});
    CHECK(only("figure", asked(small, "counts population=group:g from=1997-02-01 to=1997-02-28")) ==
          "figure stated_counts 2 {b, d}\n");
    CHECK(only("figure", asked(small, "counts population=group:g from=1997-01-31 to=1997-02-10")) ==
          "figure stated_counts 3 {a, b, d}\n");
    CHECK(only("figure", asked(small, "counts population=group:g from=1997-03-01 to=1997-03-01")) ==
          "figure stated_counts 2 {c, d}\n");
    CHECK(only("figure", asked(small, "counts population=group:g from=1997-03-01")) ==
          "figure stated_counts 2 {c, d}\n");
}

TEST_CASE("a count without dates is of the day it was spoken") {
    RegisterBuilder small({"a group:g count_held value=1 uttered=1997-02 said=1997-04-23",
                           "b group:g count_held value=2 said=1997-03-01"});
    CHECK(only("row", asked(small, "counts population=group:g from=1997-03-01")) ==
          "row - | 1997-03-01 | s | - | 2 | 2 | 2 | count.exact | stock | predicate.count_held | g "
          "{b}\n");
}

TEST_CASE("the highest lower bound is of stocks that say at least") {
    RegisterBuilder small({"a group:g count_held value='at least 600' from=1997-08",
                           "b group:g count_held value='more than 700' from=1997-09",
                           "c group:g count_held value=900 from=1997-10",
                           "d group:g count_released value='at least 1000' from=1997-10"});
    CHECK(asked(small, "counts population=group:g").find("figure highest_at_least 701 {b}\n") !=
          std::string::npos);
    small.add("retract b");
    CHECK(asked(small, "counts population=group:g").find("figure highest_at_least 600 {a}\n") !=
          std::string::npos);
}

TEST_CASE("a promised number counts nobody") {
    RegisterBuilder small({"a group:g count_released value=100 from=1997-05 modality=promises",
                           "b group:g count_held value=5 modality=denies from=1997-05",
                           "c group:g count_held value=5 from=1997-05"});
    CHECK(only("figure", asked(small, "counts population=group:g")) ==
          "figure stated_counts 1 {c}\n");
}

TEST_CASE("a number below those whom the register holds by name is told") {
    RegisterBuilder small({"n group:g count_held value=1 from=1997-04-23 by=person:minister",
                           "m1 person:ana member_of value=group:g",
                           "m2 person:beto member_of value=group:g",
                           "m3 person:carla member_of value=group:g",
                           "d1 person:ana detention from=1997-01-01 to=1997-12-31 said=1998",
                           "d2 person:beto detention from=1997-01-01 to=1997-12-31 said=1998",
                           "d3 person:carla detention from=1997-01-01 said=1997-02-01"});
    const std::string answer = asked(small, "counts population=group:g on=1997-04-23");
    CHECK(only("figure", answer).find("figure named_people_held 2/3/3 age 81 {") !=
          std::string::npos);
    CHECK(only("note", answer)
              .starts_with("note count_below_named words=1 claimant=minister named=2 {"));
    CHECK(only("note", asked(small, "counts population=group:g")).empty());
    small.add("e person:beto release from=1997-04-23 said=1998");
    CHECK(only("note", asked(small, "counts population=group:g on=1997-04-23")).empty());
}

TEST_CASE("what was not said by a day is not counted; what may have been stands apart") {
    RegisterBuilder small({"a group:g count_held value=1 from=1997-01 said=1997-02-01",
                           "b group:g count_held value=2 from=1997-01 said=1997-04",
                           "c group:g count_held value=3 from=1997-01 said=1997-05-01"});
    const std::string answer =
        asked(small, small.world_said_by("1997-04-15"), "counts population=group:g");
    CHECK(only("figure", answer) == "figure stated_counts 1 {a}\n");
    CHECK(only("apart", answer) == "apart {b}\n");
}
