#include "answers/custody_record.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

std::string keys_of(const RegisterBuilder& written,
                    const std::vector<const world::SeenClaim*>& claims) {
    std::string keys;
    for (const world::SeenClaim* seen : claims) {
        keys += written.key_of(seen->id()) + " ";
    }
    return keys;
}

claims::Entity entity(const std::string& text) {
    return claims::entity_from(text).value();
}

}  // namespace

TEST_CASE("a person's record holds what asserts custody, and denials apart") {
    RegisterBuilder written({"a person:ana arrest from=1997-01-05 said=1997-01-20",
                             "b person:ana arrest from=1997-01-05 said=1997-01-20 modality=denies",
                             "c person:ana arrest from=1997-01-06 modality=promises",
                             "d person:ana release from=1997-01-10",
                             "e person:ana disappearance from=1997-01-11",
                             "f person:ana hunger_strike from=1997-01-07",
                             "g group:g detention from=1997-01-07",
                             "h person:beto release from=1997-01-07"});
    const world::World world = written.world();
    const auto persons = answers::custody_of_persons(world, {});
    REQUIRE(persons.size() == 1);
    CHECK(persons[0].person == entity("person:ana"));
    CHECK(keys_of(written, persons[0].deprivations) == "a ");
    CHECK(keys_of(written, persons[0].denials) == "b ");
    CHECK(keys_of(written, persons[0].claims) == "a e d ");
    CHECK(persons[0].record.departures.size() == 1);
    CHECK(persons[0].record.losses.size() == 1);
    const auto day = dates::day_from("1997-01-06").value();
    CHECK(answers::claims_on(persons[0], day).size() == 4);
    CHECK(answers::claims_on(persons[0], dates::day_from("1997-01-04").value()).size() == 3);
}

TEST_CASE("a place asked about turns stays elsewhere into departures") {
    RegisterBuilder written({"p place:north part_of value=place:capital",
                             "a person:ana arrest from=1997-01-05 place=place:north",
                             "b person:ana transfer from=1997-01-08 place=place:south",
                             "c person:ana detention from=1997-01-05",
                             "d person:ana detention from=1997-01-05 place=place:capital",
                             "e person:beto arrest from=1997-01-05 place=place:south"});
    const world::World world = written.world();
    const auto north = answers::custody_of_persons(world, {.place = entity("place:north")});
    REQUIRE(north.size() == 1);
    CHECK(keys_of(written, north[0].claims) == "a d b ");
    CHECK(keys_of(written, north[0].deprivations) == "a d ");
    CHECK(!north[0].record.deprivations[0].may_be_elsewhere);
    CHECK(north[0].record.deprivations[1].may_be_elsewhere);
    CHECK(north[0].record.departures.size() == 1);

    const auto capital = answers::custody_of_persons(world, {.place = entity("place:capital")});
    REQUIRE(capital.size() == 1);
    CHECK(!capital[0].record.deprivations[1].may_be_elsewhere);
    CHECK(answers::custody_of_persons(world, {.place = entity("place:south")}).size() == 2);
}

TEST_CASE("a group has the members that claims name, under any of its identities") {
    RegisterBuilder written({"a person:ana arrest from=1997-01-05",
                             "b person:beto arrest from=1997-01-05",
                             "m person:ana member_of value=group:strikers",
                             "n person:beto member_of value=group:strikers modality=denies",
                             "judge same group:strikers group:hunger-strikers"});
    const world::World world = written.world();
    const auto members =
        answers::custody_of_persons(world, {.group = entity("group:hunger-strikers")});
    REQUIRE(members.size() == 1);
    CHECK(keys_of(written, members[0].claims) == "a m ");
    CHECK(answers::custody_of_persons(world, {.person = entity("person:beto")}).size() == 1);
}

}  // namespace habeas::tests
