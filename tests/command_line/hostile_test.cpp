// Files and words that nobody should type: each is answered with a sentence and an exit code, and
// nothing is half written.
#include "command_line/terminal.h"
#include "support/shared_material.h"

#include <set>
#include <sstream>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

using namespace habeas::tests;

namespace {

/// Whether a run ended with a refusal in words: no crash, no machine failure, one "habeas: " line.
bool is_refused(const Printed& printed) {
    return printed.code > 0 && printed.code < 70 && printed.err.starts_with("habeas: ") &&
           !has(printed.err, "error.");
}

}  // namespace

TEST_CASE("what is no register is refused by name, and left as it was") {
    const Terminal terminal;
    std::string cut;
    {
        terminal.run({"init", terminal.register_file()});
        terminal.run({"import", terminal.register_file(), "-"}, small_table);
        cut = read_file(terminal.register_file());
    }
    const std::vector<std::string> contents{"",
                                            "some text\n",
                                            std::string(5000, '\0'),
                                            "SQLite format 3",
                                            cut.substr(0, 100),
                                            cut.substr(0, cut.size() / 2)};
    for (const std::string& content : contents) {
        const std::string file = terminal.file("odd.habeas", content);
        for (const char* verb : {"log", "verify", "export"}) {
            const Printed printed = terminal.run({verb, file});
            CHECK_MESSAGE(is_refused(printed),
                          verb,
                          " ",
                          content.size(),
                          ": ",
                          printed.code,
                          " ",
                          printed.err);
            CHECK(has(printed.err, "odd.habeas"));
        }
        CHECK(is_refused(terminal.run({"import", file, "-"}, small_table)));
        CHECK(read_file(file) == content);
    }
    const std::string folder = (terminal.folder / "home").string();
    CHECK(is_refused(terminal.run({"log", folder})));
    const Printed absent = terminal.run({"log", "none.habeas"});
    CHECK(absent.code == 3);
    CHECK(has(absent.err, "habeas init none.habeas"));
}

TEST_CASE("a table that is none is refused with its row") {
    const Terminal terminal;
    const std::string file = terminal.register_file();
    terminal.run({"init", file});
    terminal.run({"import", file, "-"}, small_table);
    const std::string log = terminal.run({"log", file}).out;
    const std::string header = "subject,predicate,claimant\n";
    for (const std::string& table : {std::string(),
                                     std::string("\xFF\xFE"),
                                     std::string("a\0b", 3),
                                     header + "person:ana,\"arrest,source:s\n",
                                     header + "person:ana\n",
                                     std::string("colour,taste\nred,sour\n"),
                                     header + std::string(3'000'000, 'x') + ",arrest,source:s\n"}) {
        const Printed printed = terminal.run({"import", file, "-"}, table);
        CHECK_MESSAGE(is_refused(printed), printed.code, printed.err.substr(0, 300));
    }
    CHECK(is_refused(terminal.run({"import", file, "none.csv"})));
    CHECK(is_refused(terminal.run({"import", file, "home"})));
    CHECK(terminal.run({"log", file}).out == log);
}

TEST_CASE("a file that may not be read is refused by name") {
    if (geteuid() == 0) {
        MESSAGE("not run: nothing is forbidden to root");
        return;
    }
    const Terminal terminal;
    terminal.run({"init", terminal.register_file()});
    const std::string secret = terminal.file("secret.csv", small_table);
    std::filesystem::permissions(secret, std::filesystem::perms::none);
    const Printed printed = terminal.run({"import", terminal.register_file(), secret});
    CHECK(printed.code == 4);
    CHECK(has(printed.err, "secret.csv"));
}

TEST_CASE("naughty strings pass unchanged through a claim, an answer and an export") {
    const auto path = shared_material("data/badinput/blns.json");
    if (!path) {
        return;
    }
    const Terminal terminal;
    const std::string file = terminal.register_file();
    terminal.run({"init", file});
    std::string table = "subject,predicate,value,claimant\n";
    std::vector<std::string> strings;
    for (const auto& item : nlohmann::json::parse(bytes_of(*path))) {
        const std::string text = item.get<std::string>();
        std::string cell;
        for (const char byte : text) {
            cell += byte == '"' ? "\"\"" : std::string(1, byte);
        }
        if (!text.empty() && !has(text, std::string(1, '\0')) && text[0] != '%' &&
            text[0] != '\'') {
            strings.push_back(text);
            table +=
                "person:p" + std::to_string(strings.size()) + ",name,\"" + cell + "\",source:s\n";
        }
    }
    REQUIRE(strings.size() > 300);
    const Printed imported = terminal.run({"import", file, "-", "--json"}, table);
    REQUIRE_MESSAGE(imported.code == 0, imported.err.substr(0, 1000));
    const Printed exported = terminal.run({"export", file, "--json"});
    std::set<std::string> kept;
    std::istringstream lines(exported.out);
    for (std::string line; std::getline(lines, line);) {
        const auto claim = nlohmann::json::parse(line);
        for (const auto& [name, value] : claim.items()) {
            if (value.is_string()) {
                kept.insert(value.get<std::string>());
            }
        }
    }
    for (const std::string& text : strings) {
        CHECK_MESSAGE(kept.contains(text), text);
    }
    const Printed table_again = terminal.run({"export", file});
    terminal.run({"init", "second.habeas"});
    CHECK(terminal.run({"import", "second.habeas", "-"}, table_again.out).code == 0);
}
