#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("a document is added byte for byte and named by its hash") {
    Machine machine;
    machine.run({"init", "r.habeas"});
    const std::string file = machine.file("release.txt", "The visits stopped.\n");
    const auto added = machine.run({"add", "r.habeas", file, "--title", "Release"});
    CHECK(added.code == 0);
    CHECK(added.out.size() == 65);
    CHECK(has(added.err, "20 bytes added"));
    const auto again = machine.run({"add", "r.habeas", file, "--title", "Release", "--json"});
    CHECK(again.code == 0);
    CHECK(has(again.out, "\"already_held\":true"));
}

TEST_CASE("what cannot be a document is refused with its file and column") {
    Machine machine;
    machine.run({"init", "r.habeas"});
    const std::string empty = machine.file("empty.txt", "");
    CHECK(has(machine.run({"add", "r.habeas", empty}).err, "empty.txt"));
    const std::string file = machine.file("a.txt", "x");
    const auto dated = machine.run({"add", "r.habeas", file, "--date", "1997-4"});
    CHECK(dated.code == 1);
    CHECK(has(dated.err, "column date"));
    CHECK(has(dated.err, "two digits are expected"));
    CHECK(machine.run({"add", "r.habeas", machine.folder.operator/("none").string()}).code == 3);
    CHECK(machine.run({"add", "r.habeas", file, "--level", "tem"}).code == 2);
}
