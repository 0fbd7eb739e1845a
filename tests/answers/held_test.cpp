#include "answers/held.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

TEST_CASE("held counts people in three bounds, with the age of the last reports") {
    RegisterBuilder small({"a person:ana arrest from=1997-01-05 said=1997-01-20",
                           "b person:beto arrest from=1997-01-05 said=1997-01-08",
                           "c person:carla arrest from=1997-01 said=1997-01-25",
                           "d person:dino arrest from=1997-01-05 to=.. said=1997-01-20",
                           "e person:dino release from=1997-01-10 said=1997-01-11"});
    const std::string answer = asked(small, "held on=1997-01-15");
    CHECK(only("figure", answer) ==
          "figure held 1/2/4 age 7 {a, b, c, d, e}\nfigure groups_with_stated_counts 0 {}\n");
    CHECK(only("row", answer) ==
          "row ana | - | certainly_held | 1997-01-05 | 10 | - | 1997-01-20 | - | - | - {a}\n"
          "row beto | - | last_reported_held | 1997-01-05 | 10 | - | 1997-01-08 | - | - | - {b}\n"
          "row carla | - | possibly_held | 1997-01 | 0-14 | - | 1997-01-25 | - | - | - {c}\n"
          "row dino | - | contradictory | 1997-01-05 | 10 | - | 1997-01-20 | - | - | - {d, e}\n");
    CHECK(only("note", answer) == "note contradictory_person person=dino {d, e}\n");
}

TEST_CASE("a source without a date may have spoken at any time since") {
    RegisterBuilder small({"a person:ana arrest from=1997-01-05"});
    CHECK(only("figure", asked(small, "held on=1997-01-15"))
              .starts_with("figure held 0/1/1 age 0-10 {a}\n"));
    RegisterBuilder dateless({"a person:ana detention"});
    CHECK(only("row", asked(dateless, "held on=1997-01-15")) ==
          "row ana | - | possibly_held | - | 0-… | - | - | - | - | - {a}\n");
}

TEST_CASE("the newest stated stock of each claimant stands for a group that names nobody") {
    RegisterBuilder small(
        {"a group:g count_held value='some 200' uttered=1997-02 said=1997-04-23 by=person:p",
         "b group:g count_held value='several hundred' from=1997-04-23 said=1997-04-23",
         "c group:g count_held value=90 from=1996 said=1997-04-23",
         "d group:g count_released value=3 from=1997-04-23 said=1997-04-23",
         "e group:g count_held value=500 from=1997-04-24 said=1997-04-25",
         "f organisation:o count_held value=7 from=1997-04-01 said=1997-04-23"});
    const std::string answer = asked(small, "held on=1997-04-23");
    CHECK(only("row", answer) ==
          "row g | - | stated_count_earlier | 1997-02 | 54-81 | - | 1997-04-23 | "
          "predicate.count_held | some 200 | 180-220 {a}\n"
          "row g | - | stated_count_current | 1997-04-23 | 0 | - | 1997-04-23 | "
          "predicate.count_held | several hundred | 200-900 {b}\n");
    CHECK(only("figure", answer).ends_with("figure groups_with_stated_counts 1 {a, b}\n"));
    CHECK(asked(small, "held on=1997-04-23 place=place:north") ==
          "error entity_unknown parameter=place entity=place:north\n");
}

TEST_CASE("held wants a day") {
    RegisterBuilder small({"a person:ana arrest from=1997-01-05"});
    CHECK(asked(small, "held") == "error parameter_missing parameter=on\n");
    CHECK(asked(small, "held on=1997-01") ==
          "error parameter_not_a_day parameter=on value=1997-01\n");
}
