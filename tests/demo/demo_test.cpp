// The demo as its user runs it: the built program makes the register of examples/lima-1997 and
// prints its statement three times; what it must say is the oracle of the case.
#include "support/shared_material.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>

#include <doctest/doctest.h>

using habeas::tests::bytes_of;

namespace {

const std::string& program() {
    static const std::string value = HABEAS_PROGRAM;
    return value;
}

const std::string& example() {
    static const std::string value = std::string(HABEAS_SOURCE_DIR) + "/examples/lima-1997/";
    return value;
}

/// \return exit code and everything printed on both streams
std::pair<int, std::string> run(const std::string& command) {
    std::FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string printed;
    std::array<char, 4096> buffer{};
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), pipe)) {
        printed.append(buffer.data(), got);
    }
    return {WEXITSTATUS(pclose(pipe)), printed};
}

/// A folder that is gone afterwards, with the register of the example in it.
class Demo {
  public:
    Demo() {
        std::string folder =
            (std::filesystem::temp_directory_path() / "habeas-demo-XXXXXX").string();
        REQUIRE(mkdtemp(folder.data()) != nullptr);
        folder_ = folder;
        auto [code, text] = run("'" + example() + "run' '" + program() + "' '" + folder + "/made'");
        printed_ = std::move(text);
        REQUIRE_MESSAGE(code == 0, printed_);
    }

    Demo(const Demo&) = delete;
    Demo& operator=(const Demo&) = delete;
    Demo(Demo&&) = delete;
    Demo& operator=(Demo&&) = delete;

    ~Demo() { std::filesystem::remove_all(folder_); }

    [[nodiscard]] const std::string& printed() const { return printed_; }

    [[nodiscard]] std::string file() const { return folder_ + "/made/lima.habeas"; }

    /// Runs a command on the register.
    [[nodiscard]] std::pair<int, std::string> habeas(const std::string& verb,
                                                     const std::string& rest) const {
        return run("XDG_STATE_HOME='" + folder_ + "/made/state' '" + program() + "' " + verb +
                   " '" + file() + "' " + rest);
    }

  private:
    std::string folder_;
    std::string printed_;
};

bool says(const std::string& text, const std::string& words) {
    const bool found = text.find(words) != std::string::npos;
    CHECK_MESSAGE(found, "not said: ", words);
    return found;
}

}  // namespace

TEST_CASE("the demo says what the case must say, each figure with its footnotes") {
    const Demo demo;
    says(demo.printed(), "The ICRC had been kept out of the prisons for 127[^");
    says(demo.printed(), "relatives of MRTA prisoners for 82 to 112[^");
    says(demo.printed(), "| 96 days |");
    says(
        demo.printed(),
        "\"the last four months\" would be 121 days, since 1996-12-23: it fits no beginning above");
    says(demo.printed(),
         "Compatible: \"some 200\" (President Alberto Fujimori, 1997-02) and \"several hundred\"");
    says(demo.printed(), "| 226 + 83 | 309 | 3 or more | does not add up");
    says(demo.printed(), "| 362 to 366 days |");
    says(demo.printed(),
         "| 1996-12-17 | \\[1997-12-08..1997-12-14] | not known | "
         "\\[1997-12-14..1997-12-18] | not known | 362 to 366 days");
    CHECK(demo.printed().find("note.") == std::string::npos);
}

TEST_CASE("the same table again adds nothing, and every figure can be had as JSON and CSV") {
    const Demo demo;
    const auto again =
        demo.habeas("import", "'" + example() + "claims.csv' --level public --author demo --json");
    CHECK_MESSAGE(again.first == 0, again.second);
    const auto json =
        demo.habeas("ask", "without-visits --on 1997-04-23 --said-by 1997-04-24 --json");
    CHECK(json.first == 0);
    says(json.second, "\"version\"");
    const auto csv = demo.habeas("ask", "calls --on 1997-04-23 --csv");
    CHECK(csv.first == 0);
    const auto spanish = demo.habeas(
        "statement",
        "'" + example() + "statement.es.md' --on 1997-04-23 --said-by 1997-04-24 --lang es");
    CHECK(spanish.first == 0);
    says(spanish.second, "El CICR llevaba sin acceso a las prisiones 127");
}

TEST_CASE("one flipped byte in a recorded claim is found by verify") {
    const Demo demo;
    CHECK(demo.habeas("verify", "").first == 0);
    std::string bytes = bytes_of(demo.file());
    const std::size_t at = bytes.find("every visit, close relatives too");
    REQUIRE(at != std::string::npos);
    bytes[at] = 'E';
    std::ofstream(demo.file(), std::ios::binary) << bytes;
    const auto verified = demo.habeas("verify", "");
    CHECK_MESSAGE(verified.first == 6, verified.second);
}
