// A register's life, from its making to one flipped byte.
#include "command_line/terminal.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace habeas::tests;

TEST_CASE(
    "make, import, ask, undo, import again: data on one stream, words about it on the other") {
    const Terminal terminal;
    const std::string file = terminal.register_file();
    const std::string table = terminal.file("claims.csv", small_table);
    CHECK(terminal.run({"init", file}).code == 0);
    CHECK(terminal.run({"init", file}).code == 5);
    CHECK(has(terminal.run({"import", file, table, "-n"}).out, "2 would be added"));
    CHECK(has(terminal.run({"import", file, table}).out, "2 added"));
    CHECK(has(terminal.run({"import", file, table}).out, "0 added, 2 present"));
    const Printed asked = terminal.run({"ask", file, "held", "--on", "1997-03-01", "--json"});
    CHECK(asked.err.empty());
    const auto json = nlohmann::json::parse(asked.out);
    CHECK(json["figures"][0]["certain"] == 1);
    CHECK(json["level"] == "sealed");
    CHECK(has(terminal.run({"ask", file, "held", "on=1997-03-01", "--csv"}).out, "person:ana"));
    CHECK(terminal.run({"undo", file, "--reason", "twice"}).code == 0);
    CHECK(has(terminal.run({"ask", file, "held", "on=1997-03-01"}).out, "certain 0"));
    CHECK(has(terminal.run({"import", file, table}).out, "2 added"));
    CHECK(terminal.run({"verify", file}).code == 0);
}

TEST_CASE("the keys of the device stand outside the register, for its owner alone") {
    const Terminal terminal;
    const std::string file = terminal.register_file();
    terminal.run({"init", file});
    CHECK(terminal.run({"import", file, "-"}, small_table).code == 0);
    std::size_t keys = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(terminal.folder / "home/.local/state/habeas")) {
        keys += entry.path().extension() == ".device" ? 1U : 0U;
        CHECK((entry.status().permissions() & std::filesystem::perms::others_all) ==
              std::filesystem::perms::none);
    }
    CHECK(keys == 1);
}

TEST_CASE("a dry run and a refused table leave the register as it was, to the byte") {
    const Terminal terminal;
    const std::string file = terminal.register_file();
    terminal.run({"init", file});
    CHECK(terminal.run({"import", file, "-"}, small_table).code == 0);
    const std::string claims = terminal.run({"export", file}).out;
    const std::string log = terminal.run({"log", file}).out;
    const std::string wrong = small_table + "c,person:eva,arrest,,,the 17th,,1997,source:paper\n";
    CHECK(terminal.run({"import", file, "-"}, wrong).code == 7);
    CHECK(terminal.run({"import", file, "-", "-n"}, wrong).code == 7);
    CHECK(terminal
              .run({"import", file, "-", "-n"}, small_table + "c,person:eva,arrest,,,,,,source:p\n")
              .code == 0);
    CHECK(terminal.run({"export", file}).out == claims);
    CHECK(terminal.run({"log", file}).out == log);
}

TEST_CASE("one flipped byte of a claim, and verify says so") {
    const Terminal terminal;
    const std::string file = terminal.register_file();
    terminal.run({"init", file});
    terminal.run({"import", file, "-"}, small_table);
    std::string bytes = read_file(file);
    const std::size_t at = bytes.find("person:ana");
    CHECK(terminal.run({"verify", file}).code == 0);
    std::string everything = bytes;
    const std::size_t found = at == std::string::npos ? bytes.find("some 200") : at;
    REQUIRE(found != std::string::npos);
    everything[found] = static_cast<char>(everything[found] ^ 1);
    write_file(file, everything);
    const Printed verified = terminal.run({"verify", file});
    CHECK(verified.code == 6);
    CHECK(verified.err.starts_with("habeas: "));
    CHECK_FALSE(has(verified.out, "Whole:"));
}

TEST_CASE("an output file appears whole, and not at all when the question fails") {
    const Terminal terminal;
    const std::string file = terminal.register_file();
    terminal.run({"init", file});
    terminal.run({"import", file, "-", "--level", "public"}, small_table);
    const std::string page = terminal.file("page.md", "{{held | figure held}}\n");
    const std::string out = (terminal.folder / "page.out").string();
    CHECK(terminal.run({"statement", file, page, "-o", out}).code != 0);
    CHECK_FALSE(std::filesystem::exists(out));
    CHECK(terminal.run({"statement", file, page, "--on", "1997-03-01", "-o", out}).code == 0);
    CHECK(has(read_file(out), "certain 1"));
}
