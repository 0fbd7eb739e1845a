#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("the last batch is undone once; after that its table is added again") {
    Machine machine;
    machine.with_claims(small_table);
    const auto undone = machine.run({"undo", "r.habeas", "--reason", "twice"});
    CHECK(undone.code == 0);
    CHECK(has(undone.err, "2 entries taken back"));
    CHECK(machine.run({"undo", "r.habeas", "--reason", "twice"}).code == 3);
    CHECK(has(machine.run({"import", "r.habeas", "-"}, small_table).out, "2 added"));
    CHECK(machine.run({"undo", "r.habeas", "ffff0000"}).code == 3);
}
