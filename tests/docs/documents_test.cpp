// The documents keep their promises: links lead somewhere, layers and decisions are listed, every
// refusal has words.
#include "docs/documents.h"

#include "support/shared_material.h"

#include <sstream>

#include <doctest/doctest.h>

namespace habeas::tests::docs {

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("links, codes and parameters are found where they stand") {
    const std::string page =
        "[a](b.md#c) ![d](e/f.png) [g](https://h.org) [i](#j) `[k](l.md)`\n```\n[m](n.md)\n```";
    CHECK(relative_links(page) == std::set<std::string>{"b.md", "e/f.png"});
    CHECK(makers_of_errors("Failure refusal(std::string code, int kind);") ==
          std::set<std::string>{"failure", "refusal"});
    CHECK(error_codes(
              "failure(\n  \"one\", {}); Error{.code = late ? \"two\" : \"three\", .kind = {}};"
              "refusal(\"four\"); call(\"five\"); error.code == \"six\"",
              {"failure", "refusal"}) == std::set<std::string>{"one", "two", "three", "four"});
    CHECK(parameters_of("{file} has {count}") == std::set<std::string>{"count", "file"});
}

TEST_CASE("every relative link in a document leads to a file") {
    std::size_t links = 0;
    for (const std::filesystem::path& page : files_below(root(), ".md")) {
        for (const std::string& link : relative_links(bytes_of(page))) {
            ++links;
            CHECK_MESSAGE(std::filesystem::exists(page.parent_path() / link),
                          page.string(),
                          " links to ",
                          link);
        }
    }
    CHECK(links > 20);
}

TEST_CASE("every layer has its row in docs/architecture.md") {
    const std::string page = bytes_of(root() / "docs/architecture.md");
    std::istringstream lines(bytes_of(root() / "src/LAYERS"));
    std::size_t layers = 0;
    for (std::string line; std::getline(lines, line);) {
        std::string layer;
        if (!line.starts_with("#") && std::istringstream(line) >> layer) {
            ++layers;
            CHECK_MESSAGE(has(page, "| `" + layer + "` |"), "no row for ", layer);
        }
    }
    CHECK(layers > 10);
}

TEST_CASE("every error code has a text in English and in Spanish") {
    const auto english = catalogue(root() / "locale/en.json");
    const auto spanish = catalogue(root() / "locale/es.json");
    std::string source;
    for (const char* extension : {".h", ".cpp"}) {
        for (const std::filesystem::path& file : files_below(root() / "src", extension)) {
            source += bytes_of(file);
        }
    }
    const std::set<std::string> codes = error_codes(source, makers_of_errors(source));
    for (const std::string& code : codes) {
        CHECK_MESSAGE(english.contains("error." + code), code, " has no English text");
        CHECK_MESSAGE(spanish.contains("error." + code), code, " has no Spanish text");
    }
    CHECK(codes.size() > 10);
}

TEST_CASE("the English and the Spanish catalogue have the same codes and parameters") {
    const auto english = catalogue(root() / "locale/en.json");
    const auto spanish = catalogue(root() / "locale/es.json");
    for (const auto& entry : english) {
        const std::string& code = entry.first;
        REQUIRE_MESSAGE(spanish.contains(code), code, " has no Spanish text");
        CHECK_MESSAGE(parameters_of(entry.second) == parameters_of(spanish.at(code)),
                      code,
                      ": other parameters in Spanish");
    }
    CHECK(english.size() == spanish.size());
}

TEST_CASE("every decision is listed") {
    const std::string list = bytes_of(root() / "docs/decisions/README.md");
    std::size_t decisions = 0;
    for (const std::filesystem::path& page : files_below(root() / "docs/decisions", ".md")) {
        const std::string name = page.filename().string();
        if (name == "README.md") {
            continue;
        }
        ++decisions;
        CHECK_MESSAGE(
            has(list, "(" + name + ")"), name, " is not listed in docs/decisions/README.md");
    }
    CHECK(decisions >= 8);
}

TEST_CASE("the README says what the product does not do yet, and names its two commands") {
    const std::string page = bytes_of(root() / "README.md");
    for (const char* part : {"## What it does not do yet", "script/demo", "script/test"}) {
        CHECK_MESSAGE(has(page, part), part);
    }
}

TEST_CASE("every script is there and can be run") {
    for (const char* name :
         {"setup", "demo", "test", "check", "bench", "fuzz", "coverage", "mutants"}) {
        const std::filesystem::path script = root() / "script" / name;
        REQUIRE_MESSAGE(std::filesystem::exists(script), name);
        CHECK_MESSAGE((std::filesystem::status(script).permissions() &
                       std::filesystem::perms::owner_exec) != std::filesystem::perms::none,
                      name,
                      " cannot be run");
    }
}

}  // namespace habeas::tests::docs
