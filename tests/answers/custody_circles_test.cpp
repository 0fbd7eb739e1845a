#include "answers/custody_circles.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::answers;
using namespace habeas::tests;

namespace {

/// "ana anita > ana": the people of each circle then and now, those held with a star.
std::string circles(RegisterBuilder& small, CustodyScope scope = {}) {
    const world::World then = small.world_known_at("2001-06-01");
    const world::World now = small.world();
    const dates::Day day = *dates::day_from("1997-01-10");
    const auto names = [](const std::vector<CirclePerson>& people) {
        std::string text;
        for (const CirclePerson& person : people) {
            text.append(text.empty() ? "" : " ").append(person.person.id);
            text.append(person.state == cases::CustodyState::not_held ? "" : "*");
        }
        return text;
    };
    std::string text;
    for (const Circle& circle :
         circles_of({.then = {then, day, scope}, .now = {now, day, scope}})) {
        text.append(names(circle.then)).append(" > ").append(names(circle.now)).append("\n");
    }
    return text;
}

}  // namespace

TEST_CASE("a circle is one person of each edition, those of the later edition first") {
    RegisterBuilder small({"recorded 2001-01-01",
                           "a person:ana arrest from=1997-01-05 to=.. said=1997-01-20",
                           "b person:bea arrest from=1997-01-05 to=.. said=1997-01-20",
                           "recorded 2002-01-01",
                           "c person:cai arrest from=1997-01-05 to=.. said=1997-01-20",
                           "retract a"});
    CHECK(circles(small) == "bea* > bea*\n > cai*\nana* > \n");
}

TEST_CASE("people who are one in either edition are in one circle") {
    RegisterBuilder small({"recorded 2001-01-01",
                           "a person:ana arrest from=1997-01-05 to=.. said=1997-01-20",
                           "b person:bea arrest from=1997-01-05 to=.. said=1997-01-20",
                           "c person:cai arrest from=1997-01-05 to=.. said=1997-01-20",
                           "judge same person:ana person:bea",
                           "recorded 2002-01-01",
                           "judge different person:ana person:bea",
                           "judge same person:bea person:cai"});
    CHECK(circles(small) == "ana* cai* > ana* bea*\n");
}

TEST_CASE("who is not of the group is in the circle, and not held; nobody held is no circle") {
    RegisterBuilder small({"recorded 2001-01-01",
                           "a person:ana arrest from=1997-01-05 to=.. said=1997-01-20",
                           "b person:bea arrest from=1997-02-05 to=.. said=1997-02-20",
                           "c person:cai arrest from=1997-01-05 to=.. said=1997-01-20",
                           "recorded 2002-01-01",
                           "m person:ana member_of value=group:g said=1997-01-20"});
    CHECK(circles(small, {.group = claims::Entity{claims::EntityKind::group, "g"}}) ==
          "ana > ana*\n");
    CHECK(circles(small) == "ana* > ana*\ncai* > cai*\n");
}
