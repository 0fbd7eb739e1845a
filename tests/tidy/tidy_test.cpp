// Runs the house rules over the tree, and over planted violations: a rule that reports nothing
// there would be blind.
#include "tidy/rules.h"

#include <fstream>

#include <doctest/doctest.h>
#include <unistd.h>

namespace habeas::tests::tidy {

namespace {

/// A small tree in the temporary folder, gone when the test ends.
class PlantedTree {
  public:
    PlantedTree()
        : root_(std::filesystem::temp_directory_path() /
                ("habeas_tidy_" + std::to_string(::getpid()))) {
        std::filesystem::remove_all(root_);
        plant(
            "src/LAYERS",
            "# arrows\nbase :\ndomain/dates : base\nstore : base domain\nstore/sqlite : base "
            "store\n"
            "world : base domain store\nanswers : base domain world\nmain : store/sqlite world\n");
        plant("tests/tidy/exceptions.txt", "");
    }

    PlantedTree(const PlantedTree&) = delete;
    PlantedTree& operator=(const PlantedTree&) = delete;
    PlantedTree(PlantedTree&&) = delete;
    PlantedTree& operator=(PlantedTree&&) = delete;

    ~PlantedTree() { std::filesystem::remove_all(root_); }

    void plant(const std::string& path, const std::string& text) const {
        std::filesystem::create_directories((root_ / path).parent_path());
        std::ofstream(root_ / path, std::ios::binary) << text;
    }

    /// A header that breaks no rule, with a body.
    void plant_header(const std::string& path, const std::string& body) const {
        plant(path, "// A planted header.\n#pragma once\n" + body);
    }

    /// \return "path:line: sentence" of each violation, one a line
    [[nodiscard]] std::string report() const {
        std::string text;
        for (const Violation& violation : violations_in(root_)) {
            text += violation.path + ":" + std::to_string(violation.line) + ": " +
                    violation.sentence + "\n";
        }
        return text;
    }

  private:
    std::filesystem::path root_;
};

}  // namespace

TEST_CASE("the tree keeps the house rules") {
    for (const Violation& violation : violations_in(HABEAS_SOURCE_DIR)) {
        FAIL_CHECK(violation.path, ":", violation.line, ": ", violation.sentence);
    }
}

TEST_CASE("a tree without faults is reported as such") {
    const PlantedTree tree;
    tree.plant_header("src/base/error.h", "#include <string>\n");
    tree.plant_header("src/world/world.h",
                      "#include \"domain/dates/day.h\"\n#include \"store/log.h\"\n");
    tree.plant_header("src/main/made.h", "#include \"store/sqlite/log.h\"\n");
    CHECK(tree.report() == "");
}

TEST_CASE("an upward include is reported with its line") {
    const PlantedTree tree;
    tree.plant_header("src/domain/dates/day.h", "#include \"answers/held.h\"\n");
    CHECK(tree.report() ==
          "src/domain/dates/day.h:3: domain/dates may not include answers (src/LAYERS): "
          "\"answers/held.h\"\n");
}

TEST_CASE("a backend is included only by the layer that names it") {
    const PlantedTree tree;
    tree.plant_header("src/world/world.h", "#include \"store/sqlite/log.h\"\n");
    CHECK(tree.report().find("world may not include store/sqlite") != std::string::npos);
}

TEST_CASE("an include that is not written from src/ is reported") {
    const PlantedTree tree;
    tree.plant_header("src/base/id.h", "#include \"error.h\"\n");
    CHECK(tree.report().find("is not written from src/") != std::string::npos);
}

TEST_CASE("a library outside its home is reported") {
    const PlantedTree tree;
    tree.plant_header("src/answers/held.h",
                      "#include <nlohmann/json.hpp>\n#include <fstream>\n#include "
                      "<fmt/core.h>\n#include <new/lib.h>\n");
    const std::string report = tree.report();
    CHECK(report.find("held.h:3: <nlohmann/json.hpp> has its home in") != std::string::npos);
    CHECK(report.find("held.h:4: a pure layer may not touch a file") != std::string::npos);
    CHECK(report.find("held.h:5: fmt belongs in a .cpp") != std::string::npos);
    CHECK(report.find("held.h:6: <new/lib.h> is a library without a home") != std::string::npos);
}

TEST_CASE("a careless header is reported") {
    const PlantedTree tree;
    tree.plant("src/base/a.h", "#include <string>\n");
    std::string includes;
    for (const char* name : {"i", "c", "d", "e", "f", "g", "h", "j", "k"}) {
        includes += "#include \"base/" + std::string(name) + ".h\"\n";
    }
    includes += "#include <string>\n#include <vector>\n";
    tree.plant_header("src/base/b.h", includes);
    const std::string report = tree.report();
    CHECK(report.find("src/base/a.h:1: a header needs #pragma once") != std::string::npos);
    CHECK(report.find("src/base/a.h:1: a header opens with a comment") != std::string::npos);
    CHECK(report.find("src/base/b.h:11: a header has at most 8 includes besides the "
                      "standard library, this one has 9") != std::string::npos);
}

TEST_CASE("a file over 400 lines and a function over 60 lines are reported") {
    const PlantedTree tree;
    tree.plant("tests/base/long_test.cpp", std::string(401, '\n'));
    const std::string body = "void long_one() {\n" + std::string(60, '\n') + "}\n";
    tree.plant_header("src/base/a.h", "namespace habeas {\n" + body + "}\n");
    tree.plant_header("src/base/b.h",
                      "namespace habeas {\nvoid fits() {" + std::string(60, '\n') + "}\n}\n");
    const std::string report = tree.report();
    CHECK(report.find("tests/base/long_test.cpp:0: a file has at most 400 lines") !=
          std::string::npos);
    CHECK(report.find("src/base/a.h:4: a function has at most 60 lines, this one has 61") !=
          std::string::npos);
    CHECK(report.find("src/base/b.h") == std::string::npos);
}

TEST_CASE("braces and quotes inside literals and comments do not mislead the rules") {
    const PlantedTree tree;
    tree.plant_header("src/base/a.h",
                      "inline char brace() { return '{'; }\n// struct OldManager {\n"
                      "inline int million() { return 1'000'000; }\n"
                      "inline const char* raw() { return R\"(\" class DataInfo { get_it )\"; }\n" +
                          std::string(100, '\n'));
    CHECK(tree.report() == "");
}

TEST_CASE("names that say nothing are reported") {
    const PlantedTree tree;
    tree.plant_header("src/base/a.h",
                      "struct ClaimData {};\nenum class LevelInfo { one };\nclass "
                      "StoreManager;\nint get_size();\n");
    const std::string report = tree.report();
    CHECK(report.find("a.h:3: name what it holds or does: struct ClaimData") != std::string::npos);
    CHECK(report.find("a.h:4: name what it holds or does: enum class LevelInfo") !=
          std::string::npos);
    CHECK(report.find("a.h:5: name what it holds or does: class StoreManager") !=
          std::string::npos);
    CHECK(report.find("a.h:6: a function is named for its answer, without get_: get_size") !=
          std::string::npos);
}

TEST_CASE("SQL, tl:: and clocks outside their homes are reported") {
    const PlantedTree tree;
    tree.plant_header("src/world/a.h",
                      "inline const char* query = \"SELECT id FROM bundle\";\nusing Strange = "
                      "tl::unexpected<int>;\n"
                      "using Clock = std::chrono::system_clock;\n");
    const std::string report = tree.report();
    CHECK(report.find("a.h:3: SQL lives in src/store/ only") != std::string::npos);
    CHECK(report.find("a.h:4: only base/result.h names tl::") != std::string::npos);
    tree.plant("src/answers/held.cpp", "void held() { std::printf(\"held\"); }\n");
    CHECK(tree.report().find("held.cpp:1: a pure layer touches nothing outside") !=
          std::string::npos);
    CHECK(report.find("a.h:5: clocks and randomness are handed down by main") != std::string::npos);
}

TEST_CASE("a word of a case under src/ is reported, comments included") {
    const PlantedTree tree;
    tree.plant_header("src/base/a.h",
                      "// as in Peru\nint mrta_prisoners;\n// organisation:icrc\n// the visitor "
                      "icrc; an amnesty\n"
                      "// climate, castrovalva\n");
    const std::string report = tree.report();
    CHECK(report.find("a.h:3: nothing under src/ knows the case: peru") != std::string::npos);
    CHECK(report.find("a.h:4: nothing under src/ knows the case: mrta") != std::string::npos);
    CHECK(report.find("a.h:5: nothing under src/ knows the case: organisation:icrc") !=
          std::string::npos);
    CHECK(report.find("a.h:6") == std::string::npos);
    CHECK(report.find("a.h:7") == std::string::npos);
}

TEST_CASE("an id that an example uses is reported under src/") {
    const PlantedTree tree;
    tree.plant("examples/some-case/claims.csv", "subject,visitor\ngroup:miners,visitor:family\n");
    tree.plant_header("src/base/a.h", "// group:miners\n// group:miners-of-old, visitor:family\n");
    CHECK(tree.report() == "src/base/a.h:3: nothing under src/ knows the case: group:miners\n");
}

TEST_CASE("a source without a test is reported unless the exception list says what covers it") {
    const PlantedTree tree;
    for (const char* name : {"untested", "excused", "uncovered", "tested"}) {
        tree.plant("src/base/" + std::string(name) + ".cpp", "int value;\n");
    }
    tree.plant("tests/base/tested_test.cpp", "int value;\n");
    tree.plant(
        "tests/tidy/exceptions.txt",
        "# why\nsrc/base/excused.cpp tests/base  # a reason\nsrc/base/uncovered.cpp tests/gone\n"
        "src/base/tested.cpp tests/base\nsrc/base/gone.cpp tests/base\n");
    CHECK(
        tree.report() ==
        "tests/tidy/exceptions.txt:4: has its own test now, take it out: src/base/tested.cpp\n"
        "tests/tidy/exceptions.txt:3: does not name a test that covers it: src/base/uncovered.cpp\n"
        "src/base/untested.cpp:0: has no test file tests/base/untested_test.cpp\n"
        "tests/tidy/exceptions.txt:5: no such source, take it out: src/base/gone.cpp\n");
}

}  // namespace habeas::tests::tidy
