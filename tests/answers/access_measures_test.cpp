#include "answers/access_measures.h"

#include "support/registers/claim_line.h"
#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::answers;
using namespace habeas::tests;
using cases::InterruptionState;

namespace {

std::string keys_of(const RegisterBuilder& written, const answers::Trace& trace) {
    std::string keys;
    for (const world::SeenClaim* seen : trace.claims()) {
        keys += written.key_of(seen->id()) + " ";
    }
    return keys;
}

dates::Day day(const std::string& text) {
    return *dates::day_from(text);
}

}  // namespace

TEST_CASE("claims of one scope and start are one measure, certain through the last source's day") {
    RegisterBuilder written({"a group:g access_denied from=1997-01-05 said=1997-01-08",
                             "b group:g access_suspended from=1997-01-05 said=1997-01-20",
                             "c group:g access_denied from=1997-01-06 said=1997-01-20~",
                             "d group:g access_denied from=1997-01-05 modality=promises"});
    const world::World world = written.world();
    const auto measures = measures_on(world, {}, day("1997-01-15"));
    REQUIRE(measures.size() == 2U);
    CHECK(measures[0].measure.claims.size() == 2U);
    CHECK(measures[0].on_day.state == InterruptionState::certain);
    CHECK(measures[1].on_day.state == InterruptionState::last_reported);
    CHECK(measures_on(world, {}, day("1997-01-05")).size() == 1U);
    CHECK(measures_on(world, {}, day("1997-01-04")).empty());
}

TEST_CASE("an approximate day of a later source takes no certainty from an earlier one") {
    RegisterBuilder written({"a group:g access_denied from=1997-01-05 said=1997-01-08",
                             "b group:g access_denied from=1997-01-05 said=1997-01-20~"});
    const auto measures = measures_on(written.world(), {}, day("1997-01-07"));
    CHECK(measures.front().on_day.state == InterruptionState::certain);
}

TEST_CASE("different ends of one start are two measures, each as its source says") {
    RegisterBuilder written({"a group:g access_denied from=1997-01-05 said=1997-01-20",
                             "b group:g access_denied from=1997-01-05 to=1997-01-10"});
    const auto measures = measures_on(written.world(), {}, day("1997-01-15"));
    REQUIRE(measures.size() == 2U);
    CHECK(measures[0].on_day.state == InterruptionState::certain);
    CHECK(measures[1].on_day.state == InterruptionState::ended);
    CHECK(measures[1].on_day.days == dates::DayCount{6, 6});
}

TEST_CASE("a place at which somebody was let in is shown where it stands otherwise") {
    RegisterBuilder written({"in place:north part_of value=place:capital",
                             ("a group:g access_denied from=1997-01-05 visitor=visitor:family "
                              "place=place:capital said=1997-01-06"),
                             ("v group:g visit from=1997-01-10 visitor=visitor:family "
                              "place=place:north"),
                             ("e group:g visit from=1997-01-04 visitor=visitor:family "
                              "place=place:north"),
                             ("d group:g access_denied from=1997-01-08 to=1997-01-12 "
                              "visitor=visitor:family modality=denies")});
    const world::World world = written.world();
    const auto later = measures_on(world, {}, day("1997-01-15"));
    REQUIRE(later.size() == 2U);
    CHECK(later[0].measure.scope.places.front().id == "capital");
    CHECK(later[0].on_day.state == InterruptionState::last_reported);
    CHECK(keys_of(written, trace_of(later[0], day("1997-01-15"))) == "a ");
    CHECK(later[1].measure.scope.places.front().id == "north");
    CHECK(later[1].on_day.state == InterruptionState::ended);
    CHECK(keys_of(written, trace_of(later[1], day("1997-01-15"))) == "a v ");
    const auto earlier = measures_on(world, {}, day("1997-01-09"));
    REQUIRE(earlier.size() == 1U);
    CHECK(earlier[0].on_day.state == InterruptionState::contradictory);
    CHECK(keys_of(written, trace_of(earlier[0], day("1997-01-09"))) == "a d ");
}

TEST_CASE("who promises to keep visitors out, or considers it, does not deny that they are") {
    RegisterBuilder written(
        {"a group:g access_denied from=1997-01-05 said=1997-01-20",
         "p group:g access_denied from=1997-01-05 said=1997-01-20 modality=promises",
         "c group:g access_denied from=1997-01-05 said=1997-01-20 modality=considers"});
    const auto measures = measures_on(written.world(), {}, day("1997-01-15"));
    CHECK(measures.front().on_day.state == InterruptionState::certain);
    CHECK(measures.front().denials.empty());
}
