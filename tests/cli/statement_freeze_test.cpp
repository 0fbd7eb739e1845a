#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("a statement is looked at before it is frozen, and frozen once") {
    Machine machine;
    machine.with_claims(small_table);
    const std::string page = machine.file("page.md", "{{held | figure held certain}}\n");
    const std::vector<std::string> words{
        "statement", "freeze", "r.habeas", page, "--name", "march", "--on", "1997-03-01"};
    std::vector<std::string> dry = words;
    dry.emplace_back("--dry-run");
    const auto preview = machine.run(dry);
    CHECK_MESSAGE(preview.code == 0, preview.err);
    CHECK(preview.out ==
          "march would be frozen with 1 parts:\n  held | figure held certain\n"
          "      1\n");
    const auto frozen = machine.run(words);
    CHECK_MESSAGE(frozen.code == 0, frozen.err);
    CHECK(has(frozen.err, "habeas undo"));
    const auto again = machine.run(words);
    CHECK(again.code == 5);
    CHECK(has(again.err, "march"));
}

TEST_CASE("a statement without name or with a wrong template or day is not frozen") {
    Machine machine;
    machine.with_claims(small_table);
    const std::string page = machine.file("page.md", "one\n{{held | figure heldd}}\n");
    CHECK(machine.run({"statement", "freeze", "r.habeas", page}).code == 2);
    CHECK(
        machine.run({"statement", "freeze", "r.habeas", page, "--name", "x", "--on", "may"}).code ==
        2);
    const auto wrong =
        machine.run({"statement-freeze", "r.habeas", page, "--name", "x", "--on", "1997-03-01"});
    CHECK(wrong.code == 3);
    CHECK(has(wrong.err, "page.md, row 2: "));
    CHECK(machine.run({"statement", "check", "r.habeas"}).out.empty());
}
