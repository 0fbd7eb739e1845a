// What the program says of itself, and to whom.
#include "command_line/terminal.h"
#include "support/shared_material.h"

#include <algorithm>
#include <sstream>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace habeas::tests;

TEST_CASE("a mistyped command, question or option is a misuse with a suggestion") {
    const Terminal terminal;
    terminal.run({"init", terminal.register_file()});
    const Printed command = terminal.run({"verfy", "r"});
    CHECK(command.code == 2);
    CHECK(command.out.empty());
    CHECK(has(command.err, "\"verify\""));
    CHECK(has(terminal.run({"ask", terminal.register_file(), "contradiction"}).err,
              "\"contradictions\""));
    CHECK(has(terminal.run({"ask", terminal.register_file(), "held", "--onn", "x"}).err, "--on"));
    CHECK(terminal.run({}).code == 2);
}

TEST_CASE("colours go to terminals only, and never where they are not wanted") {
    const Terminal terminal;
    const std::string file = terminal.register_file();
    terminal.run({"init", file});
    terminal.run({"import", file, "-"}, small_table);
    const std::vector<std::string> ask{"ask", file, "held", "--on", "1997-03-01"};
    CHECK_FALSE(has(terminal.run(ask).out, "\x1b"));
    CHECK_FALSE(has(terminal.run(ask, "", "TERM=xterm NO_COLOR=1").out, "\x1b"));
}

TEST_CASE("written dates of the public suites come back as they should, line by line") {
    const auto path = shared_material("data/edtf/edtf_consensus.csv");
    if (!path) {
        return;
    }
    std::string input;
    std::vector<std::vector<std::string>> rows;
    for (const auto& row : csv_rows(bytes_of(*path))) {
        if (row[0] != "string" && row[3] == "must" && !has(row[0], "\n")) {
            rows.push_back(row);
            input += row[0] + "\n";
        }
    }
    const Terminal terminal;
    const Printed printed = terminal.run({"date", "--json"}, input);
    std::istringstream lines(printed.out);
    std::string line;
    for (const auto& row : rows) {
        REQUIRE(std::getline(lines, line));
        const auto json = nlohmann::json::parse(line);
        CHECK(json["text"] == row[0]);
        CHECK_MESSAGE(json["valid"] == (row[1] == "1"), row[0]);
    }
    CHECK(rows.size() > 100);
    CHECK(printed.code == 1);
}

TEST_CASE("the exit codes of docs/command-line.md are those of the program") {
    const std::string page = bytes_of(std::string(HABEAS_SOURCE_DIR) + "/docs/command-line.md");
    const Terminal terminal;
    std::istringstream entries(terminal.run({"help"}).out);
    for (const char* code : {"0", "1", "2", "3", "4", "5", "6", "7", "70", "130"}) {
        CHECK_MESSAGE(has(page, std::string("| ") + code + " |"), code);
    }
    std::size_t commands = 0;
    for (std::string line; std::getline(entries, line);) {
        const bool is_command = line.starts_with("  ") && !line.starts_with("  $");
        const std::string name = is_command ? line.substr(2, line.find(' ', 2) - 2) : "";
        if (is_command) {
            ++commands;
            std::string typed = name;
            std::replace(typed.begin(), typed.end(), '-', ' ');
            CHECK_MESSAGE(has(page, "`habeas " + typed + " "), name);
        }
    }
    CHECK(commands == 25);
}
