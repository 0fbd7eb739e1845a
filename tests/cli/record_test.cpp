#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("one claim is recorded by the same rules as a row of a table") {
    Machine machine;
    machine.run({"init", "r.habeas"});
    const std::vector<std::string> words{
        "record", "r.habeas", "subject=person:ana", "predicate=arrest", "claimant=source:s"};
    auto dry = words;
    dry.emplace_back("-n");
    CHECK(machine.run(dry).code == 0);
    CHECK(has(machine.run({"log", "r.habeas"}).out, "claims") == false);
    const auto recorded = machine.run(words);
    CHECK(recorded.code == 0);
    CHECK(recorded.out.size() == 17);
    CHECK(has(recorded.err, "Recorded in batch"));
    const auto refused =
        machine.run({"record", "r.habeas", "subject=ana", "predicate=arrest", "claimant=source:s"});
    CHECK(refused.code == 1);
    CHECK(has(refused.err, "\"ana\" is not kind:name"));
    CHECK(machine.run({"record", "r.habeas", "subject"}).code == 2);
}
