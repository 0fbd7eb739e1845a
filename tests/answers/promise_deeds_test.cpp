#include "answers/promise_deeds.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

/// States of the deeds of claim a, as of the first of March, and how many notes.
std::string states(const std::vector<std::string>& lines) {
    RegisterBuilder written(lines);
    const world::World world = written.world();
    const auto promise = answers::promise_of(*world.claim(written.id("a")));
    const answers::Kept kept =
        answers::kept_of(world, promise.value(), dates::day_from("1997-03-01").value());
    std::string text;
    for (const answers::Deed& deed : kept.deeds) {
        text += deed.state + " ";
    }
    return text + std::to_string(kept.notes.size());
}

const std::string& promised() {
    static const std::string line =
        "a group:g count_expected value='2 to 4' from=1997-01-10 to=1997-01-20 said=1997-01-05 "
        "unit=person place=place:capital modality=promises";
    return line;
}

}  // namespace

TEST_CASE("a number keeps a promise from its largest reading on, and none breaks it") {
    const std::string deed = " from=1997-01-12 to=1997-01-12";
    CHECK(states({promised()}) == "cannot_tell 0");
    CHECK(states({promised(), "b group:g count_released value=4" + deed}) == "kept 0");
    CHECK(states({promised(), "b group:g count_released value=3" + deed}) == "cannot_tell 0");
    CHECK(states({promised(), "b group:g count_released value=1" + deed}) == "partly 0");
    CHECK(states({promised(), "b group:g count_released value=0" + deed}) == "not_kept 0");
}

TEST_CASE("other units, other places and other people are no deeds of it") {
    const std::string deed = "b group:g count_released value=4 from=1997-01-12 to=1997-01-12";
    CHECK(states({promised(), deed + " unit=file"}) == "cannot_tell 0");
    CHECK(states({promised(), deed + " place=place:north"}) == "cannot_tell 0");
    CHECK(states({promised(),
                  deed + " place=place:north",
                  "c place:north part_of value=place:capital"}) == "kept 0");
    CHECK(states({promised(), deed + " population=group:h"}) == "cannot_tell 0");
}

TEST_CASE("people known by name are at least so many") {
    std::vector<std::string> lines{promised(),
                                   "b person:ana member_of value=group:g",
                                   "c person:ana release from=1997-01-12",
                                   "d person:beto member_of value=group:g",
                                   "e person:beto release from=1997-01-12",
                                   "f person:carla member_of value=group:g",
                                   "g person:carla release from=1997-01-13",
                                   "h person:dino member_of value=group:g",
                                   "i person:dino release from=1997-01-20"};
    CHECK(states(lines) == "kept 0");
    lines.pop_back();
    CHECK(states(lines) == "cannot_tell 0");
}

TEST_CASE("what came before or after is noted and keeps nothing") {
    CHECK(states({promised(),
                  "b group:g count_released value=4 from=1997-01-09 to=1997-01-09",
                  "c group:g count_released value=4 from=1997-01-21 to=1997-01-21"}) ==
          "cannot_tell 2");
}

}  // namespace habeas::tests
