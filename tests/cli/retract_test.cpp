#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("a retracted claim no longer counts, and cannot be retracted again") {
    Machine machine;
    const auto ids = machine.with_claims(small_table);
    const std::vector<std::string> held{
        "ask", "r.habeas", "held", "--on", "1997-03-01", "person=person:ana"};
    CHECK(machine.run(held).code == 0);
    CHECK(has(machine.run(held).out, "certain 1"));
    CHECK(machine.run({"retract", "r.habeas", ids[0].substr(0, 8), "--reason", "wrong"}).code == 0);
    CHECK(machine.run(held).code == 3);
    CHECK(machine.run({"retract", "r.habeas", ids[0], "--reason", "wrong"}).code == 5);
    CHECK(machine.run({"retract", "r.habeas", "ffffffff", "--reason", "wrong"}).code == 3);
}
