#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("whoever writes has a name: an option, a variable, a file, or the user's") {
    Machine machine;
    machine.variables = {};
    machine.run({"init", "r.habeas"});
    const std::vector<std::string> import{"import", "r.habeas", "-"};
    const auto nobody = machine.run(import, small_table);
    CHECK(nobody.code == 1);
    CHECK(has(nobody.err, "--author"));
    machine.user = "root";
    CHECK(
        machine
            .run(
                {"record", "r.habeas", "subject=person:a", "predicate=arrest", "claimant=source:s"})
            .code == 0);
    CHECK(has(machine.run({"log", "r.habeas"}).out, "root"));
    std::filesystem::create_directory(machine.folder / "habeas");
    machine.file("habeas/author", "Eva Q.\n");
    machine.variables["XDG_CONFIG_HOME"] = (machine.folder / "").string();
    CHECK(machine.run(import, small_table).code == 0);
    CHECK(has(machine.run({"log", "r.habeas"}).out, "Eva Q."));
}

TEST_CASE("colours are for a terminal that wants them") {
    Machine machine;
    machine.with_claims(small_table);
    const std::vector<std::string> ask{"ask", "r.habeas", "held", "--on", "1997-03-01"};
    CHECK(has(machine.run(ask).out, "\x1b[") == false);
    machine.out_is_terminal = true;
    CHECK(has(machine.run(ask).out, "\x1b["));
    auto without = ask;
    without.emplace_back("--no-color");
    CHECK(has(machine.run(without).out, "\x1b[") == false);
    machine.variables["TERM"] = "dumb";
    CHECK(has(machine.run(ask).out, "\x1b[") == false);
    machine.variables["TERM"] = "xterm";
    machine.variables["NO_COLOR"] = "1";
    CHECK(has(machine.run(ask).out, "\x1b[") == false);
}

TEST_CASE("data goes to the file of -o, whole, or to standard output") {
    Machine machine;
    machine.with_claims(small_table);
    const std::string file = (machine.folder / "out.json").string();
    const auto asked =
        machine.run({"ask", "r.habeas", "held", "--on", "1997-03-01", "--json", "-o", file});
    CHECK(asked.code == 0);
    CHECK(asked.out.empty());
    CHECK(read_file(file).starts_with("{\"version\":1"));
    CHECK_FALSE(std::filesystem::exists(file + ".part"));
    const auto nowhere =
        machine.run({"ask", "r.habeas", "held", "--on", "1997-03-01", "-o", "/nowhere/x"});
    CHECK(nowhere.code == 1);
    CHECK(has(nowhere.err, "/nowhere/x"));
}

TEST_CASE("the wait for another process is a number of seconds") {
    Machine machine;
    machine.run({"init", "r.habeas"});
    CHECK(machine.run({"verify", "r.habeas", "--wait", "soon"}).code == 1);
    CHECK(machine.run({"verify", "r.habeas", "--wait", "2"}).code == 0);
}
