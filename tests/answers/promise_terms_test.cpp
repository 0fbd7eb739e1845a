#include "answers/promise_terms.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

using namespace answers;

dates::Day day(const std::string& text) {
    return dates::day_from(text).value();
}

/// Where one day lies in the term of the only claim.
TermPlace place(const std::string& claim, const std::string& done) {
    RegisterBuilder written({claim});
    const world::World world = written.world();
    const auto promise = promise_of(world.claims().front());
    const dates::Day act = day(done);
    return place_in_term(promise.value(),
                         {.start_min = act,
                          .start_max = act,
                          .end_min = {act.number + 1},
                          .end_max = {act.number + 1}},
                         day("1997-03-01"));
}

}  // namespace

TEST_CASE("a number counts from the day of the promise, a person from the first date") {
    const std::string dates = " from=1997-01-05 to=1997-01-20 said=1997-01-10 modality=announces";
    CHECK((place("a group:g count_expected value=9" + dates, "1997-01-09") == TermPlace::before));
    CHECK((place("a group:g count_expected value=9" + dates, "1997-01-10") == TermPlace::inside));
    CHECK((place("a group:g count_expected value=9" + dates, "1997-01-21") == TermPlace::after));
    CHECK((place("a person:ana pardon" + dates, "1997-01-09") == TermPlace::inside));
}

TEST_CASE("a month is all of it, a day in brackets is some day, and a sign makes nothing certain") {
    const std::string said = " said=1996-12-10 modality=promises";
    CHECK((place("a group:g count_expected value=9 from=1997-01" + said, "1997-01-01") ==
           TermPlace::inside));
    CHECK((place("a group:g count_expected value=9 from=1997-01" + said, "1997-02-01") ==
           TermPlace::after));
    CHECK((place("a group:g count_expected value=9 from=[1997-01-01..1997-01-05]" + said,
                 "1997-01-03") == TermPlace::perhaps));
    CHECK((place("a group:g count_expected value=9 from=1997-01~" + said, "1997-01-03") ==
           TermPlace::perhaps));
}

TEST_CASE("what is denied, asked for or already done promises nothing") {
    RegisterBuilder written({"a group:g count_expected value=9 modality=denies",
                             "b group:g count_released value=9",
                             "c person:ana release modality=calls_for",
                             "d organisation:o promise value=soon modality=considers"});
    const world::World world = written.world();
    for (const world::SeenClaim& seen : world.claims()) {
        CHECK(!promise_of(seen).has_value());
    }
}

TEST_CASE("a promise without a due day may be over at any time") {
    RegisterBuilder written({"a organisation:o promise value=soon said=1997-01-10"});
    const world::World world = written.world();
    const auto promise = promise_of(world.claims().front());
    CHECK(is_due_before(promise.value(), day("2000-01-01")) == dates::Truth::maybe);
}

}  // namespace habeas::tests
