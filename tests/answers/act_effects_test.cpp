#include "answers/act_effects.h"

#include "support/registers/answer_text.h"
#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

using cases::CustodyState;

dates::Day day(const std::string& text) {
    return dates::Edtf::parse(text)->whole().earliest.day;
}

/// \return what came of the pardon "act" by 1997-02-01: the effect at a position among act_effects
answers::Effect effect(RegisterBuilder& written,
                       const world::World& world,
                       std::size_t position,
                       CustodyState still = CustodyState::not_held) {
    const world::SeenClaim* seen = world.claim(written.id("act"));
    answers::Act act;
    act.episode.claims = {seen};
    act.date.day.earliest = seen->valid().start_min;
    act.date.day.latest = seen->valid().start_max;
    return answers::effect_of(
        world, act, answers::act_effects.at(position), still, day("1997-02-01"));
}

}  // namespace

TEST_CASE("a release frees if it certainly came after the act, and nothing else does") {
    RegisterBuilder written({"act person:ana pardon from=1997-01-10",
                             "a person:ana release from=1997-01-09",
                             "b person:ana escape from=1997-01-12",
                             "c person:ana release from=1997-02-02"});
    CHECK(effect(written, written.world(), 0).code == "not_known");
    CHECK_FALSE(effect(written, written.world(), 0).is_told);
    CHECK(effect(written, written.world(), 0, CustodyState::certainly_held).code == "no");
    CHECK(effect(written, written.world(), 0, CustodyState::last_reported_held).code ==
          "cannot_tell");
    written.add("d person:ana release from=1997-01");
    CHECK(effect(written, written.world(), 0).code == "cannot_tell");
    CHECK(text_of(effect(written, written.world(), 0).when) == "1997-01");
    written.add("e person:ana release from=1997-01-10");
    CHECK(effect(written, written.world(), 0).code == "yes");
    CHECK(effect(written, written.world(), 0, CustodyState::certainly_held).code ==
          "contradictory");
    CHECK(effect(written, written.world(), 0).rests_on.size() == 2);
}

TEST_CASE("a denial alone is a no, and with what it denies a contradiction") {
    RegisterBuilder written(
        {"act person:ana pardon from=1997-01-10",
         "a person:ana exoneration modality=denies",
         "b person:ana record_cleared from=1997-01-20",
         "c person:ana record_cleared modality=denies",
         "d person:ana compensation modality=denies from=1996-01-01 to=1996-01-02"});
    CHECK(effect(written, written.world(), 1).code == "no");
    CHECK(effect(written, written.world(), 2).code == "contradictory");
    CHECK(effect(written, written.world(), 2).is_told);
    CHECK(effect(written, written.world(), 3).code == "not_known");
}

}  // namespace habeas::tests
