#include "answers/time_in_custody.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

namespace {

std::string rows_of(RegisterBuilder& small, const std::string& on) {
    return only("row", asked(small, "time-in-custody person=person:ana on=" + on));
}

}  // namespace

TEST_CASE("the day of arrest counts and the day of release does not") {
    RegisterBuilder small({"a person:ana arrest from=1997-01-05 said=1997-01-20",
                           "b person:ana release from=1997-01-10 said=1997-01-20"});
    CHECK(only("figure", asked(small, "time-in-custody person=person:ana on=1997-01-20")) ==
          "figure days_in_custody 5 days {a, b}\n"
          "figure days_last_reported 5 days {a, b}\n"
          "figure days_contradictory 0 days {a, b}\n");
    CHECK(rows_of(small, "1997-01-05").empty());
    CHECK(rows_of(small, "1997-01-06") ==
          "row - | not_said | 1997-01-05 | - | 1 | - | - | - {a, b}\n");
}

TEST_CASE("custody without a stated beginning has no most days") {
    RegisterBuilder small({"a person:ana detention to=1997-01-10 said=1997-01-20"});
    CHECK(rows_of(small, "1997-01-20") ==
          "row - | not_said | - | 1997-01-10 | 1-… | - | 0-… | - {a}\n");
}

TEST_CASE("an annulled verdict leads back to awaiting one") {
    RegisterBuilder small({"a person:ana detention from=1997-01-05 to=1997-01-20 said=1997-02-01",
                           "b person:ana verdict value=guilty from=1997-01-08",
                           "c person:ana verdict value=annulled from=1997-01-12"});
    CHECK(rows_of(small, "1997-01-20") ==
          "row - | not_said | 1997-01-05 | 1997-01-08 | 3 | - | - | - {a, b, c}\n"
          "row - | charged | 1997-01-12 | - | 8 | - | - | - {a, b, c}\n"
          "row - | convicted | 1997-01-08 | 1997-01-12 | 4 | - | - | - {a, b, c}\n");
}

TEST_CASE("an act that the reader may not see changes no state, a denied one makes none certain") {
    RegisterBuilder small({"a person:ana detention from=1997-01-05 to=1997-01-20 said=1997-02-01",
                           "b person:ana trial from=1997-01-08",
                           "c person:ana pardon from=1997-01-12 level=sealed",
                           "d person:ana trial from=1997-01-08 modality=denies"});
    const auto open = small.world(
        {.clearance = habeas::claims::clearance_up_to(habeas::claims::Level::partners)});
    const std::string answer =
        asked(small, open, "time-in-custody person=person:ana on=1997-01-15");
    CHECK(only("row", answer) ==
          "row - | not_said | 1997-01-05 | 1997-01-08 | 3-10 | - | - | - {a, b, d}\n"
          "row - | charged | 1997-01-08 | - | 0-7 | - | - | - {a, b, d}\n");
    CHECK(only("note", answer) ==
          "note act_denied act=predicate.trial date=1997-01-08 claimant=s "
          "denied_by=s {b, d}\n");
}

TEST_CASE("a person whom nobody says was held has no days") {
    RegisterBuilder small({"a person:ana charge from=1997-01-05"});
    CHECK(asked(small, "time-in-custody person=person:ana on=1997-01-15") ==
          "figure days_in_custody 0 days {}\n"
          "figure days_last_reported 0 days {}\n"
          "figure days_contradictory 0 days {}\n");
}
