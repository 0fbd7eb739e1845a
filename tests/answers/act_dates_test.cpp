#include "answers/act_dates.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::tests;
using answers::ActDate;

namespace {

dates::Day day(const std::string& text) {
    return dates::day_from(text).value();
}

}  // namespace

TEST_CASE("an act is of its own day, else of the day of speaking, else of the document's") {
    RegisterBuilder small({"a group:g call from=1997-01 uttered=1997-02-01 said=1997-03-01",
                           "b group:g call uttered=1997-02-01 said=1997-03-01",
                           "c group:g call said=1997-03-01",
                           "d group:g call",
                           "e group:g call from=../1997-01"});
    const world::World world = small.world();
    const auto date = [&](const char* key) {
        return answers::act_date_of(*world.claim(small.id(key)));
    };
    CHECK(date("a").text == "1997-01");
    CHECK(date("a").earliest == day("1997-01-01"));
    CHECK(date("a").latest == day("1997-01-31"));
    CHECK(date("b").text == "1997-02-01");
    CHECK(date("c").text == "1997-03-01");
    CHECK(date("d").text.empty());
    CHECK(date("d").earliest == dates::no_earlier_bound);
    CHECK(date("d").latest == dates::no_later_bound);
    CHECK(date("e").earliest == dates::no_earlier_bound);
    CHECK(date("e").latest == day("1997-01-31"));
}

TEST_CASE("an act is by a day if its latest day is, and perhaps if its earliest is") {
    const ActDate january{"1997-01", day("1997-01-01"), day("1997-01-31")};
    CHECK(january.is_by(day("1996-12-31")) == dates::Truth::no);
    CHECK(january.is_by(day("1997-01-01")) == dates::Truth::maybe);
    CHECK(january.is_by(day("1997-01-30")) == dates::Truth::maybe);
    CHECK(january.is_by(day("1997-01-31")) == dates::Truth::yes);
    CHECK(ActDate().is_by(day("1997-01-31")) == dates::Truth::maybe);
}

TEST_CASE("days between two acts are the fewest and the most, none below zero") {
    const ActDate january{"1997-01", day("1997-01-01"), day("1997-01-31")};
    const ActDate february{"1997-02", day("1997-02-01"), day("1997-02-28")};
    CHECK(answers::days_between(january, february) == dates::DayCount{1, 58});
    CHECK(answers::days_between(february, january) == dates::DayCount{0, 0});
    CHECK(answers::days_between(january, january) == dates::DayCount{0, 30});
    CHECK(answers::days_between(january, day("1997-01-15")) == dates::DayCount{0, 14});
    CHECK(answers::days_between(january, ActDate()) == dates::DayCount{0, std::nullopt});
    CHECK(answers::days_between(ActDate(), january) == dates::DayCount{0, std::nullopt});
}

TEST_CASE("the age of evidence is that of the newest source") {
    RegisterBuilder small(
        {"a group:g call said=1997-01-01", "b group:g call said=1997-02", "c group:g call"});
    const world::World world = small.world();
    const auto* first = world.claim(small.id("a"));
    const auto* second = world.claim(small.id("b"));
    const auto* undated = world.claim(small.id("c"));
    CHECK(answers::days_since_said({first}, day("1997-03-01")) == dates::DayCount{59, 59});
    CHECK(answers::days_since_said({first, second}, day("1997-03-01")) == dates::DayCount{1, 28});
    CHECK(answers::days_since_said({first, undated}, day("1997-03-01")) == dates::DayCount{0, 59});
    CHECK(answers::days_since_said({undated}, day("1997-03-01")) ==
          dates::DayCount{0, std::nullopt});
}

TEST_CASE("a hull holds both, and has no end if one has none") {
    CHECK(answers::hull_of({1, 5}, {3, 9}) == dates::DayCount{1, 9});
    CHECK(answers::hull_of({3, 9}, {1, 5}) == dates::DayCount{1, 9});
    CHECK(answers::hull_of({3, std::nullopt}, {1, 5}) == dates::DayCount{1, std::nullopt});
    CHECK(answers::hull_of({1, 5}, {3, std::nullopt}) == dates::DayCount{1, std::nullopt});
}
