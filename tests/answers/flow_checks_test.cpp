#include "answers/flow_checks.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

namespace {

std::string checks_of(RegisterBuilder& small) {
    const std::string answer = asked(small, "flows from=1997-01-01 to=1997-01-31");
    std::istringstream lines(answer);
    std::string chosen;
    for (std::string line; std::getline(lines, line);) {
        const bool is_check = line.starts_with("figure without_earlier_stage") ||
                              line.starts_with("figure stages_out_of_order") ||
                              line.starts_with("note stages_out_of_order");
        chosen += is_check ? line + "\n" : "";
    }
    return chosen;
}

}  // namespace

TEST_CASE("who was pardoned on a day before the request is named") {
    RegisterBuilder small({"a person:ana review_request from=1997-01-10",
                           "b person:ana recommendation from=1997-01-10",
                           "c person:ana evaluation from=1997-01-10",
                           "d person:ana pardon from=1997-01-09"});
    CHECK(checks_of(small) ==
          "figure stages_out_of_order [predicate.pardon] [predicate.review_request] 1 {a, d}\n"
          "figure stages_out_of_order [predicate.pardon] [predicate.evaluation] 1 {c, d}\n"
          "figure stages_out_of_order [predicate.pardon] [predicate.recommendation] 1 {b, d}\n"
          "note stages_out_of_order persons=ana {a, d}\n"
          "note stages_out_of_order persons=ana {c, d}\n"
          "note stages_out_of_order persons=ana {b, d}\n");
}

TEST_CASE("an order that an uncertain date, a denial or another source leaves open is possible") {
    RegisterBuilder small({"a person:ana pardon from=1997-01-10",
                           "b person:ana recommendation from=1996-12-10",
                           "c person:ana release from=1997-01-09~",
                           "d person:beto pardon from=1997-01-10",
                           "e person:beto recommendation from=1996-12-10",
                           "f person:beto release from=1997-01-09",
                           "g person:beto release from=1997-01-09 modality=denies",
                           "h person:carla pardon from=1997-01-10",
                           "i person:carla recommendation from=1996-12-10",
                           "j person:carla release from=1997-01-09",
                           "k person:carla release from=1997-01-10"});
    CHECK(checks_of(small).empty());
}

TEST_CASE("a release of another kind needs no pardon") {
    RegisterBuilder small({"a person:ana refusal from=1996-01-10",
                           "b person:ana release value=served from=1997-01-09",
                           "c person:beto refusal from=1996-01-10",
                           "d person:beto release from=1997-01-09",
                           "e person:carla release_order from=1996-01-10",
                           "f person:carla release value=pardon from=1997-01-09",
                           "g person:dino release value=pardon from=1997-02-09"});
    CHECK(checks_of(small) == "figure without_earlier_stage [predicate.release] 1 {d}\n");
}
