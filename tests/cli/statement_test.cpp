#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("a statement is rendered with footnotes, for the public unless told otherwise") {
    Machine machine;
    machine.with_claims(small_table);
    const std::string page =
        machine.file("page.md", "On {{on}}, {{held | figure held certain}} held ({{level}}).\n");
    const auto told = machine.run({"statement", "r.habeas", page, "--on", "1997-03-01"});
    CHECK_MESSAGE(told.code == 0, told.err);
    CHECK(has(told.out, "On 1997-03-01, 1[^1] held (public).\n"));
    CHECK(has(told.out, "\n[^1]: "));
}

TEST_CASE("a wrong template is refused with its line, and nothing is written") {
    Machine machine;
    machine.with_claims(small_table);
    const std::string page = machine.file("page.md", "one\n{{held | figure heldd}}\n");
    const std::string out = (machine.folder / "out.md").string();
    const auto told = machine.run({"statement", "r.habeas", page, "--on", "1997-03-01", "-o", out});
    CHECK(told.code == 3);
    CHECK(has(told.err, "page.md, row 2: "));
    CHECK(has(told.err, "heldd"));
    CHECK_FALSE(std::filesystem::exists(out));
    CHECK(machine.run({"statement", "r.habeas", page, "--on", "may"}).code == 2);
}
