#include "answers/access.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

TEST_CASE("the matrix has every visitor with every group that claims about the place name") {
    RegisterBuilder small(
        {"p place:north part_of value=place:land",
         ("a group:g access_denied from=1997-01-10 said=1997-03-01 "
          "visitor=visitor:family place=place:land"),
         "b group:h visit from=1997-01-20 visitor=visitor:icrc place=place:north",
         "c group:k visit from=1997-01-20 visitor=visitor:press place=place:south"});
    CHECK(only("row", asked(small, "access place=place:north on=1997-02-01")) ==
          "row family | g | kept_out | certain | 1997-01-10 | - | not_known {a}\n"
          "row family | h | not_known | - | - | - | not_known {}\n"
          "row icrc | g | not_known | - | - | - | not_known {}\n"
          "row icrc | h | not_known | - | - | - | 1997-01-20 {b}\n");
    CHECK(only("figure", asked(small, "access place=place:north on=1997-02-01")) ==
          "figure pairs_kept_out 1/1/1 {a}\nfigure pairs_let_in 0/0/0 {}\n"
          "figure pairs_not_known 3 {b}\n");
}

TEST_CASE("a person stands beside the visitors that a claim names for that person") {
    RegisterBuilder small({"n place:prison name value=prison",
                           "f visitor:family name value=family",
                           "m person:lori member_of value=group:g",
                           "a group:g access_denied from=1997-01-10 said=1997-03-01",
                           "v person:lori visit from=1997-01-25 visitor=visitor:consul"});
    CHECK(only("row", asked(small, "access place=place:prison on=1997-02-01")) ==
          "row all | g | kept_out | certain | 1997-01-10 | - | not_known {a}\n"
          "row consul | lori | kept_out | certain | 1997-01-10 | - | cannot_tell {a, m, v}\n"
          "row consul | g | kept_out | certain | 1997-01-10 | - | not_known {a}\n");
    CHECK(only("row",
               asked(small,
                     "access place=place:prison on=1997-02-01 group=person:lori "
                     "visitor=visitor:family")) ==
          "row family | lori | kept_out | certain | 1997-01-10 | - | not_known {a, m}\n");
}

TEST_CASE("where nothing is known of a place, nothing is told") {
    RegisterBuilder small({"a group:g access_denied from=1997-01-10 place=place:south",
                           "n place:north name value=north"});
    const std::string answer = asked(small, "access place=place:north on=1997-02-01");
    CHECK(only("row", answer).empty());
    CHECK(only("note", answer) == "note nothing_known {}\n");
}

TEST_CASE("the place and the day must be given") {
    RegisterBuilder small({"a place:prison access_denied from=1997-01-10"});
    CHECK(
        only("error", asked(small, "access on=1997-02-01")).starts_with("error parameter_missing"));
    CHECK(only("error", asked(small, "access place=place:prison"))
              .starts_with("error parameter_missing"));
}
