#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("a register that nobody touched is whole") {
    Machine machine;
    machine.with_claims(small_table);
    const auto text = machine.run({"verify", "r.habeas"});
    CHECK(text.code == 0);
    CHECK(has(text.out, "Whole: entries 2, bundles 1"));
    CHECK(has(machine.run({"verify", "r.habeas", "--json"}).out, "{\"whole\":true"));
    CHECK(machine.run({"verify", "none.habeas"}).code == 3);
}
