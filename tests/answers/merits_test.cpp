#include "answers/merits.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

namespace {

std::string finding(const std::string& key_and_subject, const std::string& category) {
    return key_and_subject + " determination value=" + category +
           " criteria=innocence from=1997-01-10 said=1997-01-20";
}

constexpr const char* question = "merits criteria=innocence on=1997-01-20";

}  // namespace

TEST_CASE("certain is who is certain in both, finding and custody") {
    RegisterBuilder small({"criteria innocence 1 'merits: clear;does_not_merit: outside'",
                           "a person:ana arrest from=1997-01-05 said=1997-01-20",
                           finding("b person:ana", "clear"),
                           "c person:beto arrest from=1997-01 said=1997-01-20",
                           finding("d person:beto", "clear"),
                           finding("e person:carla", "clear"),
                           "f person:dino arrest from=1997-01-05 said=1997-01-20",
                           finding("g person:dino", "outside")});
    CHECK(only("figure", asked(small, question)) ==
          "figure merits_release 3/3/3 {b, d, e}\n"
          "figure merits_release_and_held 1/1/2 {a, b, c, d}\n"
          "figure stated_counts 0 {}\n");
    CHECK(only("row", asked(small, question + std::string(" person=person:ana"))) ==
          "row ana | clear | yes | finding_stands | - | 1997-01-10 | s | certainly_held | 15 | - | "
          "- | - {a, b}\n");
    CHECK(only("row", asked(small, question + std::string(" person=person:dino"))) ==
          "row dino | outside | no | finding_stands | - | 1997-01-10 | s | certainly_held | 15 | "
          "- | - | - {f, g}\n");
}

TEST_CASE("a group brings in its members with their memberships, and its own findings") {
    RegisterBuilder small({"criteria innocence 1 'merits: clear'",
                           "a person:ana arrest from=1997-01-05 said=1997-01-20",
                           finding("b person:ana", "clear"),
                           "c person:ana member_of value=group:g said=1997-01-01",
                           finding("d group:g", "clear"),
                           finding("e group:h", "clear"),
                           "f group:g count_held value=7 criteria=innocence from=1997-01-10",
                           "g group:h count_held value=9 criteria=innocence from=1997-01-10"});
    CHECK(only("row", asked(small, question + std::string(" group=group:g"))) ==
          "row ana | clear | yes | finding_stands | - | 1997-01-10 | s | certainly_held | 15 | - | "
          "- | - {a, b, c}\n"
          "row g | clear | yes | finding_stands | - | 1997-01-10 | s | - | - | - | - | - {d}\n"
          "row g | - | - | - | - | 1997-01-10 | s | - | - | predicate.count_held | 7 | 7 {f}\n");
}

TEST_CASE("a finding that the reader may not see gives nobody merit") {
    RegisterBuilder small({"criteria innocence 1 'merits: clear'",
                           "a person:ana arrest from=1997-01-05 said=1997-01-20",
                           finding("b person:ana", "clear") + " level=sealed"});
    const auto open = small.world(
        {.clearance = habeas::claims::clearance_up_to(habeas::claims::Level::partners)});
    CHECK(only("figure merits_release", asked(small, open, question)) ==
          "figure merits_release 0/0/0 {}\n");
    CHECK(only("figure merits_release", asked(small, question)) ==
          "figure merits_release 1/1/1 {b}\n");
    CHECK(only("error", asked(small, "merits criteria=guilt on=1997-01-20")) ==
          "error criteria_unknown criteria=guilt nearest=innocence 1\n");
}
