#include "answers/held_past_order.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

namespace {

std::string figure_of(RegisterBuilder& small, const std::string& question) {
    return only("figure", asked(small, "held-past-order " + question));
}

}  // namespace

TEST_CASE("a new arrest after the order is a new case, a transfer is not") {
    RegisterBuilder small({"a person:ana release_order from=1997-01-10 said=1997-01-10",
                           "b person:ana re_arrest from=1997-01-11 said=1997-01-20",
                           "c person:beto release_order from=1997-01-10 said=1997-01-10",
                           "d person:beto transfer from=1997-01-11 said=1997-01-20",
                           "e person:carla release_order from=1997-01-10 said=1997-01-10",
                           "f person:carla arrest from=1997-01-10 said=1997-01-20"});
    CHECK(figure_of(small, "on=1997-01-15") == "figure held_past_order 1/1/2 {c, d, e, f}\n");
    CHECK(figure_of(small, "on=1997-01-15 person=person:ana") ==
          "figure held_past_order 0/0/0 {}\n");
}

TEST_CASE("a guilty verdict, a refused order and an order without a date are told apart") {
    RegisterBuilder small({"a person:ana arrest from=1997-01-01 said=1997-01-20",
                           "b person:ana verdict value=guilty from=1997-01-05",
                           "c person:ana release_order from=1997-01-05 modality=denies"});
    CHECK(figure_of(small, "on=1997-01-15") == "figure held_past_order 0/0/0 {}\n");
    small.add("d person:ana exoneration value=act");
    CHECK(figure_of(small, "on=1997-01-15") == "figure held_past_order 0/0/1 {a, d}\n");
    small.add("e person:ana pardon value=act from=1997-01-05~");
    CHECK(figure_of(small, "on=1997-01-15") == "figure held_past_order 0/0/1 {a, d, e}\n");
    small.add("f person:ana verdict value=dismissed from=1997-01-05");
    CHECK(figure_of(small, "on=1997-01-15") == "figure held_past_order 1/1/1 {a, d, e, f}\n");
}

TEST_CASE("an order that the reader may not see holds nobody too long") {
    RegisterBuilder small({"a person:ana arrest from=1997-01-01 said=1997-01-20",
                           "b person:ana pardon value=act from=1997-01-05 level=sealed"});
    const auto open = small.world(
        {.clearance = habeas::claims::clearance_up_to(habeas::claims::Level::partners)});
    CHECK(only("figure", asked(small, open, "held-past-order on=1997-01-15")) ==
          "figure held_past_order 0/0/0 {}\n");
    CHECK(figure_of(small, "on=1997-01-15") == "figure held_past_order 1/1/1 {a, b}\n");
}
