#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

namespace {

void freeze_march(Machine& machine) {
    machine.with_claims(small_table);
    const std::string page = machine.file("page.md", "{{held | figure held certain}}\n");
    REQUIRE(
        machine
            .run({"statement", "freeze", "r.habeas", page, "--name", "march", "--on", "1997-03-01"})
            .code == 0);
}

}  // namespace

TEST_CASE("a frozen statement holds until another day is asked about") {
    Machine machine;
    freeze_march(machine);
    const auto same = machine.run({"statement", "check", "r.habeas", "march"});
    CHECK_MESSAGE(same.code == 0, same.err);
    CHECK(has(same.out, "All 1 parts still hold.\n"));
    const auto other = machine.run({"statement", "check", "r.habeas", "--on", "1997-05-01"});
    CHECK(other.code == 5);
    CHECK(has(other.out, "  then: 1\n  now:  0\n"));
    const auto json =
        machine.run({"statement", "check", "r.habeas", "march", "--on", "1997-05-01", "--json"});
    CHECK(json.code == 5);
    CHECK(has(json.out, "\"before\":\"1\",\"after\":\"0\""));
}

TEST_CASE("what is not frozen, or not a day, is refused") {
    Machine machine;
    freeze_march(machine);
    const auto unknown = machine.run({"statement", "check", "r.habeas", "april"});
    CHECK(unknown.code == 3);
    CHECK(has(unknown.err, "march"));
    CHECK(machine.run({"statement", "check", "r.habeas", "march", "--on", "may"}).code == 2);
    CHECK(machine.run({"statement", "check", "r.habeas", "march", "--said-by", "1"}).code == 2);
}
