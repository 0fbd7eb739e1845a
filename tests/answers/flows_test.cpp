#include "answers/flows.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

TEST_CASE("a month is cut to the period, and an undated stage has a row without a month") {
    RegisterBuilder small({"a person:ana pardon from=1997-01-10 said=1997-02-01",
                           "b person:ana recommendation from=1997-01-20 said=1997-02-01",
                           "c person:beto pardon said=1997-02-01"});
    const std::string rows = only("row", asked(small, "flows from=1997-01-15 to=1997-02-10"));
    CHECK(rows ==
          "row 1997-01 | predicate.recommendation | named_people | 1 | 1 | 1 | - | - | - | - {b}\n"
          "row 1997-01 | entered_review | named_people | 0 | 0 | 1 | - | - | - | - {c}\n"
          "row 1997-01 | in_review | named_people | 1 | 1 | 2 | - | - | - | - {a, b, c}\n"
          "row - | predicate.pardon | named_people | 0 | 0 | 1 | - | - | - | - {c}\n");
}

TEST_CASE("a pardon that the reader may not see flows nowhere") {
    RegisterBuilder small({"a person:ana pardon from=1997-01-05 level=sealed"});
    const auto open = small.world(
        {.clearance = habeas::claims::clearance_up_to(habeas::claims::Level::partners)});
    const std::string question = "flows from=1997-01-01 to=1997-01-31";
    CHECK(only("row", asked(small, open, question)).empty());
    CHECK(only("note", asked(small, open, question)).empty());
    CHECK(only("figure reached_stage", asked(small, question)) ==
          "figure reached_stage [predicate.pardon] 1/1/1 {a}\n");
}

TEST_CASE("a period of one day, and one that ends before it begins") {
    RegisterBuilder small({"a person:ana pardon from=1997-01-05"});
    CHECK(only("figure reached_stage", asked(small, "flows from=1997-01-05 to=1997-01-05")) ==
          "figure reached_stage [predicate.pardon] 1/1/1 {a}\n");
    CHECK(only("error", asked(small, "flows from=1997-01-05 to=1997-01-04")) ==
          "error period_inverted from=1997-01-05 to=1997-01-04\n");
}
