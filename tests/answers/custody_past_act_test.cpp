#include "answers/custody_past_act.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

dates::Day day(const std::string& text) {
    return dates::Edtf::parse(text)->whole().earliest.day;
}

/// \return the state of the only person's custody past an act of a day, on a day
std::string past(const world::World& world, const answers::DatedAct& act, const std::string& on) {
    const auto all = answers::custody_of_persons(world, {});
    const answers::CustodyThen then{
        &all.front(), cases::custody_on(all.front().record, day(on)), day(on)};
    return std::string(cases::name_of(answers::custody_past(then, act)));
}

answers::DatedAct act_of(const std::string& text) {
    return {.day = {.text = text, .earliest = day(text), .latest = day(text)}};
}

}  // namespace

TEST_CASE("custody from before an act goes on past it; a later arrest is a new case") {
    RegisterBuilder written({"a person:ana arrest from=1997-01-05 said=1997-01-20"});
    const world::World world = written.world();
    CHECK(past(world, act_of("1997-01-10"), "1997-01-15") == "certainly_held");
    CHECK(past(world, act_of("1997-01-10"), "1997-01-25") == "last_reported_held");
    CHECK(past(world, act_of("1997-01-04"), "1997-01-15") == "not_held");
    CHECK(past(world, act_of("1997-01-16"), "1997-01-15") == "not_held");
    answers::DatedAct about = act_of("1997-01-10");
    about.is_doubtful = true;
    CHECK((about.is_by(day("1997-01-15")) == dates::Truth::maybe));
    CHECK(past(world, about, "1997-01-15") == "possibly_held");
}

}  // namespace habeas::tests
