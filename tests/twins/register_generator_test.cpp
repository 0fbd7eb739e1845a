#include "support/registers/register_generator.h"

#include "support/registers/register_builder.h"

#include <algorithm>
#include <set>
#include <string>

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("a written register gives the world that its lines say") {
    RegisterBuilder written;
    written.add("a person:ana arrest from=1997-01-05 said=1997-01-09 place=place:north-prison");
    written.add("b person:ana release value=pardon from=1997-02 by=source:press supersedes=a");
    written.add("recorded 2001-02-01");
    written.add("judge same person:ana person:beto");
    written.add("retract b said=1997-03-01");

    const world::World now = written.world();
    REQUIRE(now.claims().size() == 1);
    CHECK(written.key_of(now.claims()[0].id()) == "a");
    CHECK(now.claims()[0].claim().entity("place").id == "north-prison");
    CHECK(now.canonical({claims::EntityKind::person, "beto"}).id == "ana");

    const world::World before = written.world_known_at("2001-01-15");
    REQUIRE(before.claims().size() == 1);
    CHECK(written.key_of(before.claims()[0].id()) == "b");
    CHECK(before.claims()[0].claim().value.text == "pardon");

    CHECK(written.world_said_by("1997-01-08").claims().empty());
}

TEST_CASE("a line of a test register that cannot be read is refused") {
    RegisterBuilder written;
    CHECK_THROWS(written.add("a person:ana arrest from=soon"));
    CHECK_THROWS(written.add("a ana arrest"));
    CHECK_THROWS(written.add("a person:ana arrest plcae=place:north-prison"));
    CHECK_THROWS(written.add("a person:ana arrest supersedes=z"));
    CHECK_THROWS(written.add("a person:ana arrest modality=swears"));
}

TEST_CASE("invented registers are the same for a seed, readable, and differ between seeds") {
    std::set<std::string> texts;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        RegisterGenerator one(seed);
        RegisterGenerator other(seed);
        const std::vector<std::string> lines = one.next();
        CHECK(lines == other.next());
        INFO(text_of(lines));
        RegisterBuilder written(lines);
        CHECK(!written.world().claims().empty());
        texts.insert(text_of(lines));
    }
    CHECK(texts.size() == 300);
}

TEST_CASE("hidden claims of an invented register are not in the world of the public") {
    RegisterGenerator generator(1, {.has_hidden_claims = true});
    std::size_t hidden = 0;
    for (int count = 0; count < 50; ++count) {
        const std::vector<std::string> lines = generator.next();
        RegisterBuilder written(lines);
        const world::World everything = written.world();
        const world::World open =
            written.world({.clearance = claims::clearance_up_to(claims::Level::open)});
        hidden += everything.claims().size() > open.claims().size() ? 1U : 0U;
    }
    CHECK(hidden > 30);
}

}  // namespace habeas::tests
