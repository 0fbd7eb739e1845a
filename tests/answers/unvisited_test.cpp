#include "answers/unvisited.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

namespace {

std::string rows_of(RegisterBuilder& small, const std::string& question) {
    return only("row", asked(small, "unvisited " + question));
}

}  // namespace

TEST_CASE("a visit on the day to look back to is one since") {
    RegisterBuilder small({"v place:north visit from=1997-01-10 visitor=visitor:icrc"});
    CHECK(rows_of(small, "on=1997-02-01 since=1997-01-10").empty());
    CHECK(rows_of(small, "on=1997-02-01 since=1997-01-11") ==
          "row north | not_visited_since | 1997-01-10 | not_known | 22 | 0 {v}\n");
    CHECK(rows_of(small, "on=1997-01-10") ==
          "row north | visited | 1997-01-10 | not_known | 0 | 0 {v}\n");
    CHECK(rows_of(small, "on=1997-01-09") ==
          "row north | no_visit_known | not_known | not_known | - | 0 {v}\n");
}

TEST_CASE("a visit of a part is one of the whole, and the other way round a maybe") {
    RegisterBuilder small({"p place:wing part_of value=place:north",
                           "v place:wing visit from=1997-01-10 complete=yes",
                           "w place:north visit from=1997-01-20 complete=yes"});
    CHECK(rows_of(small, "on=1997-02-01") ==
          "row wing | visited | 1997-01-10 | 1997-01-10 | 12-22 | 0 {v, w}\n"
          "row north | visited | 1997-01-20 | 1997-01-20 | 12 | 0 {v, w}\n");
}

TEST_CASE("all visitors are any visitor; a visit by nobody named is perhaps by the one asked for") {
    RegisterBuilder small({"v place:north visit from=1997-01-10 visitor=visitor:family",
                           "w place:north visit from=1997-01-20"});
    CHECK(rows_of(small, "on=1997-02-01 visitor=visitor:all") == rows_of(small, "on=1997-02-01"));
    CHECK(rows_of(small, "on=1997-02-01 visitor=visitor:icrc") ==
          "row north | perhaps_visited | 1997-01-20 | not_known | 12-… | 0 {v, w}\n");
}

TEST_CASE("refusals count once each, after the last visit and by the day") {
    RegisterBuilder small(
        {"v place:north visit from=1997-01-10 visitor=visitor:icrc",
         "a place:north access_denied from=1997-01-10 visitor=visitor:icrc",
         "b place:north access_denied from=1997-01-11 visitor=visitor:icrc",
         "c place:north access_denied from=1997-01-11 visitor=visitor:icrc by=source:press",
         "d group:g access_suspended from=1997-01",
         "e place:south access_denied from=1997-01-12 visitor=visitor:icrc",
         "f place:north resumption_refused from=1997-01-12 modality=denies"});
    CHECK(rows_of(small, "on=1997-02-01 place=place:north visitor=visitor:icrc") ==
          "row north | visited | 1997-01-10 | not_known | 22 | 1-2 {a, b, c, d, v}\n");
    CHECK(rows_of(small, "on=1997-01-10 place=place:north visitor=visitor:icrc") ==
          "row north | visited | 1997-01-10 | not_known | 0 | 0 {a, v}\n");
}

TEST_CASE("a visit that the reader may not see leaves a place without a known one") {
    RegisterBuilder small({"a person:ana arrest place=place:north from=1997-01-01",
                           "v place:north visit from=1997-01-10 level=sealed"});
    const auto open = small.world(
        {.clearance = habeas::claims::clearance_up_to(habeas::claims::Level::partners)});
    CHECK(only("row", asked(small, open, "unvisited on=1997-02-01")) ==
          "row north | no_visit_known | not_known | not_known | - | 0 {a}\n");
}

TEST_CASE("two names of one place are one row") {
    RegisterBuilder small({"a person:ana arrest place=place:north from=1997-01-01",
                           "v place:norte visit from=1997-01-10",
                           "judge same place:north place:norte"});
    CHECK(rows_of(small, "on=1997-02-01") ==
          "row norte | visited | 1997-01-10 | not_known | 22 | 0 {a, v}\n");
}
