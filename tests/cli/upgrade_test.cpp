#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE(
    "an upgrade says where the old file is kept; of a current register there is nothing to do") {
    Machine machine;
    const auto upgraded = machine.run({"upgrade", "old.habeas"});
    CHECK(upgraded.code == 0);
    CHECK(has(upgraded.out, "format 1 to format 2"));
    CHECK(has(upgraded.out, "old.habeas.format-1"));
    const auto current = machine.run({"upgrade", "r.habeas"});
    CHECK(current.code == 0);
    CHECK(has(current.out, "nothing to do"));
    CHECK(machine.run({"upgrade", "r.habeas", "--wait", "long"}).code == 1);
}
