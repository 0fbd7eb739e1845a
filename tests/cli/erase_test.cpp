#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("nothing is erased without a confirmation") {
    Machine machine;
    const auto ids = machine.with_claims(small_table);
    const std::vector<std::string> erase{"erase", "r.habeas", ids[0], "--reason", "asked"};
    CHECK(machine.run(erase, ids[0] + "\n").code == 4);
    machine.in_is_terminal = true;
    CHECK(machine.run(erase, "yes\n").code == 4);
    CHECK(machine.run({"show", "r.habeas", ids[0]}).code == 0);
    const auto erased = machine.run(erase, ids[0] + "\n");
    CHECK(erased.code == 0);
    CHECK(has(erased.out, "1 entries and 0 documents erased"));
    CHECK(machine.run({"show", "r.habeas", ids[0]}).code == 3);
    CHECK(machine.run({"verify", "r.habeas"}).code == 0);
}

TEST_CASE("--yes confirms, and a reason is needed") {
    Machine machine;
    const auto ids = machine.with_claims(small_table);
    CHECK(machine.run({"erase", "r.habeas", ids[0], "--yes"}).code == 1);
    CHECK(machine.run({"erase", "r.habeas", ids[0], "--yes", "--reason", "asked"}).code == 0);
}
