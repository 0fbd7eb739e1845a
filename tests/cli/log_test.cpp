#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("the log lists batches with author, entries and what undid them") {
    Machine machine;
    machine.with_claims(small_table);
    machine.run({"undo", "r.habeas", "--reason", "twice"});
    const auto text = machine.run({"log", "r.habeas"});
    CHECK(has(text.out, "ana  2 claims · public · undone"));
    CHECK(has(text.out, "undoes"));
    const auto json = machine.run({"log", "r.habeas", "--json"});
    CHECK(has(json.out, "\"entries\":{\"claim\":2},\"levels\":[\"public\"]"));
    CHECK(has(json.out, "\"recorded\":\"1997-04-23T"));
    CHECK(has(machine.run({"log", "r.habeas", "--known-at", "1997-04-22"}).out, "claims") == false);
}
