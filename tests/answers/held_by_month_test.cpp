#include "answers/held_by_month.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

TEST_CASE("the end of each month is counted, and the last day asked about") {
    RegisterBuilder small(
        {"a person:ana arrest from=1997-01-05 said=1997-05-01",
         "b person:beto arrest from=1997-02-01 said=1997-05-01",
         "c person:carla detention from=1996-11-01 to=1997-01-10 said=1997-05-01"});
    const std::string answer = asked(small, "held-by-month from=1996-12-15 on=1997-02-10");
    CHECK(only("row", answer) ==
          "row 1996-12-31 | 1 | 1 | 1 | 0 | 1 | 0 {c}\n"
          "row 1997-01-31 | 1 | 1 | 1 | 0 | 1 | 1 {a, c}\n"
          "row 1997-02-10 | 2 | 2 | 2 | 0 | 1 | 0 {b}\n");
    CHECK(only("figure", answer) == "figure held 2/2/2 {a, b}\n");
}

TEST_CASE("who changes from certain to last reported has neither come nor gone") {
    RegisterBuilder small({"a person:ana arrest from=1997-01-05 said=1997-01-20"});
    CHECK(only("row", asked(small, "held-by-month from=1997-01-01 on=1997-03-31")) ==
          "row 1997-01-31 | 0 | 1 | 1 | 0 | 1 | 0 {a}\n"
          "row 1997-02-28 | 0 | 1 | 1 | 0 | 0 | 0 {}\n"
          "row 1997-03-31 | 0 | 1 | 1 | 0 | 0 | 0 {}\n");
}

TEST_CASE("a period that ends before it begins is refused") {
    RegisterBuilder small({"a person:ana arrest from=1997-01-05"});
    CHECK(asked(small, "held-by-month from=1997-02-11 on=1997-02-10").find("period_inverted") !=
          std::string::npos);
}
