// The project's documents and texts as the documentation tests read them.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace habeas::tests::docs {

/// \return the root of the checkout
std::filesystem::path root();

/// \return every file below a folder with the extension (".md"), ordered by path; build folders are
/// passed over
std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder,
                                               const std::string& extension);

/// \return the targets of inline Markdown links and images that point into the tree: no scheme, no
/// lone #anchor;
///         an anchor at the end is cut off
std::set<std::string> relative_links(const std::string& markdown);

/// \return the functions that C++ text declares with a code as first parameter ("Failure
/// refusal(std::string code"),
///         and failure itself
std::set<std::string> makers_of_errors(const std::string& code);

/// \return the codes in the first argument of a maker, and those given to .code
std::set<std::string> error_codes(const std::string& code, const std::set<std::string>& makers);

/// \return code to text of a flat JSON object
std::map<std::string, std::string> catalogue(const std::filesystem::path& path);

/// \return the names between braces: "{file} has {count}" gives file and count
std::set<std::string> parameters_of(const std::string& text);

}  // namespace habeas::tests::docs
