#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("what was written is told as short ids, or as JSON with the batch") {
    Machine machine;
    const auto ids = machine.with_claims(small_table);
    const auto json = machine.run({"retract", "r.habeas", ids[0], "--reason", "x", "--json"});
    CHECK(json.out.starts_with("{\"batch\":\""));
    CHECK(has(json.out, "\"already_held\":false,\"ids\":[\""));
    const auto quiet = machine.run({"retract", "r.habeas", ids[1], "--reason", "x", "-q"});
    CHECK(quiet.code == 0);
    CHECK(quiet.out.empty());
    CHECK(quiet.err.empty());
}
