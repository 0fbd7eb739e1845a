#include "answers/standard_isolation.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

using answers::BreachCertainty;
using answers::StandardFinding;
using answers::StandardState;

/// What family_contact (7 days) is for Ana on 1 February, of the first span.
StandardFinding found(const std::vector<std::string>& lines) {
    RegisterBuilder written(lines);
    const world::World world = written.world();
    StandardFinding finding =
        answers::isolation_findings(world,
                                    {answers::standard_named("family_contact"),
                                     7,
                                     {claims::EntityKind::person, "ana"},
                                     *dates::day_from("1997-02-01")})
            .front();
    finding.clock = {};
    finding.rests_on = {};
    return finding;
}

}  // namespace

TEST_CASE("seven days without contact are within a limit of seven, eight are not") {
    const std::string span = "a person:ana incommunicado from=1997-01-05 to=";
    CHECK(found({span + "1997-01-11"}).state == StandardState::met);
    const StandardFinding eight = found({span + "1997-01-12"});
    CHECK(eight.state == StandardState::breached);
    CHECK(eight.certainty == BreachCertainty::certain);
    CHECK(eight.days_over == dates::DayCount{1, 1});
    CHECK(dates::text_of(eight.since.latest) == "1997-01-13");
}

TEST_CASE("past the day its source spoke a measure is only last reported") {
    const std::string span = "a person:ana access_denied from=1997-01-05 to=.. said=";
    const StandardFinding old = found({span + "1997-01-08"});
    CHECK(old.state == StandardState::breached_since);
    CHECK(old.certainty == BreachCertainty::last_reported);
    CHECK(old.days_over == dates::DayCount{20, 20});
    CHECK(found({span + "1997-01-20"}).certainty == BreachCertainty::certain);
    CHECK(found({span + "1997-01-20", "b person:ana access_denied modality=denies"}).certainty ==
          BreachCertainty::contradictory);
}

TEST_CASE("a visit cuts a measure that goes on after it, and a rule ends one") {
    const std::string span = "a person:ana access_denied from=1997-01-05 to=.. said=1997-01-18";
    CHECK(found({span, "b person:ana visit visitor=visitor:family from=1997-01-12"}).certainty ==
          BreachCertainty::last_reported);
    CHECK(found({span,
                 "b person:ana visit visitor=visitor:family from=1997-01-12",
                 "c person:ana access_resumed from=1997-01-19"})
              .state == StandardState::met);
    CHECK(found({span, "b person:ana access_resumed from=1997-01-10"}).certainty ==
          BreachCertainty::contradictory);
}

TEST_CASE("freedom ends a measure, and silence about contact is no breach") {
    CHECK(found({"a person:ana incommunicado from=1997-01-05 to=.. said=1997-01-06",
                 "b person:ana release from=1997-01-10"})
              .state == StandardState::met);
    const StandardFinding silent = found({"a person:ana arrest from=1997-01-05"});
    CHECK(silent.state == StandardState::cannot_tell);
    CHECK(silent.certainty == BreachCertainty::not_known);
    CHECK(found({"a person:ana name value=Ana"}).state == StandardState::does_not_apply);
}

}  // namespace habeas::tests
