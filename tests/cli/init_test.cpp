#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("a register is made once, and what to do next is said on standard error") {
    Machine machine;
    const auto made = machine.run({"init", "r.habeas"});
    CHECK(made.code == 0);
    CHECK(made.out.empty());
    CHECK(has(made.err, "habeas import r.habeas"));
    const auto again = machine.run({"init", "r.habeas"});
    CHECK(again.code == 5);
    CHECK(has(again.err, "r.habeas exists already"));
    CHECK(machine.run({"init", "q.habeas", "-q"}).err.empty());
}
