// The README's tour, typed as it stands: each command prints what the README shows.
#include "demo/tour.h"

#include "store/scratch_folder.h"
#include "support/shared_material.h"

#include <array>
#include <cstdio>

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

std::string printed_by(const std::string& command) {
    std::FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string printed;
    std::array<char, 4096> buffer{};
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), pipe)) {
        printed.append(buffer.data(), got);
    }
    pclose(pipe);
    return printed;
}

}  // namespace

TEST_CASE("steps and their gaps are read as the README writes them") {
    const auto steps =
        tour_steps("    $ one \\\n      two\n    a…c\n    …\n\n    z\n\ntext\n    no\n");
    REQUIRE(steps.size() == 1U);
    CHECK(steps[0].command == "one two");
    CHECK(steps[0].shown == std::vector<std::string>{"a…c", "…", "", "z"});
    CHECK(missing_line({"a…c", "…", "z"}, "abc\n1\n2\nz\n").empty());
    CHECK(missing_line({"a…c", "z"}, "abc\n1\nz\n") == "z");
    CHECK(missing_line({"…", "z"}, "1\n") == "z");
    CHECK(missing_line({"z"}, "z\n1\n") == "the end, before: 1");
}

TEST_CASE("the README's tour prints what the README shows") {
    const ScratchFolder folder;
    const std::string source = HABEAS_SOURCE_DIR;
    std::filesystem::create_directories(folder / "build/release");
    std::filesystem::create_symlink(HABEAS_PROGRAM, folder / "build/release/habeas");
    std::filesystem::create_symlink(source + "/examples", folder / "examples");
    const auto steps = tour_steps(bytes_of(source + "/README.md"));
    REQUIRE(steps.size() > 8U);
    const std::string before = "cd '" + (folder / ".").string() +
                               "' && export PATH=$PWD/build/release:$PATH LC_ALL=C.UTF-8 "
                               "HABEAS_AUTHOR=you XDG_STATE_HOME=$PWD/state && ";
    for (const TourStep& step : steps) {
        INFO(step.command);
        const std::string printed = printed_by(before + "{ " + step.command + " ; } 2>&1");
        CHECK_MESSAGE(missing_line(step.shown, printed).empty(),
                      "not printed: ",
                      missing_line(step.shown, printed),
                      "\nprinted:\n",
                      printed);
    }
}

}  // namespace habeas::tests
