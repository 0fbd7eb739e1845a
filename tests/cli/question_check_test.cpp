#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

namespace {

constexpr auto later_table =
    "subject,predicate,valid_from,valid_to,said,claimant\n"
    "person:bea,arrest,1997-01-17,..,1997-03-01,source:paper\n";

void save_march(Machine& machine) {
    machine.with_claims(small_table);
    REQUIRE(
        machine.run({"question", "save", "r.habeas", "march", "held", "--on", "1997-03-01"}).code ==
        0);
}

}  // namespace

TEST_CASE("a saved question holds until something is recorded that changes its answer") {
    Machine machine;
    save_march(machine);
    const auto same = machine.run({"question", "check", "r.habeas"});
    CHECK_MESSAGE(same.code == 0, same.err);
    CHECK(has(same.out, "The answer is what it was: 1 batches"));
    REQUIRE(machine.run({"import", "r.habeas", "-"}, later_table).code == 0);
    const auto changed = machine.run({"question", "check", "r.habeas", "march"});
    CHECK(changed.code == 5);
    CHECK(changed.err.empty());
    CHECK(has(changed.out, ", batch 3 ("));
    CHECK(has(changed.out, "    + recorded here later: paper, "));
    CHECK(has(changed.out, "\nThe answer has changed once since it was saved.\n"));
    REQUIRE(machine.run({"undo", "r.habeas"}).code == 0);
    const auto back = machine.run({"question", "check", "r.habeas", "march"});
    CHECK(back.code == 5);
    CHECK(has(back.out, "    - withdrawn since: paper, "));
    CHECK(has(back.out, "has changed 2 times since it was saved, and is again what it was.\n"));
    const auto json = machine.run({"question", "check", "r.habeas", "march", "--json"});
    CHECK(json.code == 5);
    CHECK(has(json.out, "\"as_saved\":true"));
}

TEST_CASE("a question that is not saved is not found, and none is no failure") {
    Machine machine;
    save_march(machine);
    const auto unknown = machine.run({"question", "check", "r.habeas", "april"});
    CHECK(unknown.code == 3);
    CHECK(has(unknown.err, "march"));
    REQUIRE(machine.run({"init", "empty.habeas"}).code == 0);
    const auto none = machine.run({"question", "check", "empty.habeas"});
    CHECK(none.code == 0);
    CHECK(none.out.empty());
}

TEST_CASE("how far a check has come is told on a terminal, and nowhere else") {
    Machine machine;
    save_march(machine);
    REQUIRE(machine.run({"import", "r.habeas", "-"}, later_table).code == 0);
    machine.err_is_terminal = true;
    CHECK(has(machine.run({"question", "check", "r.habeas"}).err, "\r2/2\n"));
}
