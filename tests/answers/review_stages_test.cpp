#include "answers/review_stages.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::answers;
using habeas::tests::RegisterBuilder;

namespace {

dates::Day day(const char* text) {
    return dates::day_from(text).value();
}

Period january() {
    return {day("1997-01-01"), day("1997-01-31")};
}

}  // namespace

TEST_CASE("a stage is certain only in a period that holds every day its sources leave open") {
    RegisterBuilder small({"a person:ana pardon from=1997-01-10 said=1997-02-10",
                           "b person:ana pardon from=1997-02-01 said=1997-02-10",
                           "c person:ana pardon said=1997-02-10"});
    const auto world = small.world();
    const StageClaims pardon = persons_in_review(world, {}).at(0).stage("pardon");
    CHECK(pardon.weighing().size() == 2);
    CHECK(pardon.within(january()) == Reach::possible);
    CHECK(pardon.within({day("1997-01-10"), day("1997-02-01")}) == Reach::certain);
    CHECK(pardon.within({day("1997-02-02"), day("1997-12-31")}) == Reach::no);
}

TEST_CASE("a date written as uncertain is reported, and certain once somebody is sure") {
    RegisterBuilder small({"a person:ana evaluation from=1997-01-10~ said=1997-02-10"});
    const auto first = small.world();
    CHECK(persons_in_review(first, {}).at(0).stage("evaluation").within(january()) ==
          Reach::reported);
    small.add("b person:ana evaluation from=1997-01 said=1997-02-10");
    const auto second = small.world();
    CHECK(persons_in_review(second, {}).at(0).stage("evaluation").within(january()) ==
          Reach::certain);
}

TEST_CASE("a denial of a day that a claim leaves open makes a stage possible only") {
    RegisterBuilder small({"a person:ana pardon from=1997-01-10",
                           "b person:ana pardon from=1997-01-11 modality=denies",
                           "c person:beto pardon from=1997-01-10",
                           "d person:beto pardon from=1997-01 modality=denies"});
    const auto world = small.world();
    const auto people = persons_in_review(world, {});
    CHECK(people.at(0).stage("pardon").within(january()) == Reach::certain);
    CHECK(people.at(1).stage("pardon").within(january()) == Reach::possible);
}

TEST_CASE("somebody is certainly in review through the day a source speaks of it") {
    RegisterBuilder small({"a person:ana review_request from=1997-01-10 said=1997-02-10"});
    const auto world = small.world();
    const PersonInReview ana = persons_in_review(world, {}).at(0);
    CHECK(ana.open_on(day("1997-01-09")) == Reach::no);
    CHECK(ana.open_on(day("1997-02-10")) == Reach::certain);
    CHECK(ana.open_on(day("1997-02-11")) == Reach::reported);
    CHECK(ana.entered(january()) == Reach::certain);
    CHECK(ana.left(january()) == Reach::no);
}

TEST_CASE("who asks again after a refusal may be in review again; the dead are not") {
    RegisterBuilder small({"a person:ana refusal from=1997-01-10 said=1997-02-10",
                           "b person:ana review_request from=1997-01-20 said=1997-02-10",
                           "c person:beto death_in_custody from=1997-01-10",
                           "d person:beto review_request from=1997-01-20"});
    const auto world = small.world();
    const auto people = persons_in_review(world, {});
    CHECK(people.at(0).open_on(day("1997-01-19")) == Reach::no);
    CHECK(people.at(0).open_on(day("1997-01-20")) == Reach::possible);
    CHECK(people.at(1).open_on(day("1997-01-20")) == Reach::no);
}

TEST_CASE("a release or a death alone puts nobody in review, a pardon or a process does") {
    RegisterBuilder small({"a person:ana release value=served from=1997-01-10",
                           "b person:beto release value=grace from=1997-01-10",
                           "c person:carla death_in_custody from=1997-01-10 process=process:p",
                           "d person:dino pardon from=1997-01-10 modality=promises",
                           "e person:eva pardon from=1997-01-10 process=process:q",
                           "f person:eva release from=1997-01-11",
                           "g person:eva member_of value=group:g"});
    const auto world = small.world();
    CHECK(persons_in_review(world, {}).size() == 3);
    const auto of_p =
        persons_in_review(world, {.process = claims::Entity{claims::EntityKind::process, "p"}});
    CHECK(of_p.size() == 1);
    CHECK(of_p.at(0).person.id == "carla");
    const auto of_g =
        persons_in_review(world, {.group = claims::Entity{claims::EntityKind::group, "g"}});
    CHECK(of_g.size() == 1);
    CHECK(of_g.at(0).stage("release").claims.size() == 1);
}
