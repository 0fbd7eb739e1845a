#include "answers/case_outcome.h"

#include "support/registers/answer_text.h"
#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

std::string outcome(const world::World& world,
                    const std::string& person,
                    const std::optional<std::string>& on) {
    const auto day =
        on ? std::optional(dates::Edtf::parse(*on)->whole().earliest.day) : std::nullopt;
    std::string text;
    for (const answers::Cell& cell :
         answers::CaseOutcomes(world, day).of(claims::entity_from(person).value()).cells) {
        text += (text.empty() ? "" : " | ") + text_of(cell);
    }
    return text;
}

}  // namespace

TEST_CASE("custody, verdict, pardon and release are four facts") {
    RegisterBuilder written({"a person:ana arrest from=1997-01-02 to=.. said=1997-02-20",
                             "b person:ana verdict value=guilty from=1997-01-05",
                             "c person:ana verdict value=annulled from=1997-01-20",
                             "d person:ana pardon value=act from=1997-01-25",
                             "e person:beto escape from=1997-01",
                             "f person:carla pardon value=act"});
    const world::World world = written.world();
    CHECK(outcome(world, "person:ana", "1997-01-10") ==
          "certainly_held | guilty | not_known | not_known | -");
    CHECK(outcome(world, "person:ana", "1997-02-10") ==
          "certainly_held | annulled | 1997-01-25 | not_known | -");
    CHECK(outcome(world, "person:ana", {}) == "- | annulled | 1997-01-25 | not_known | -");
    CHECK(outcome(world, "person:beto", "1997-02-10") ==
          "not_known | not_known | not_known | predicate.escape | 1997-01");
    CHECK(outcome(world, "person:carla", {}) == "- | not_known | not_dated | not_known | -");
}

TEST_CASE("last acts that differ cannot be told apart, and denied ones are contradictory") {
    RegisterBuilder written({"a person:ana verdict value=guilty from=1997-01",
                             "b person:ana verdict value=annulled from=1997-01-20",
                             "c person:ana release value=pardon from=1997-01-05",
                             "d person:ana release from=1997-01-06~",
                             "e person:beto verdict value=guilty from=1997-01-05",
                             "f person:beto verdict value=guilty modality=denies",
                             "g person:beto pardon value=act from=1997-01-05",
                             "h person:beto pardon modality=denies"});
    const world::World world = written.world();
    CHECK(outcome(world, "person:ana", {}) ==
          "- | cannot_tell | not_known | predicate.release | 1997-01-06~");
    CHECK(outcome(world, "person:beto", {}) == "- | contradictory | contradictory | not_known | -");
}

}  // namespace habeas::tests
