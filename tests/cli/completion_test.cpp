#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("completion knows every command and its options, for three shells") {
    Machine machine;
    const auto bash = machine.run({"completion", "bash"});
    CHECK(bash.code == 0);
    CHECK(has(bash.out, "complete -o filenames -F _habeas habeas"));
    for (const char* part : {" chronology ", "--known-at", "--skip-refused", "statement) words="}) {
        CHECK_MESSAGE(has(bash.out, part), part);
    }
    CHECK(has(machine.run({"completion", "zsh"}).out, "bashcompinit"));
    CHECK(has(machine.run({"completion", "fish"}).out, "__fish_use_subcommand -a verify"));
    CHECK(machine.run({"completion", "tcsh"}).code == 2);
}
