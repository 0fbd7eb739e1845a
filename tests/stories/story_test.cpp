#include "stories/story.h"

#include "support/shared_material.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

std::vector<std::filesystem::path> story_files() {
    std::vector<std::filesystem::path> files;
    const auto folder = std::filesystem::path(HABEAS_SOURCE_DIR) / "tests/stories";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".story") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

TEST_CASE("every story goes as it says") {
    const auto files = story_files();
    CHECK(files.size() >= 2);
    for (const auto& file : files) {
        const std::string name = file.stem().string();
        SUBCASE(name.c_str()) {
            const std::string faults = faults_of_story(bytes_of(file));
            CHECK_MESSAGE(faults.empty(), name, ".story\n", faults);
        }
    }
}

TEST_CASE("a story that expects something else fails, with its line") {
    const std::string claims =
        "claims\nkey,subject,predicate,value,language,valid_from,said,claimant\n"
        "a,group:g,count_held,some 200,en,1997-02,1997-04-23,person:p\nend\n";
    CHECK(faults_of_story(claims).empty());
    const std::string counts = claims + "ask counts population=group:g\n";
    const auto faults_when_expecting = [&](const std::string& lines) {
        return faults_of_story(counts + "expect\n" + lines + "end\n");
    };
    CHECK(faults_when_expecting("no rows\n").find("line 8") == 0);
    CHECK(faults_when_expecting("no error\n").empty());
    CHECK(faults_when_expecting("error entity_unknown\n").find("- error entity_unknown") !=
          std::string::npos);
    CHECK(faults_when_expecting("").find("has no line") != std::string::npos);
    CHECK(faults_when_expecting("rows 4\n").find("has no line") != std::string::npos);
    CHECK(faults_of_story("claims\nkey,subject\nend\n").find("column_missing") !=
          std::string::npos);
    CHECK(faults_of_story("sing\n").find("no such line") != std::string::npos);
}

}  // namespace
}  // namespace habeas::tests
