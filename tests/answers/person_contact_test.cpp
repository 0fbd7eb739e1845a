#include "answers/person_contact.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

using dates::Truth;

answers::PersonContact ana_and_family() {
    return {{claims::EntityKind::person, "ana"}, {claims::EntityKind::visitor, "family"}};
}

}  // namespace

TEST_CASE("a measure keeps visitors from whom it names, their group, and everybody held") {
    RegisterBuilder written({"m person:ana member_of value=group:strikers",
                             "p person:ana detention place=place:north",
                             "a person:ana access_denied",
                             "b group:strikers access_denied visitor=visitor:family",
                             "c group:students access_denied",
                             "d place:north access_denied",
                             "e place:south access_denied",
                             "f group:strikers access_denied place=place:north",
                             "g person:ana access_denied visitor=visitor:counsel",
                             "h person:ana access_denied exception=visitor:family"});
    const world::World world = written.world();
    answers::OrderedClaims rests_on;
    const auto kept = [&](const std::string& key) {
        return answers::is_kept_from(
            world, *world.claim(written.id(key)), ana_and_family(), rests_on);
    };
    CHECK(kept("a") == Truth::yes);
    CHECK(rests_on.empty());
    CHECK(kept("b") == Truth::yes);
    CHECK(rests_on == answers::OrderedClaims{world.claim(written.id("m"))});
    CHECK(kept("c") == Truth::no);
    CHECK(kept("d") == Truth::maybe);
    CHECK(rests_on.contains(world.claim(written.id("p"))));
    CHECK(kept("e") == Truth::no);
    CHECK(kept("f") == Truth::maybe);
    CHECK(kept("g") == Truth::no);
    CHECK(kept("h") == Truth::no);
}

TEST_CASE("a rule lets visitors in to all members; a visit is to some of them") {
    RegisterBuilder written({"m person:ana member_of value=group:strikers",
                             "a group:strikers access_resumed",
                             "b group:strikers visit visitor=visitor:family",
                             "c person:ana visit visitor=visitor:family",
                             "d person:ana visit",
                             "e person:ana visit visitor=visitor:icrc",
                             "f person:ana access_resumed"});
    const world::World world = written.world();
    const auto let = [&](const std::string& key) {
        answers::OrderedClaims rests_on;
        return answers::is_let_to(world, *world.claim(written.id(key)), ana_and_family(), rests_on);
    };
    CHECK(let("a") == Truth::yes);
    CHECK(let("b") == Truth::maybe);
    CHECK(let("c") == Truth::yes);
    CHECK(let("d") == Truth::maybe);
    CHECK(let("e") == Truth::no);
    CHECK(let("f") == Truth::yes);
}

}  // namespace habeas::tests
