#include "answers/legal_states.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

using namespace answers;

/// What may be the ground on a day for the first stay that begins by then.
std::string grounds(RegisterBuilder& written, const std::string& on) {
    const dates::Day day = dates::day_from(on).value();
    const world::World world = written.world();
    const PersonCustody custody = custody_of_persons(world, {}).at(0);
    const auto spans =
        custody_until(custody, spans_until(changes_of(custody.record), dates::days_after(day, 1)));
    const LegalRecord record = legal_record_of(world, custody, stays_of(custody, spans).back());
    const auto possible = grounds_on(record, day);
    std::string text;
    for (const LegalState state : all_legal_states) {
        text +=
            possible.at(static_cast<std::size_t>(state)) ? std::string(name_of(state)) + " " : "";
    }
    return text;
}

}  // namespace

TEST_CASE("without charge is said by a later charge, and by nobody's silence") {
    RegisterBuilder written({"a person:ana arrest from=1997-01-01 said=1997-01-20"});
    CHECK(grounds(written, "1997-01-05") == "not_said ");
    written.add("b person:ana charge from=[1997-01-08..1997-01-10]");
    CHECK(grounds(written, "1997-01-07") == "without_charge ");
    CHECK(grounds(written, "1997-01-09") == "without_charge charged ");
    CHECK(grounds(written, "1997-01-10") == "charged ");
    written.add("c person:ana charge from=1997-01-09 modality=denies");
    CHECK(grounds(written, "1997-01-07") == "not_said without_charge ");
}

TEST_CASE("an act of an earlier stay is not one of the next, unless it names the case") {
    RegisterBuilder written({"a person:ana arrest from=1997-01-01",
                             "b person:ana charge from=1997-01-02 case=one",
                             "c person:ana release from=1997-01-03",
                             "d person:ana re_arrest from=1997-01-05 said=1997-01-20"});
    CHECK(grounds(written, "1997-01-08") == "not_said ");
    RegisterBuilder named({"b person:ana charge from=1997-01-02 case=one",
                           "c person:ana release from=1997-01-03",
                           "d person:ana re_arrest from=1997-01-05 case=one said=1997-01-20"});
    CHECK(grounds(named, "1997-01-08") == "charged ");
}

TEST_CASE("a conviction before the arrest may be its ground") {
    RegisterBuilder written({"a person:ana verdict value=guilty from=1997-01-02",
                             "b person:ana arrest from=1997-01-05 said=1997-01-20"});
    CHECK(grounds(written, "1997-01-08") == "not_said convicted ");
}

}  // namespace habeas::tests
