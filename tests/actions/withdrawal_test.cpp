#include "actions/withdrawal.h"

#include <variant>

#include <doctest/doctest.h>

namespace habeas::actions {
namespace {

HeldEntry entry_at(unsigned char byte, Placement placement) {
    HeldEntry held{.placement = std::move(placement)};
    held.id.bytes[0] = byte;
    return held;
}

TEST_CASE("entries are taken back where they stand, each place by one retraction") {
    const HeldEntry open = entry_at(9, {claims::Level::open});
    const HeldEntry team = entry_at(3, {claims::Level::team, "alpha"});
    const HeldEntry other = entry_at(1, {claims::Level::team, "alpha"});
    const std::vector<const HeldEntry*> entries{&open, &team, &other, &team};
    const auto payloads = withdrawals_of(entries, {.reason = "why", .undoes_batch = "b"});
    REQUIRE(payloads.size() == 2);
    CHECK(payloads[0].placement == Placement{claims::Level::open});
    CHECK(payloads[1].placement == Placement{claims::Level::team, "alpha"});
    const auto& retraction = std::get<claims::Retraction>(payloads[1].payload);
    CHECK(retraction.targets == std::vector{other.id, team.id});
    CHECK(retraction.reason == "why");
    CHECK(retraction.undoes_batch == "b");
    CHECK(claims::decode(claims::encode(retraction)).has_value());
}

TEST_CASE("what concerns the register itself, and what is destroyed, is not taken back") {
    CHECK(can_be_withdrawn(claims::Claim{}));
    CHECK(can_be_withdrawn(claims::Retraction{}));
    CHECK(can_be_withdrawn(claims::Document{}));
    CHECK_FALSE(can_be_withdrawn(claims::Enrolment{}));
    CHECK_FALSE(can_be_withdrawn(claims::Receipt{}));
    CHECK_FALSE(can_be_withdrawn(claims::Erasure{}));
}

}  // namespace
}  // namespace habeas::actions
