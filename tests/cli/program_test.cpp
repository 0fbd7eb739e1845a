#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("help is data, asked for or not: with no words at all it is a misuse") {
    Machine machine;
    CHECK(machine.run({"--help"}).code == 0);
    CHECK(has(machine.run({"--help"}).out, "without-visits") == false);
    CHECK(has(machine.run({"--help"}).out, "  import      "));
    const auto nothing = machine.run({});
    CHECK(nothing.code == 2);
    CHECK(nothing.out.empty());
    CHECK(has(nothing.err, "Commands:"));
    CHECK(machine.run({"--version"}).out.starts_with("habeas 0."));
    CHECK(machine.run({"help", "ask"}).out == machine.run({"ask", "--help"}).out);
    CHECK(machine.run({"help"}).out == machine.run({"--help"}).out);
}

TEST_CASE("a command that is mistyped is suggested") {
    Machine machine;
    const auto unknown = machine.run({"imprt", "r.habeas"});
    CHECK(unknown.code == 2);
    CHECK(has(unknown.err, "did you mean \"import\"?"));
    CHECK(machine.run({"help", "imprt"}).code == 2);
}

TEST_CASE("texts are in the language that was asked for, else in that of the environment") {
    Machine machine;
    CHECK(has(machine.run({"imprt", "--lang", "es"}).err, "¿quiso decir"));
    CHECK(has(machine.run({"imprt", "--lang=es"}).err, "¿quiso decir"));
    machine.variables["LANG"] = "es_PE.UTF-8";
    CHECK(has(machine.run({"imprt"}).err, "¿quiso decir"));
    machine.variables["LC_ALL"] = "C";
    CHECK(has(machine.run({"imprt"}).err, "did you mean"));
}
