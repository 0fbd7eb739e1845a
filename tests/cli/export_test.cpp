#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("what is exported imports back as the same claims") {
    Machine machine;
    machine.with_claims(small_table);
    const std::string file = (machine.folder / "out.csv").string();
    const auto exported = machine.run({"export", "r.habeas", "--as", "public", "-o", file});
    CHECK(exported.code == 0);
    CHECK(exported.out.empty());
    CHECK(has(exported.err, "level public"));
    machine.run({"init", "other.habeas"});
    const auto imported = machine.run({"import", "other.habeas", file});
    CHECK_MESSAGE(imported.code == 0, imported.err);
    CHECK(has(imported.out, "2 added"));
    CHECK(has(machine.run({"export", "r.habeas", "--json"}).out, "person:ana"));
}
