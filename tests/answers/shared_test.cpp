#include "answers/shared.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

TEST_CASE("the weaker side decides, and each person counts once for a kind") {
    RegisterBuilder small({"a person:ana charge court=Sala article=2 from=1997-01-05",
                           "b person:beto charge court=Sala from=1997-01",
                           "c person:beto verdict value=guilty court=Sala from=1997-01-06",
                           "d person:carla charge court=Sala article=2 from=1997-01-20",
                           "e person:dino charge court=Sala from=1997-02-01"});
    CHECK(only("figure", asked(small, "shared person=person:ana on=1997-01-25")) ==
          "figure sharing [court] 2/2/2 {a, b, c, d}\n"
          "figure sharing [article] 1/1/1 {a, d}\n");
    CHECK(only("figure", asked(small, "shared person=person:ana on=1997-01-05 kind=court")) ==
          "figure sharing [court] 0/0/1 {a, b}\n");
    CHECK(only("figure", asked(small, "shared person=person:ana kind=court")) ==
          "figure sharing [court] 3/3/3 {a, b, c, d, e}\n");
    CHECK(asked(small, "shared person=person:ana kind=judge") ==
          "note nothing_to_share person=ana {}\n");
    CHECK(asked(small, "shared person=person:ana kind=weather") ==
          "error item_kind_unknown kind=weather\n");
}

TEST_CASE("what is denied for one of the two is contradictory, unless another claim says it too") {
    RegisterBuilder small({"a person:ana charge court=Sala from=1997-01-05",
                           "b person:beto charge court=Sala from=1997-01-05",
                           "c person:beto charge court=Sala modality=denies"});
    CHECK(only("row", asked(small, "shared person=person:ana")) ==
          "row court | Sala | beto | - | contradictory | - | not_known | not_known | not_known | "
          "- {a, b, c}\n");
    small.add("d person:beto trial court=Sala");
    CHECK(only("row", asked(small, "shared person=person:ana")) ==
          "row court | Sala | beto | - | certain | - | not_known | not_known | not_known | "
          "- {a, b, c, d}\n");
}

TEST_CASE("people judged the same are one, and share nothing with themselves") {
    RegisterBuilder small({"a person:ana charge judge=person:x from=1997-01-05",
                           "b person:beto charge judge=person:x from=1997-01-05"});
    CHECK(only("figure", asked(small, "shared person=person:ana")) ==
          "figure sharing [judge] 1/1/1 {a, b}\n");
    small.add("judge same person:ana person:beto");
    CHECK(only("figure", asked(small, "shared person=person:beto")) ==
          "figure sharing [judge] 0/0/0 {a, b}\n");
}

TEST_CASE("a case that the reader may not see shares nothing, under any spelling") {
    RegisterBuilder small({"a person:ana charge court='Sala Penal'",
                           "b person:beto charge court='Sala Penal' level=sealed",
                           "c person:carla charge court='sala penal' level=sealed"});
    const auto open = small.world(
        {.clearance = habeas::claims::clearance_up_to(habeas::claims::Level::partners)});
    CHECK(asked(small, open, "shared person=person:ana") == "figure sharing [court] 0/0/0 {a}\n");
    CHECK(only("note", asked(small, "shared person=person:ana")) ==
          "note written_differently kind=court first=Sala Penal second=sala penal {a, c}\n");
}
