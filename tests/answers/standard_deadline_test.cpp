#include "answers/standard_deadline.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

using answers::BreachCertainty;
using answers::StandardFinding;
using answers::StandardState;

/// Ana, arrested on 5 January, and what else is said; on 1 February.
StandardFinding found(const std::string& standard, const std::vector<std::string>& lines) {
    RegisterBuilder written(lines);
    const world::World world = written.world();
    const answers::Standard* rule = answers::standard_named(standard);
    StandardFinding finding = answers::deadline_findings(world,
                                                         {rule,
                                                          rule->limit.value(),
                                                          {claims::EntityKind::person, "ana"},
                                                          *dates::day_from("1997-02-01")})
                                  .front();
    finding.clock = {};
    finding.rests_on = {};
    return finding;
}

std::string arrest() {
    return "a person:ana arrest from=1997-01-05 said=1997-01-20";
}

}  // namespace

TEST_CASE("silence about a judge is no breach, and neither is a trial that came late") {
    const StandardFinding silent = found("judge", {arrest()});
    CHECK(silent.state == StandardState::cannot_tell);
    CHECK(silent.certainty == BreachCertainty::not_known);
    const StandardFinding tried = found("judge", {arrest(), "b person:ana trial from=1997-01-20"});
    CHECK(tried.state == StandardState::cannot_tell);
    CHECK(tried.certainty == BreachCertainty::not_known);
}

TEST_CASE("a deadline is met on its last day, and late the day after") {
    CHECK(found("judge", {arrest(), "b person:ana brought_before_judge from=1997-01-07"}).state ==
          StandardState::met);
    const StandardFinding late =
        found("judge", {arrest(), "b person:ana brought_before_judge from=1997-01-08"});
    CHECK(late.state == StandardState::breached);
    CHECK(late.certainty == BreachCertainty::last_reported);
    CHECK(late.days_over == dates::DayCount{1, 1});
    CHECK(found("judge",
                {arrest(), "b person:ana brought_before_judge from=[1997-01-07..1997-01-08]"})
              .certainty == BreachCertainty::possible);
}

TEST_CASE("who denies it past the limit makes a certain breach") {
    const std::string denial = "b person:ana family_notified modality=denies said=";
    const StandardFinding denied = found("arrest_notice", {arrest(), denial + "1997-01-10"});
    CHECK(denied.state == StandardState::breached_since);
    CHECK(denied.certainty == BreachCertainty::certain);
    CHECK(denied.days_over == dates::DayCount{26, 26});
    CHECK(dates::text_of(denied.since.earliest) == "1997-01-07");
    CHECK(found("arrest_notice", {arrest(), denial + "1997-01-06"}).certainty ==
          BreachCertainty::possible);
    CHECK(found("arrest_notice", {arrest(), denial + "1997-01-04"}).certainty ==
          BreachCertainty::not_known);
    CHECK(found("arrest_notice",
                {arrest(),
                 denial + "1997-01-10",
                 "c person:ana visit visitor=visitor:family from=1997-01-06"})
              .certainty == BreachCertainty::contradictory);
}

TEST_CASE("freedom within the limit stops the clock; an act of another case does not") {
    CHECK(found("judge", {arrest(), "b person:ana release from=1997-01-06"}).state ==
          StandardState::does_not_apply);
    CHECK(found("judge",
                {arrest() + " case=first",
                 "b person:ana brought_before_judge from=1997-01-06 case=second"})
              .certainty == BreachCertainty::not_known);
    CHECK(found("transfer_notice", {arrest()}).state == StandardState::does_not_apply);
    CHECK(found("trial", {arrest()}).state == StandardState::not_yet);
}

}  // namespace habeas::tests
