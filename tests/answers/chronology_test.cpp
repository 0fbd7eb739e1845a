#include "answers/chronology.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

TEST_CASE("a chronology says how precise each date is, and completes none") {
    RegisterBuilder small({"a person:ana arrest from=1997-01-05",
                           "b person:ana charge from=1997-02",
                           "c person:ana trial from=1996",
                           "d person:ana appeal from=[1997-03-01..1997-03-04]",
                           "e person:ana hunger_strike",
                           "f organisation:o call value=help said=1997-04-23 modality=calls_for",
                           "g process:p halted from=1996-12/1997-01"});
    CHECK(
        only("row", asked(small, "chronology")) ==
        "row - | unknown | certain | predicate.hunger_strike | ana | - | - | modality.asserts | s "
        "| 1 "
        "{e}\n"
        "row 1996 | year | certain | predicate.trial | ana | - | - | modality.asserts | s | 1 {c}\n"
        "row 1996-12/1997-01 | range | certain | predicate.halted | p | - | - | modality.asserts | "
        "s | 1 {g}\n"
        "row 1997-01-05 | day | certain | predicate.arrest | ana | - | - | modality.asserts | s | "
        "1 "
        "{a}\n"
        "row 1997-02 | month | certain | predicate.charge | ana | - | - | modality.asserts | s | 1 "
        "{b}\n"
        "row [1997-03-01..1997-03-04] | range | certain | predicate.appeal | ana | - | - | "
        "modality.asserts | s | 1 {d}\n"
        "row 1997-04-23 | day | certain | predicate.call | o | help | - | modality.calls_for | s | "
        "1 {f}\n");
    CHECK(only("figure", asked(small, "chronology from=1997-02-10 to=1997-03-04")) ==
          "figure events 1/1/3 {b, d, e}\n");
    CHECK(only("figure", asked(small, "chronology subject=process:p")) ==
          "figure events 1/1/1 {g}\n");
}

TEST_CASE("twelve months that are no calendar year are a range") {
    RegisterBuilder small({"a person:ana appeal from=[1996-07-01..1997-06-30]"});
    CHECK(only("row", asked(small, "chronology"))
              .starts_with("row [1996-07-01..1997-06-30] | range | certain |"));
}

TEST_CASE("what is denied or merely considered did not happen; counts only when asked for") {
    RegisterBuilder small({"a person:ana arrest from=1997-01-05 modality=denies",
                           "b person:ana pardon from=1997-01-05 modality=considers",
                           "c group:g count_held value=3 from=1997-01-05",
                           "d person:ana name value=Ana"});
    CHECK(asked(small, "chronology") == "figure events 0/0/0 {}\n");
    CHECK(asked(small, "chronology family=count") ==
          "figure events 1/1/1 {c}\n"
          "row 1997-01-05 | day | certain | predicate.count_held | g | 3 | - | modality.asserts | "
          "s | "
          "1 {c}\n");
    CHECK(asked(small, "chronology family=weather") == "error family_unknown family=weather\n");
    CHECK(asked(small, "chronology from=1997-02-01 to=1997-01-01") ==
          "error period_inverted from=1997-02-01 to=1997-01-01\n");
}
