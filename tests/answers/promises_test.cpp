#include "answers/promises.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

namespace {

std::string figures_of(RegisterBuilder& small, const std::string& on) {
    return only("figure", asked(small, "promises on=" + on));
}

}  // namespace

TEST_CASE("a promise is kept by one source and broken by another: both are possible") {
    RegisterBuilder small(
        {"a group:g count_expected value=25 from=1997-01-10 to=1997-01-20 said=1997-01-05 "
         "modality=promises",
         "b group:g count_released value=25 from=1997-01-15 to=1997-01-15 said=1997-01-16",
         "c group:g count_released value=3 from=1997-01-15 to=1997-01-15 said=1997-01-17"});
    CHECK(figures_of(small, "1997-01-25") ==
          "figure promises 1 {a}\n"
          "figure promises_kept 0/0/1 {a, b, c}\n"
          "figure promises_not_kept 0/0/1 {a, b, c}\n");
    CHECK(figures_of(small, "1997-01-04") ==
          "figure promises 0 {}\n"
          "figure promises_kept 0/0/0 {}\n"
          "figure promises_not_kept 0/0/0 {}\n");
}

TEST_CASE("rows stand by the day of the promise and show what is missing") {
    RegisterBuilder small(
        {"a group:g count_expected value='at least 30' to=1997-01-20 said=1997-01-06 "
         "modality=announces",
         "b group:h count_pardoned value=10 from=1997-01 said=1997-01-05 modality=promises",
         "c group:g count_pardoned value=30 from=1997-01-15 to=1997-01-15",
         "d group:h count_released value=10 from=1997-01-15 to=1997-01-15"});
    CHECK(only("row", asked(small, "promises on=1997-02-25")) ==
          "row 10 | h | s | 1997-01-05 | 1997-01 | - | - | - | - | 10 | - | - | cannot_tell {b}\n"
          "row at least 30 | g | s | 1997-01-06 | 1997-01-20 | s | predicate.count_pardoned | 30 | "
          "1997-01-15/1997-01-15 | 30-… | 30 | 0-… | kept {a, c}\n");
}

TEST_CASE("a deed that the reader may not see keeps no promise") {
    RegisterBuilder small({"a person:ana pardon from=1997-01-10 said=1997-01-05 modality=promises",
                           "b person:ana pardon from=1997-01-10 said=1997-01-11 level=sealed"});
    const auto open = small.world(
        {.clearance = habeas::claims::clearance_up_to(habeas::claims::Level::partners)});
    CHECK(only("figure", asked(small, open, "promises on=1997-02-25")) ==
          "figure promises 1 {a}\n"
          "figure promises_kept 0/0/1 {a}\n"
          "figure promises_not_kept 0/0/1 {a}\n");
    CHECK(figures_of(small, "1997-02-25") ==
          "figure promises 1 {a}\n"
          "figure promises_kept 1/1/1 {a, b}\n"
          "figure promises_not_kept 0/0/0 {a, b}\n");
}
