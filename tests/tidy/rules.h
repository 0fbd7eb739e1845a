// The house rules of CONTRIBUTING.md as functions: source files in, violations out. Each takes what
// it judges as a parameter, so that planted files show that it bites.
#pragma once

#include "tidy/layers.h"
#include "tidy/source_tree.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace habeas::tests::tidy {

/// One broken rule: where, and a sentence that says what to do.
struct Violation {
    std::string path;
    std::size_t line = 0;  ///< 1-based; 0 = the file as a whole
    std::string sentence;
};

using Violations = std::vector<Violation>;

/// Includes of src/ that src/LAYERS does not allow, or that are not written from src/.
Violations forbidden_includes(const std::vector<SourceFile>& files, const Layers& layers);

/// External libraries outside their homes, and headers that no home is known for.
Violations strayed_libraries(const std::vector<SourceFile>& files, const Layers& layers);

/// Headers without #pragma once, without an opening comment, or with more than 8 includes.
Violations careless_headers(const std::vector<SourceFile>& files);

/// Files over 400 lines and functions over 60.
Violations oversized(const std::vector<SourceFile>& files);

/// Type names that say nothing (Manager, Helper, ...) and functions called get_...
Violations banned_names(const std::vector<SourceFile>& files);

/// SQL outside store/, tl:: outside base/result.h, clocks in the pure layers.
Violations strayed_text(const std::vector<SourceFile>& files);

/// The ids that the examples give to people, groups, places and organisations
/// ("group:mrta-prisoners"). \param root its examples/*/claims.csv are read; classes of visitors
/// belong to the vocabulary and are left out
std::set<std::string> ids_of_examples(const std::filesystem::path& root);

/// Words of one country, group or organisation, and ids of the examples, anywhere under src/,
/// comments included.
Violations words_of_a_case(const std::vector<SourceFile>& files, const std::set<std::string>& ids);

/// Sources under src/ without tests/<layer>/<name>_test.cpp that the exception list does not name,
/// and entries of that list that are no longer needed or name no test. \param exceptions the text
/// of tests/tidy/exceptions.txt: a source and the test that covers it on each line
Violations untested_sources(const std::vector<SourceFile>& files,
                            const std::filesystem::path& root,
                            const std::string& exceptions);

/// Every rule over the tree below a root.
Violations violations_in(const std::filesystem::path& root);

}  // namespace habeas::tests::tidy
