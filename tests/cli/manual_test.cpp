#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;
#include "cli/command.h"
#include "cli/manual.h"
#include "support/shared_material.h"

TEST_CASE("the man page of every command is what docs/man holds, and names all that --help names") {
    Machine machine;
    for (const auto& command : cli::all_commands()) {
        const std::string name = command->name();
        const std::string page = machine.run({"man", name}).out;
        const auto path =
            std::filesystem::path(HABEAS_SOURCE_DIR) / "docs/man" / ("habeas-" + name + ".1");
        REQUIRE_MESSAGE(std::filesystem::exists(path), path.string());
        CHECK_MESSAGE(page == bytes_of(path), "run: habeas man ", name, " > docs/man/...");
        const std::string help = machine.run({name, "--help"}).out;
        for (std::size_t at = help.find("\n  -"); at != std::string::npos;
             at = help.find("\n  -", at + 1)) {
            std::string option = help.substr(at + 3, help.find_first_of(" \n", at + 3) - at - 3);
            for (std::size_t dash = option.find('-'); dash != std::string::npos;
                 dash = option.find('-', dash + 2)) {
                option.insert(dash, "\\");
            }
            CHECK_MESSAGE(has(page, ".B " + option), name, " ", option);
        }
    }
}

TEST_CASE("help begins with what the command does and examples, and wraps what is long") {
    Machine machine;
    const std::string help = machine.run({"import", "--help"}).out;
    CHECK(help.starts_with("Import a table of claims"));
    CHECK(help.find("  $ habeas import") < help.find("Usage: habeas import REGISTER TABLE"));
    std::istringstream lines(help);
    for (std::string line; std::getline(lines, line);) {
        CHECK_MESSAGE(line.size() <= 95, line);
    }
}
