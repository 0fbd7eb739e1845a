#include "answers/conflicts.h"

#include "support/registers/register_builder.h"

#include <algorithm>

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

/// Each conflict as "kind first second why", with the keys of its claims.
std::string conflicts_in(const std::vector<std::string>& lines) {
    RegisterBuilder written(lines);
    const world::World world = written.world();
    std::string text;
    for (const answers::Conflict& conflict : answers::all_conflicts(world)) {
        text += std::string(conflict.kind) + " " + written.key_of(conflict.first->id()) + " " +
                written.key_of(conflict.second->id()) + " " + conflict.why + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("a predicate that has one value at a time contradicts itself with two") {
    CHECK(conflicts_in({"a person:ana born value=1960 said=1997-01-01",
                        "b person:ana born value=1961-02 said=1997-01-02"}) ==
          "value a b values_differ\n");
    CHECK(
        conflicts_in({"a person:ana born value=1960", "b person:ana born value=1960-02"}).empty());
    CHECK(
        conflicts_in({"a person:ana born value=1960", "b person:ana born value=%unknown"}).empty());
    CHECK(conflicts_in({"a person:ana visit_regime value='once a month' from=1996 to=1996",
                        "b person:ana visit_regime value=weekly from=1997 to=1997"})
              .empty());
    CHECK(conflicts_in({"a person:ana visit_regime value='Once a month ' from=1996",
                        "b person:ana visit_regime value='once a month' from=1996"})
              .empty());
    CHECK(
        conflicts_in({"a person:ana name value=Ana", "b person:ana name value='Ana Paz'"}).empty());
}

TEST_CASE("what happens once, or in one case, cannot have happened on two dates") {
    CHECK(conflicts_in({"a process:p created from=1996-08 to=1996-08",
                        "b process:p created from=1996-09-01 to=1996-09-01"}) ==
          "time a b dates_disjoint\n");
    CHECK(conflicts_in({"a process:p created from=1996-08", "b process:p created from=1996"})
              .empty());
    CHECK(conflicts_in({"a person:ana arrest from=1997-01-05 case=x",
                        "b person:ana arrest from=1997-01-07 case=x"}) ==
          "time a b case_dates_disjoint\n");
    CHECK(conflicts_in({"a person:ana arrest from=1997-01-05 case=x",
                        "b person:ana arrest from=1997-01-07 case=y",
                        "c person:ana arrest from=1997-01-09"})
              .empty());
}

TEST_CASE("a denial contradicts what it covers, at the same places and in the same words") {
    CHECK(conflicts_in({"a person:ana detention from=1997-01-05 to=1997-01-10 modality=denies",
                        "b person:ana detention from=1997-01-07 to=1997-01-20"}) ==
          "denial b a denied\n");
    CHECK(conflicts_in({"a person:ana detention from=1997-01-05 to=1997-01-06 modality=denies",
                        "b person:ana detention from=1997-01-07 to=1997-01-20"})
              .empty());
    CHECK(conflicts_in({"a person:ana detention from=1997-01 to=1997-01 modality=denies",
                        "b person:ana detention from=1997-01 to=1997-01"})
              .empty());
    CHECK(conflicts_in({"a person:ana verdict value=guilty from=1997-01-05 modality=denies",
                        "b person:ana verdict value=annulled from=1997-01-05"})
              .empty());
}

TEST_CASE("nobody is at two places at once, unless one lies in the other or a move is possible") {
    const std::string a = "a person:ana detention from=1997-01-05 to=1997-01-20 place=place:north";
    const std::string b = "b person:ana detention from=1997-01-10 to=1997-01-15 place=place:south";
    CHECK(conflicts_in({a, b}) == "place a b two_places_at_once\n");
    CHECK(conflicts_in({a, b, "p place:south part_of value=place:north"}).empty());
    CHECK(conflicts_in({a, "b person:ana transfer from=1997-01-20 place=place:south"}).empty());
}

TEST_CASE("counts of one population and predicate are held against each other") {
    CHECK(conflicts_in({"a group:g count_pardoned value=3 from=1996-10-01 said=1996-10-05",
                        "b group:g count_pardoned value=20 from=1996-10-01 said=1996-10-06",
                        "c group:g count_released value=20 from=1996-10-01 said=1996-10-07",
                        "d group:h count_pardoned value=20 from=1996-10-01 said=1996-10-08"}) ==
          "count a b disjoint_same_period\n");
    CHECK(conflicts_in({"a group:g count_held value='some 200' from=1997-02",
                        "b group:g count_held value='several hundred' from=1997-04"})
              .empty());
}

TEST_CASE("among some claims: only their conflicts, with every beginning of the world in mind") {
    RegisterBuilder written({"d group:g access_denied from=1997-01-01 to=.. said=1997-04-23",
                             "e group:g access_denied from=1996-12-23 to=.. said=1997-04-23",
                             "f group:g days_without_visits value='10 days' said=1997-04-23",
                             "g group:g days_without_visits value='121 days' said=1997-04-23",
                             "p person:ana born value=1960",
                             "q person:ana born value=1961",
                             "r person:ana born value=1962"});
    const world::World world = written.world();
    const auto among = [&](const std::vector<std::string>& keys) {
        std::vector<const world::SeenClaim*> claims;
        for (const world::SeenClaim& seen : world.claims()) {
            if (std::find(keys.begin(), keys.end(), written.key_of(seen.id())) != keys.end()) {
                claims.push_back(&seen);
            }
        }
        std::string pairs;
        for (const answers::Conflict& conflict : answers::conflicts_among(world, claims)) {
            pairs +=
                written.key_of(conflict.first->id()) + written.key_of(conflict.second->id()) + " ";
        }
        return pairs;
    };
    CHECK(among({"p", "r"}) == "pr ");
    CHECK(among({"d", "f", "p"}) == "df ");
    CHECK(among({"f", "q"}).empty());
    CHECK(among({"d", "g"}).empty());  // it fits the beginning that e tells
}

TEST_CASE("a stated length of time conflicts with each beginning, if it fits none") {
    const std::string length =
        "d group:g days_without_visits value='four months' to=1997-04-23 visitor=visitor:family";
    const std::string january = "a group:g access_suspended from=1997-01 visitor=visitor:family";
    CHECK(conflicts_in({january, length}) == "duration a d fits_no_beginning\n");
    CHECK(conflicts_in(
              {january, length, "b group:g access_denied from=1996-12-23 visitor=visitor:all"})
              .empty());
    CHECK(conflicts_in({length, "b group:h access_denied from=1997-01"}).empty());
}

TEST_CASE(
    "measures on the same visits differ in scope where one names a place inside the other's") {
    CHECK(conflicts_in(
              {"a group:g access_denied from=1997-01-05 visitor=visitor:icrc",
               "b group:g access_denied from=1997-01 place=place:p visitor=visitor:icrc",
               "c group:g access_denied from=1997-02 place=place:p visitor=visitor:icrc",
               "d group:g access_denied from=1997-01 place=place:p visitor=visitor:press"}) ==
          "scope b a one_place_inside_the_other\n");
}

}  // namespace habeas::tests
