#include "actions/recording.h"

#include "actions/open_register.h"

#include <array>

namespace habeas::actions {
namespace {

const claims::Payload& criteria() {
    static const claims::Payload value = claims::CriteriaSet{"c", "1", "text"};
    return value;
}

TEST_CASE("payloads of several levels enter as one batch by their author") {
    tests::OpenRegister into;
    const std::array payloads{PlacedPayload{{claims::Level::open}, criteria()},
                              PlacedPayload{{claims::Level::team, "alpha"}, criteria()}};
    const auto recorded = record(into.open, into.actor, payloads);
    REQUIRE(recorded.has_value());
    CHECK(recorded->ids.size() == 2);
    into.log.read_since({}, [&](const store::Bundle& bundle) {
        CHECK(bundle.author == "ana");
        REQUIRE(bundle.entries.size() == 2);
        CHECK(bundle.entries[0].header.level == claims::Level::open);
        CHECK(bundle.entries[1].header.compartment == "alpha");
        CHECK(bundle.entries[0].header.batch == recorded->batch);
        CHECK(bundle.entries[1].header.batch == recorded->batch);
    });
}

TEST_CASE("one payload above the actor keeps all of them out") {
    tests::OpenRegister into;
    const std::array payloads{PlacedPayload{{claims::Level::open}, criteria()},
                              PlacedPayload{{claims::Level::sealed}, criteria()}};
    CHECK(tests::code_of(record(into.open, tests::actor_up_to(claims::Level::team), payloads)) ==
          "level_not_permitted");
    CHECK(into.bundles() == 0);
}

TEST_CASE("a register opened for reading takes nothing") {
    tests::OpenRegister into;
    const Register reading(into.log, nullptr, "test.habeas");
    const auto recorded =
        record(reading, into.actor, std::array{PlacedPayload{{claims::Level::open}, criteria()}});
    REQUIRE(!recorded);
    CHECK(recorded.error().code == "register_read_only");
    CHECK(recorded.error().kind == ErrorKind::refused);
}

}  // namespace
}  // namespace habeas::actions
