#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("a team declares a predicate once, and then claims may use it") {
    Machine machine;
    machine.run({"init", "r.habeas"});
    const std::vector<std::string> words{
        "declare", "r.habeas", "predicate", "altitude", "count", "metres above the sea"};
    CHECK(machine.run(words).code == 0);
    CHECK(has(machine.run(words).err, "Nothing was written"));
    CHECK(machine
              .run({"record",
                    "r.habeas",
                    "subject=place:p",
                    "predicate=altitude",
                    "value=3,800",
                    "language=en",
                    "claimant=source:s"})
              .code == 0);
    CHECK(machine.run({"declare", "r.habeas", "predicate", "altitude", "text", "other"}).code == 5);
}

TEST_CASE("criteria come from a file; a declaration that is cut short is a misuse") {
    Machine machine;
    machine.run({"init", "r.habeas"});
    const std::string file = machine.file("criteria.txt", "Held for what she said.");
    CHECK(machine.run({"declare", "r.habeas", "criteria", "conscience", "1", file}).code == 0);
    CHECK(machine.run({"declare", "r.habeas", "criteria", "conscience"}).code == 2);
    CHECK(machine.run({"declare", "r.habeas", "words", "a", "b", "c"}).code == 2);
    CHECK(machine.run({"declare", "r.habeas", "lexicon", "/nowhere"}).code == 3);
}
