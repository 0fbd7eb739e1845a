#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("an import tells what it added, and the same table again adds nothing") {
    Machine machine;
    machine.run({"init", "r.habeas"});
    const auto dry = machine.run({"import", "r.habeas", "-", "--dry-run"}, small_table);
    CHECK(dry.code == 0);
    CHECK(has(dry.out, "2 would be added"));
    const auto first = machine.run({"import", "r.habeas", "-"}, small_table);
    CHECK(has(first.out, "2 added, 0 present before, 0 refused; batch "));
    const auto second = machine.run({"import", "r.habeas", "-"}, small_table);
    CHECK(second.code == 0);
    CHECK(has(second.out, "0 added, 2 present before"));
}

TEST_CASE("a refused row is named with file, row and column, and nothing is written") {
    Machine machine;
    machine.run({"init", "r.habeas"});
    const std::string table =
        "subject,predicate,valid_from,said,claimant\n"
        "person:ana,arrest,1996-12-17,1997,source:s\n"
        "person:eva,arrest,17 December,1997,source:s\n";
    const std::string path = machine.file("claims.csv", table);
    const auto refused = machine.run({"import", "r.habeas", path});
    CHECK(refused.code == 7);
    CHECK(has(refused.err, "claims.csv, row 3, column valid_from: \"17 December\""));
    CHECK(has(refused.out, "0 added"));
    CHECK(has(machine.run({"log", "r.habeas", "--json"}).out, "\"claim\"") == false);
    const auto skipped = machine.run({"import", "r.habeas", path, "--skip-refused", "--json"});
    CHECK(skipped.code == 7);
    CHECK(has(skipped.out, "\"code\":\"edtf_invalid\",\"row\":3,\"column\":\"valid_from\""));
    CHECK(has(machine.run({"log", "r.habeas", "--json"}).out, "\"claim\":1"));
}

TEST_CASE("a delimiter is a comma, a semicolon or a tab") {
    Machine machine;
    machine.run({"init", "r.habeas"});
    CHECK(machine.run({"import", "r.habeas", "-", "--delimiter", "#"}, small_table).code == 2);
    CHECK(machine.run({"import", "r.habeas", "-", "--delimiter", ","}, small_table).code == 0);
}
