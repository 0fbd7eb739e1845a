#include "actions/verify.h"

#include "actions/open_register.h"

namespace habeas::actions {
namespace {

constexpr const char* table = "subject,predicate,claimant\ngroup:g,halted,source:s\n";

TEST_CASE("a register that nobody touched is whole") {
    tests::OpenRegister within;
    within.import_all(table);
    const Verified verified = verify(within.open);
    CHECK(verified.is_whole());
    CHECK(verified.log.entries == 1);
}

TEST_CASE("content that is missing without an order is told") {
    tests::OpenRegister within;
    const auto ids = within.import_all(table);
    within.log.erase(ids, {});
    const Verified verified = verify(within.open);
    CHECK(verified.log.is_whole());
    CHECK_FALSE(verified.is_whole());
    CHECK(verified.erased_without_order == ids);
}

TEST_CASE("an order that a compartment hides explains what is missing all the same") {
    tests::OpenRegister within;
    const auto ids = within.import_all(table);
    within.log.erase(ids, {});
    const std::vector<PlacedPayload> order{
        {{claims::Level::sealed, "alpha"}, claims::Erasure{.targets = ids, .reason = "order"}}};
    REQUIRE(record(within.open, within.actor, order).has_value());
    CHECK(verify(within.open).is_whole());
}

}  // namespace
}  // namespace habeas::actions
