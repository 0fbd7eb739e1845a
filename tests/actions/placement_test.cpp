#include "actions/placement.h"

#include <doctest/doctest.h>

namespace habeas::actions {
namespace {

TEST_CASE("an actor writes only where the actor may read") {
    const Actor actor{.person = "ana",
                      .clearance = {.levels = {claims::Level::team}, .compartments = {"alpha"}}};
    CHECK(check_may_write(actor, {claims::Level::team}).has_value());
    CHECK(check_may_write(actor, {claims::Level::team, "alpha"}).has_value());
    const auto beyond = check_may_write(actor, {claims::Level::sealed, "beta"});
    REQUIRE(!beyond);
    CHECK(beyond.error().code == "level_not_permitted");
    CHECK(beyond.error().kind == ErrorKind::refused);
    CHECK(beyond.error().parameter("level") == "sealed");
    CHECK(beyond.error().parameter("compartment") == "beta");
    CHECK_FALSE(check_may_write(actor, {claims::Level::team, "beta"}).has_value());
    CHECK_FALSE(check_may_write(actor, {claims::Level::open}).has_value());
}

}  // namespace
}  // namespace habeas::actions
