#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("a rescue says what is whole, and names each entry whose content is lost") {
    Machine machine;
    const auto rescued = machine.run({"rescue", "damaged.habeas", "new.habeas"});
    CHECK(rescued.code == 0);
    CHECK(has(rescued.out, "new.habeas holds what is whole: bundles 2, entries 6 (1 without"));
    CHECK(has(rescued.out, std::string(64, '0')));
    CHECK(machine.run({"rescue", "other.habeas", "new.habeas"}).code != 0);
    CHECK(machine.run({"rescue", "damaged.habeas"}).code == 2);
}
