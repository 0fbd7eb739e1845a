#include "support/shared_material.h"
#include "tidy/rules.h"

#include <map>
#include <sstream>

namespace habeas::tests::tidy {

namespace {

struct Exception {
    std::size_t line = 0;
    std::string covered_by;  ///< the test, from the root
};

/// Source to what its line in an exception list says; "#" begins a comment.
std::map<std::string, Exception> entries_of(const std::string& exceptions) {
    std::map<std::string, Exception> entries;
    std::size_t number = 0;
    for (const std::string_view line : lines_of(exceptions)) {
        ++number;
        std::istringstream words(std::string(line.substr(0, line.find('#'))));
        std::string source;
        std::string covered_by;
        if (words >> source) {
            words >> covered_by;
            entries.emplace(source, Exception{.line = number, .covered_by = covered_by});
        }
    }
    return entries;
}

/// \return what is wrong with an entry of the list; empty if nothing is
std::string fault_of(const std::string& source,
                     const Exception& entry,
                     const std::filesystem::path& root,
                     bool is_tested) {
    if (is_tested) {
        return "has its own test now, take it out: " + source;
    }
    const bool covered =
        !entry.covered_by.empty() && std::filesystem::exists(root / entry.covered_by);
    return covered ? "" : "does not name a test that covers it: " + source;
}

/// src/domain/dates/day.cpp -> tests/domain/dates/day_test.cpp
std::string test_of(const std::string& source) {
    const std::size_t begin = std::string("src/").size();
    const std::size_t end = source.size() - std::string(".cpp").size();
    return "tests/" + source.substr(begin, end - begin) + "_test.cpp";
}

}  // namespace

Violations untested_sources(const std::vector<SourceFile>& files,
                            const std::filesystem::path& root,
                            const std::string& exceptions) {
    const std::string list = "tests/tidy/exceptions.txt";
    std::map<std::string, Exception> entries = entries_of(exceptions);
    Violations violations;
    for (const SourceFile& file : files) {
        if (!file.path.starts_with("src/") || is_header(file)) {
            continue;
        }
        const bool is_tested = std::filesystem::exists(root / test_of(file.path));
        const auto entry = entries.find(file.path);
        if (entry != entries.end()) {
            const std::string fault = fault_of(file.path, entry->second, root, is_tested);
            if (!fault.empty()) {
                violations.push_back({list, entry->second.line, fault});
            }
            entries.erase(entry);
        } else if (!is_tested) {
            violations.push_back({file.path, 0, "has no test file " + test_of(file.path)});
        }
    }
    for (const auto& [path, entry] : entries) {
        violations.push_back({list, entry.line, "no such source, take it out: " + path});
    }
    return violations;
}

Violations violations_in(const std::filesystem::path& root) {
    const std::vector<SourceFile> files = read_sources(root, {"src", "tests", "bench", "fuzz"});
    const Layers layers = layers_from(bytes_of(root / "src/LAYERS"));
    const std::string exceptions = bytes_of(root / "tests/tidy/exceptions.txt");
    Violations all;
    for (const Violations& some : {forbidden_includes(files, layers),
                                   strayed_libraries(files, layers),
                                   careless_headers(files),
                                   oversized(files),
                                   banned_names(files),
                                   strayed_text(files),
                                   words_of_a_case(files, ids_of_examples(root)),
                                   untested_sources(files, root, exceptions)}) {
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

}  // namespace habeas::tests::tidy
