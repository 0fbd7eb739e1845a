#include "answers/stated_flows.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

namespace {

std::string notes_of(RegisterBuilder& small) {
    return only("note named_more_than_stated", asked(small, "flows from=1997-01-01 to=1997-01-31"));
}

}  // namespace

TEST_CASE("more people are named than a source states, of its process and in its period") {
    RegisterBuilder small(
        {"a person:ana pardon from=1997-01-10 process=process:p",
         "b person:beto pardon from=1997-01-11 process=process:p",
         "c person:carla pardon from=1997-01-12 process=process:q",
         "n process:p count_pardoned value=1 from=1997-01-01 to=1997-01-31 by=source:press"});
    CHECK(notes_of(small) ==
          "note named_more_than_stated words=1 claimant=press named=2 {a, b, n}\n");
}

TEST_CASE("only members are counted of a group, and no files against people") {
    RegisterBuilder small(
        {"a person:ana pardon from=1997-01-10",
         "b person:beto pardon from=1997-01-11",
         "m person:ana member_of value=group:g",
         "n group:g count_pardoned value=1 from=1997-01-01 to=1997-01-31",
         "o group:g count_pardoned value=0 from=1997-01-01 to=1997-01-31 unit=case",
         "p process:p count_files value=0 from=1997-01-10 to=1997-01-10",
         "q group:g count_pardoned value=0 from=1997-01-10 to=[1997-01-10..1997-01-20]",
         "r group:g count_pardoned value=many from=1997-01-01 to=1997-01-31"});
    CHECK(notes_of(small) == "note named_more_than_stated words=0 claimant=s named=1 {a, m, q}\n");
}

TEST_CASE("releases of a group are flows of a review if they name a process") {
    RegisterBuilder small({"a group:g count_released value=71 from=1997-01-10",
                           "b group:g count_released value=3 from=1997-01-10 process=process:p",
                           "c group:h count_pardoned value=4 from=1997-01-11",
                           "d group:g count_expected value=5 from=1997-01-11",
                           "e group:h count_pardoned value=6 from=1997-02-11"});
    const auto figure = [&](const std::string& more) {
        return only("figure stated_counts",
                    asked(small, "flows from=1997-01-01 to=1997-01-31" + more));
    };
    CHECK(figure("") == "figure stated_counts 2 {b, c}\n");
    CHECK(figure(" group=group:g") == "figure stated_counts 2 {a, b}\n");
    CHECK(figure(" process=process:p") == "figure stated_counts 1 {b}\n");
}
