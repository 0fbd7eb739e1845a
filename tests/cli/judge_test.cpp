#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("two groups are judged the same, and a verdict that is none is refused") {
    Machine machine;
    machine.with_claims(
        "subject,predicate,value,language,claimant\n"
        "group:a,count_held,20,en,source:s\ngroup:b,count_held,30,en,source:s\n");
    const auto judged =
        machine.run({"judge", "r.habeas", "same", "group:a", "group:b", "--reason", "one list"});
    CHECK_MESSAGE(judged.code == 0, judged.err);
    CHECK(judged.out.size() == 17);
    CHECK(machine.run({"judge", "r.habeas", "equal", "group:a", "group:b"}).code == 2);
    CHECK(machine.run({"judge", "r.habeas", "same", "group:a", "group:zz"}).code == 3);
}
