#include "answers/resumed.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

namespace {

const std::vector<std::string>& peru() {
    static const std::vector<std::string> value{
        "p1 place:chorrillos part_of value=place:peru",
        "p2 place:yanamayo part_of value=place:peru",
        ("a group:g access_denied from=1996-12-17 to=.. said=1997-04-23 visitor=visitor:icrc "
         "place=place:peru"),
        ("n group:g resumption_announced from=[1997-12-08..1997-12-14] modality=announces "
         "visitor=visitor:icrc said=1997-12-18 place=place:peru"),
        ("v group:g visit from=[1997-12-14..1997-12-18] visitor=visitor:icrc said=1997-12-18 "
         "place=place:chorrillos"),
        ("w group:g access_resumed from=1998-03~ visitor=visitor:icrc said=1998-04-03 "
         "place=place:yanamayo")};
    return value;
}

}  // namespace

TEST_CASE("announced, ruled, first visit and complete visit are four dates, place by place") {
    RegisterBuilder small(peru());
    CHECK(only("row", asked(small, "resumed")) ==
          "row icrc | g | peru | 1996-12-17 | [1997-12-08..1997-12-14] | not_known | not_known | "
          "not_known | - {a, n}\n"
          "row icrc | g | chorrillos | 1996-12-17 | [1997-12-08..1997-12-14] | not_known | "
          "[1997-12-14..1997-12-18] | not_known | 362-366 {a, n, v}\n"
          "row icrc | g | yanamayo | 1996-12-17 | [1997-12-08..1997-12-14] | 1998-03~ | not_known "
          "| not_known | - {a, n, w}\n");
    CHECK(only("figure", asked(small, "resumed")) == "figure scopes_visited_again 1 {v}\n");
}

TEST_CASE("what had not begun by a day is not told") {
    RegisterBuilder small(peru());
    CHECK(only("row", asked(small, "resumed on=1997-12-10")) ==
          "row icrc | g | peru | 1996-12-17 | [1997-12-08..1997-12-14] | not_known | not_known | "
          "not_known | - {a, n}\n");
    CHECK(only("row", asked(small, "resumed on=1996-12-16")).empty());
    CHECK(only("row", asked(small, small.world_said_by("1997-12-17"), "resumed")) ==
          "row icrc | g | peru | 1996-12-17 | not_known | not_known | not_known | not_known | - "
          "{a}\n");
}

TEST_CASE("a visit is complete if it is said to be, or if all five conditions were met") {
    const std::string denial =
        "a group:g access_denied from=1997-01-01 said=1997-01-02 visitor=visitor:icrc";
    const std::string visit = "v group:g visit from=1997-02-01 visitor=visitor:icrc ";
    const std::string four =
        "all_detainees=yes all_premises=yes list_of_detainees=yes private_interviews=yes ";
    const auto complete_visit = [&](const std::string& conditions) {
        RegisterBuilder small({denial, visit + conditions});
        const std::string row = only("row", asked(small, "resumed"));
        return row.find("| 1997-02-01 | 1997-02-01 | 31 {a, v}") != std::string::npos;
    };
    CHECK(complete_visit("complete=yes"));
    CHECK(complete_visit(four + "repeat_visits=yes"));
    CHECK_FALSE(complete_visit(four));
    CHECK_FALSE(complete_visit(four + "repeat_visits=no"));
    CHECK_FALSE(complete_visit("complete=no"));
    CHECK_FALSE(complete_visit(""));
}

TEST_CASE("a visit before the measure, elsewhere, of others or only promised is not the first") {
    RegisterBuilder small(
        {("a group:g access_denied from=1997-01-10 said=1997-01-12 visitor=visitor:family "
          "place=place:prison"),
         "u group:g visit from=1997-01-05 visitor=visitor:family place=place:prison",
         "v group:g visit from=1997-02-01 visitor=visitor:family place=place:other",
         "w group:g visit from=1997-02-02 visitor=visitor:icrc place=place:prison",
         "x group:h visit from=1997-02-03 visitor=visitor:family place=place:prison",
         ("y group:g visit from=1997-02-04 visitor=visitor:family place=place:prison "
          "modality=promises"),
         "d group:g resumption_announced from=1997-02-05 visitor=visitor:family modality=denies"});
    const std::string nothing =
        "row family | g | prison | 1997-01-10 | not_known | not_known | not_known | not_known | - "
        "{a}\n";
    CHECK(only("row", asked(small, "resumed")) == nothing);
    small.add("recorded 2001-02-01");
    small.add(
        "z group:g visit visitor=visitor:family place=place:prison from=1997-03-10 "
        "said=1997-04-01");
    CHECK(only("row", asked(small, "resumed")) ==
          "row family | g | prison | 1997-01-10 | not_known | not_known | 1997-03-10 | not_known | "
          "59 {a, z}\n");
    CHECK(only("row", asked(small, small.world_known_at("2001-01-15"), "resumed")) == nothing);
    small.add("retract z");
    CHECK(only("row", asked(small, "resumed")) == nothing);
}

TEST_CASE("the earliest of several is told, by the last day on which it can have been") {
    RegisterBuilder small({"a group:g access_denied from=1997-01-10 visitor=visitor:family",
                           "u group:g visit from=1997-02 visitor=visitor:family",
                           "v group:g visit from=1997-02-20 visitor=visitor:family",
                           "r group:g access_resumed from=1997-03 visitor=visitor:family",
                           "s group:g access_resumed from=1997-02-25"});
    CHECK(only("row", asked(small, "resumed")) ==
          "row family | g | - | 1997-01-10 | not_known | 1997-02-25 | 1997-02-20 | not_known | 41 "
          "{a, r, s, u, v}\n");
}

TEST_CASE("a visit on the first day of a measure came before it") {
    RegisterBuilder small({"a group:g access_denied from=1997-01-10 visitor=visitor:family",
                           "v group:g visit from=1997-01-10 visitor=visitor:family"});
    CHECK(only("row", asked(small, "resumed")) ==
          "row family | g | - | 1997-01-10 | not_known | not_known | not_known | not_known | - "
          "{a}\n");
}
