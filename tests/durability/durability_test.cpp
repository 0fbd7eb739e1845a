// The campaigns in small, each with its control; script/bench durability runs them at any size.
#include "durability/campaign.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

TEST_CASE(
    "nothing acknowledged is lost when clients are killed, and a client that lies is caught") {
    const Tally tally = kill_campaign({.tries = 60});
    MESSAGE(tally.tried, " kills, ", tally.acknowledged, " acknowledged");
    CHECK(tally.acknowledged > 20U);
    CHECK(tally.bad() == 0U);
    CHECK(kill_control({.tries = 20}).lost > 0U);
}

TEST_CASE("nothing acknowledged is lost when the power goes, and a disk without syncs is caught") {
    const Tally tally = power_campaign({.tries = 600});
    MESSAGE(tally.tried, " images");
    CHECK(tally.acknowledged > 1'000U);
    CHECK(tally.bad() == 0U);
    CHECK(power_control({.tries = 200}).bad() > 0U);
}

TEST_CASE("nothing acknowledged is lost when the disk fails, and a disk that lies is caught") {
    const Tally tally = disk_fault_campaign({.tries = 120});
    MESSAGE(tally.tried, " faults, ", tally.acknowledged, " acknowledged");
    CHECK(tally.bad() == 0U);
    CHECK(disk_fault_control({.tries = 40}).bad() > 0U);
}

TEST_CASE("nothing acknowledged is lost, and nothing crashes, when memory runs out") {
    const Tally tally = allocation_campaign({.tries = 120});
    MESSAGE(tally.tried, " faults, ", tally.acknowledged, " acknowledged");
    CHECK(tally.bad() == 0U);
}

TEST_CASE("a damage is refused or named, and a reader who looks at nothing is caught") {
    const Tally tally = damage_campaign({.tries = 300});
    MESSAGE(tally.rescued, " of ", tally.tried, " damages leave something to rescue");
    CHECK(tally.bad() == 0U);
    CHECK(tally.rescued > 100U);
    CHECK(damage_control({.tries = 100}).missed > 0U);
}
