#include "answers/effect.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

TEST_CASE("freed, exonerated, record cleared and compensated are counted apart") {
    RegisterBuilder small({"a person:ana pardon value=act from=1997-01-10",
                           "b person:ana release value=pardon from=1997-01-12",
                           "c person:beto exoneration value=court from=1997-01-10",
                           "d person:beto record_cleared from=1997-01",
                           "e person:carla release value=amnesty from=1997-01",
                           "f person:dino verdict value=guilty from=1997-01-05"});
    CHECK(only("figure", asked(small, "effect on=1997-02-10")) ==
          "figure acted_on 3/3/3 {a, b, c, d, e}\n"
          "figure freed 2/2/2 {a, b, e}\n"
          "figure exonerated 1/1/1 {c, d}\n"
          "figure record_cleared 0/0/1 {c, d}\n"
          "figure compensated 0/0/0 {}\n");
    CHECK(only("row", asked(small, "effect on=1997-02-10 act=amnesty")) ==
          "row carla | act.amnesty | amnesty | 1997-01 | s | certain | yes | 1997-01 | "
          "not_known | not_known | not_known {e}\n");
    CHECK(only("row", asked(small, "effect on=1997-01-11 person=person:ana")) ==
          "row ana | act.pardon | act | 1997-01-10 | s | certain | not_known | - | not_known | "
          "not_known | not_known {a}\n");
    CHECK(asked(small, "effect on=1997-01-11 act=weather") == "error act_unknown act=weather\n");
}

TEST_CASE("an act on a group is told and not counted among people") {
    RegisterBuilder small({"a group:strikers pardon value=act from=1997-01-10",
                           "b group:strikers release from=1997-01-12",
                           "c person:ana member_of value=group:strikers",
                           "d person:ana pardon value=act from=1997-01-10",
                           "e person:beto pardon value=act from=1997-01-10"});
    const std::string answer = asked(small, "effect on=1997-02-10 group=group:strikers");
    CHECK(only("row", answer) ==
          "row ana | act.pardon | act | 1997-01-10 | s | certain | not_known | - | not_known | "
          "not_known | not_known {c, d}\n"
          "row strikers | act.pardon | act | 1997-01-10 | s | certain | yes | 1997-01-12 | "
          "not_known | not_known | not_known {a, b}\n");
    CHECK(only("figure", answer)
              .starts_with("figure acted_on 1/1/1 {c, d}\n"
                           "figure freed 0/0/0 {}\n"));
}

TEST_CASE("a release that the reader may not see freed nobody in that reader's world") {
    RegisterBuilder small({"a person:ana pardon value=act from=1997-01-10",
                           "b person:ana release from=1997-01-12 level=sealed"});
    const auto open = small.world(
        {.clearance = habeas::claims::clearance_up_to(habeas::claims::Level::partners)});
    CHECK(only("figure", asked(small, open, "effect on=1997-02-10")).find("freed 0/0/0 {}") !=
          std::string::npos);
    CHECK(only("figure", asked(small, "effect on=1997-02-10")).find("freed 1/1/1 {a, b}") !=
          std::string::npos);
}
