#include "answers/places_of_detention.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

namespace {

std::string places_in(RegisterBuilder& small, const std::string& area = {}) {
    const auto world = small.world();
    const auto within =
        area.empty() ? std::nullopt : std::optional(habeas::claims::entity_from(area).value());
    std::string text;
    for (const auto& [place, claim] : habeas::answers::places_of_detention(world, within)) {
        text += (text.empty() ? "" : " ") + place.id + ":" + small.key_of(claim->id());
    }
    return text;
}

}  // namespace

TEST_CASE("a place is one where people are said to be held, whence they came, or that is visited") {
    RegisterBuilder small({"a person:ana arrest place=place:north from=1997-01-01",
                           "b person:ana transfer place=place:south from_place=place:west",
                           "c group:strikers count_held value=20 place=place:east",
                           "d group:strikers count_released value=20 place=place:court",
                           "e place:island visit modality=promises"});
    CHECK(places_in(small) == "east:c island:e north:a south:b west:b");
}

TEST_CASE("a denied arrest makes no place, a denied visit does") {
    RegisterBuilder small({"a person:ana arrest place=place:north modality=denies",
                           "b group:strikers visit place=place:south modality=denies"});
    CHECK(places_in(small) == "south:b");
}

TEST_CASE("places inside one that is named are places, places around it are not") {
    RegisterBuilder small({"a person:ana arrest place=place:north from=1997-01-01",
                           "p place:wing part_of value=place:north",
                           "q place:cell part_of value=place:wing",
                           "r place:north part_of value=place:capital",
                           "s place:shed part_of value=place:north modality=denies"});
    CHECK(places_in(small) == "cell:q north:a wing:p");
    CHECK(places_in(small, "place:capital") == "cell:q north:a wing:p");
    CHECK(places_in(small, "place:wing") == "cell:q wing:p");
}
