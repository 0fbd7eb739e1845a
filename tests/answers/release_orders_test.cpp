#include "answers/release_orders.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {

using namespace answers;

TEST_CASE("orders for release are orders, pardons, exonerations, acquittals and ended sentences") {
    RegisterBuilder written({"a person:ana release_order from=1997-01-05",
                             "b person:ana verdict value=dismissed from=1997-01-05",
                             "c person:ana sentence value='six years' from=1990 to=1997-01-05",
                             "d person:ana verdict value=guilty from=1997-01-05",
                             "e person:ana sentence value='six years' from=1990",
                             "f person:ana pardon from=1997-01-05 modality=announces"});
    const world::World world = written.world();
    std::string orders;
    for (const world::SeenClaim& seen : world.claims()) {
        orders += is_release_order(seen) ? written.key_of(seen.id()) : "";
    }
    CHECK(orders == "acb");
}

TEST_CASE("a sentence orders release on the day after it ends; a doubtful order is never certain") {
    RegisterBuilder written({"c person:ana sentence value='six years' from=1990 to=1997-01-05"});
    const world::World world = written.world();
    ReleaseOrder order = release_order_of(Episode{{&world.claims().front()}});
    CHECK(order.is_by(dates::day_from("1997-01-05").value()) == dates::Truth::no);
    CHECK(order.is_by(dates::day_from("1997-01-06").value()) == dates::Truth::yes);
    order.is_doubtful = true;
    CHECK(order.is_by(dates::day_from("1997-01-06").value()) == dates::Truth::maybe);
}

}  // namespace habeas::tests
