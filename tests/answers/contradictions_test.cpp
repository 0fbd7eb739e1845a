#include "answers/contradictions.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

TEST_CASE("contradictions show both sides with their words and who said them") {
    RegisterBuilder small(
        {"a group:g count_pardoned value=3 from=1996-10-01 said=1996-10-05 by=organisation:watch",
         "b group:g count_pardoned value=20 from=1996-10-01 said=1996-10-06 by=person:president",
         "c person:ana born value=1960 said=1997-01-01",
         "d person:ana born value=1970 said=1997-01-02"});
    CHECK(asked(small, "contradictions") ==
          "figure contradictory 2 {a, b, c, d}\n"
          "figure in_tension 0 {}\n"
          "figure scope_differs 0 {}\n"
          "row conflict.count | contradictory | g | predicate.count_pardoned | 3 · 1996-10-01 | "
          "watch | 20 · 1996-10-01 | president | disjoint_same_period {a, b}\n"
          "row conflict.value | contradictory | ana | predicate.born | 1960 | s | 1970 | s | "
          "values_differ {c, d}\n");
    CHECK(only("figure", asked(small, "contradictions subject=person:ana"))
              .starts_with("figure contradictory 1 {c, d}\n"));
    CHECK(only("figure", asked(small, "contradictions kind=count"))
              .starts_with("figure contradictory 1 {a, b}\n"));
    CHECK(asked(small, "contradictions kind=rumour") ==
          "error contradiction_kind_unknown kind=rumour\n");
}

TEST_CASE("people judged different and made the same by others contradict") {
    RegisterBuilder small({"a person:ana name value=Ana",
                           "judge same person:ana person:eva",
                           "judge same person:eva person:fina",
                           "judge different person:fina person:ana"});
    CHECK(only("row", asked(small, "contradictions")) ==
          "row conflict.identity | contradictory | Ana | - | person:ana | - | person:fina | - | "
          "judged_same_and_different {a}\n");
    small.add("recorded 2001-05-01");
    small.add("judge undecided person:ana person:fina");
    CHECK(only("row", asked(small, "contradictions")).empty());
}

TEST_CASE("what a model proposes keeps nobody apart") {
    RegisterBuilder small({"a person:ana name value=Ana",
                           "judge same person:ana person:eva",
                           "judge same person:eva person:fina",
                           "propose different person:fina person:ana"});
    CHECK(only("row", asked(small, "contradictions")).empty());
}
