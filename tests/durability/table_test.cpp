// script/bench durability: every campaign at the size of HABEAS_DURABILITY_SCALE, as a table.
// Scale 1 is a hundredth of the goals (20,000 kills, 1,000,000 crash images, 50,000 disk faults,
// 100,000 allocation faults, 20,000 damages).
#include "durability/campaign.h"

#include <cstdio>
#include <cstdlib>
#include <string>

#include <doctest/doctest.h>

using namespace habeas::tests;

namespace {

void tell(const char* name, const Tally& tally, const Tally& control) {
    std::printf("| %s | %zu | %zu | %zu | %zu | %zu | %zu | %zu | %zu | %zu of %zu |\n",
                name,
                tally.tried,
                tally.acknowledged,
                tally.lost,
                tally.corrupt,
                tally.returned,
                tally.crashed,
                tally.missed,
                tally.rescued,
                control.bad(),
                control.tried);
    std::fflush(stdout);
    CHECK_MESSAGE(tally.bad() == 0U, name);
    CHECK_MESSAGE(control.bad() > 0U, "void: the control of ", name, " lost nothing");
}

}  // namespace

TEST_CASE("the campaigns at scale" * doctest::skip()) {
    // NOLINTNEXTLINE(concurrency-mt-unsafe): one thread
    const char* wanted = std::getenv("HABEAS_DURABILITY_SCALE");
    const std::size_t scale = wanted == nullptr ? 1 : std::strtoul(wanted, nullptr, 10);
    std::printf(
        "| campaign | tried | acknowledged | lost | corrupt | returned | crashed | missed | "
        "rescued | bad in its control |\n|---|---|---|---|---|---|---|---|---|---|\n");
    tell("kill -9", kill_campaign({.tries = 200 * scale}), kill_control({.tries = 30}));
    tell("power loss", power_campaign({.tries = 10'000 * scale}), power_control({.tries = 500}));
    tell("disk faults",
         disk_fault_campaign({.tries = 500 * scale}),
         disk_fault_control({.tries = 50}));
    tell("allocation faults",
         allocation_campaign({.tries = 1'000 * scale}),
         allocation_control({.tries = 50}));
    tell("damages", damage_campaign({.tries = 200 * scale}), damage_control({.tries = 200}));
}
