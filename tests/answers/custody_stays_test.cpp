#include "answers/custody_stays.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

using namespace answers;

dates::Day day(const std::string& text) {
    return dates::day_from(text).value();
}

/// Keys of the deprivations of each stay, and its days.
std::string stays_in(RegisterBuilder& written, const std::string& until) {
    const world::World world = written.world();
    const auto persons = custody_of_persons(world, {});
    const auto spans =
        custody_until(persons.at(0), spans_until(changes_of(persons.at(0).record), day(until)));
    std::string text;
    for (const Stay& stay : stays_of(persons.at(0), spans)) {
        for (const std::size_t at : stay.deprivations) {
            text += written.key_of(persons.at(0).deprivations.at(at)->id());
        }
        text += " " + dates::text_of(stay.first) + " " + dates::text_of(stay.end) + "; ";
    }
    return text;
}

}  // namespace

TEST_CASE("spans cover every day before the last, in order") {
    const auto spans = spans_until({day("1997-01-05"), day("1997-01-20")}, day("1997-01-10"));
    REQUIRE(spans.size() == 4);
    CHECK(spans.front().first == dates::no_earlier_bound);
    CHECK(spans.front().end == day("1997-01-04"));
    CHECK(spans.back().first == day("1997-01-06"));
    CHECK(spans.back().end == day("1997-01-10"));
    CHECK(spans.back().one_day() == day("1997-01-09"));
}

TEST_CASE("a release parts two stays, a name parts two, a transfer parts none") {
    RegisterBuilder written({"a person:ana arrest from=1997-01-01 said=1997-01-20",
                             "b person:ana transfer from=1997-01-03 said=1997-01-20",
                             "c person:ana release from=1997-01-05",
                             "d person:ana re_arrest from=1997-01-05 said=1997-01-20"});
    CHECK(stays_in(written, "1997-01-10") == "ab 1997-01-01 1997-01-05; d 1997-01-05 1997-01-10; ");
    RegisterBuilder named({"a person:ana detention from=1997-01-01 to=1997-01-05 case=one",
                           "b person:ana detention from=1997-01-03 to=1997-01-08 case=two"});
    CHECK(stays_in(named, "1997-01-10") == "a 1997-01-01 1997-01-06; b 1997-01-03 1997-01-09; ");
}

TEST_CASE("a stay that cannot have begun by then is none") {
    RegisterBuilder written({"a person:ana arrest from=1997-01-11 said=1997-01-20"});
    CHECK(stays_in(written, "1997-01-11").empty());
}

}  // namespace habeas::tests
