#include "answers/stated_counts.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

dates::Day day(const std::string& text) {
    return dates::day_from(text).value();
}

}  // namespace

TEST_CASE("a count is of its own dates, else of the day of speaking, else of its document's") {
    RegisterBuilder written(
        {"a group:g count_held value=3 from=1997-02 uttered=1997-03-01 said=1997-04-23",
         "b group:g count_held value=3 uttered=1997-03-01 said=1997-04-23",
         "c group:g count_held value=3 said=1997-04-23",
         "d group:g count_held value=3",
         "e group:g count_pardoned value=3 from=1996-10-01 to=1996-10-31 said=1997-04-23",
         "f group:g count_held value=3 from=1997-02-01 to=.. said=1997-04-23"});
    const world::World world = written.world();
    const auto time = [&](const std::string& key) {
        return answers::time_of_count(*world.claim(written.id(key)));
    };
    CHECK(time("a").start_min == day("1997-02-01"));
    CHECK(time("a").end_max == day("1997-03-01"));
    CHECK(time("b").start_min == day("1997-03-01"));
    CHECK(time("b").end_max == day("1997-03-02"));
    CHECK(time("c").start_max == day("1997-04-23"));
    CHECK(time("d") == dates::ValidTime{});
    CHECK(time("e").start_min == day("1996-10-01"));
    CHECK(time("e").end_min == day("1996-11-01"));
    CHECK(time("f").end_max == day("1997-02-02"));
}

TEST_CASE("who is counted is the population named, else the subject") {
    RegisterBuilder written(
        {"a group:g count_held value='at least 3' unit=person",
         "b organisation:o count_pardoned value=many population=group:h from=1997",
         "c group:g count_held value=3 modality=denies",
         "d group:g arrest",
         "judge same group:g group:h"});
    const world::World world = written.world();
    const auto& stock = *world.claim(written.id("a"));
    const auto& flow = *world.claim(written.id("b"));
    CHECK(answers::is_stated_count(stock));
    CHECK(answers::is_stated_count(flow));
    CHECK(!answers::is_stated_count(*world.claim(written.id("c"))));
    CHECK(!answers::is_stated_count(*world.claim(written.id("d"))));
    CHECK(answers::population_of(world, flow) == answers::population_of(world, stock));

    const auto comparable = answers::comparable_count(world, stock);
    CHECK(comparable.population == "group:g count_held");
    CHECK(comparable.unit == "person");
    CHECK(!comparable.is_flow);
    CHECK(comparable.count.lower == 3);
    CHECK(answers::comparable_count(world, flow).is_flow);
}

}  // namespace habeas::tests
