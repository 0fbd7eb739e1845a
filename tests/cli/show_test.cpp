#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("a claim is shown in full, with the words it rests on") {
    Machine machine;
    const auto ids = machine.with_claims(small_table);
    const auto shown = machine.run({"show", "r.habeas", ids[0].substr(0, 10)});
    CHECK(shown.code == 0);
    CHECK(has(shown.out, "person:ana"));
    CHECK(has(shown.out, "1996-12-17 → .."));
    CHECK(has(shown.out, "a,person:ana,arrest"));
    CHECK(has(machine.run({"show", "r.habeas", ids[0], "--json"}).out, "\"id\":\"" + ids[0]));
    CHECK(machine.run({"show", "r.habeas", "ffffffff"}).code == 3);
}
