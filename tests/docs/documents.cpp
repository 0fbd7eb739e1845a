#include "docs/documents.h"

#include "support/shared_material.h"

#include <algorithm>
#include <regex>

#include <nlohmann/json.hpp>

namespace habeas::tests::docs {

namespace {

/// The first group of every match.
std::set<std::string> all_matches(const std::string& text, const std::regex& pattern) {
    std::set<std::string> found;
    for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end;
         ++match) {
        found.insert(match->str(1));
    }
    return found;
}

}  // namespace

std::filesystem::path root() {
    return HABEAS_SOURCE_DIR;
}

std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder,
                                               const std::string& extension) {
    std::vector<std::filesystem::path> files;
    std::filesystem::recursive_directory_iterator entries(folder);
    for (auto entry = begin(entries); entry != end(entries); ++entry) {
        const std::string name = entry->path().filename().string();
        if (entry->is_directory() && (name.starts_with("build") || name.starts_with(".git"))) {
            entry.disable_recursion_pending();
        } else if (entry->path().extension() == extension) {
            files.push_back(entry->path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::set<std::string> relative_links(const std::string& markdown) {
    static const std::regex fenced("```[^`]*```");
    static const std::regex quoted("`[^`\n]*`");
    static const std::regex link(R"(\]\(<?([^)\s>]+))");
    static const std::regex scheme("^[a-z]+:.*");
    const std::string prose =
        std::regex_replace(std::regex_replace(markdown, fenced, ""), quoted, "");
    std::set<std::string> links;
    for (const std::string& target : all_matches(prose, link)) {
        const std::string path = target.substr(0, target.find('#'));
        if (!path.empty() && !std::regex_match(path, scheme)) {
            links.insert(path);
        }
    }
    return links;
}

std::set<std::string> makers_of_errors(const std::string& code) {
    static const std::regex declared(
        R"(\b(?:Failure|Error)\s+(\w+)\(\s*(?:const )?(?:std::string|std::string_view|char\*)&?\s+code\b)");
    std::set<std::string> makers = all_matches(code, declared);
    makers.insert("failure");
    return makers;
}

std::set<std::string> error_codes(const std::string& code, const std::set<std::string>& makers) {
    static const std::regex literal(R"rx("([a-z0-9_]+)")rx");
    std::string opening = R"(\.code = )";
    for (const std::string& maker : makers) {
        opening += "|\\b" + maker + R"(\(\s*)";
    }
    const std::regex first_argument("(?:" + opening + ")([^,;{}]*)");
    std::set<std::string> codes;
    for (const std::string& argument : all_matches(code, first_argument)) {
        codes.merge(all_matches(argument, literal));
    }
    return codes;
}

std::map<std::string, std::string> catalogue(const std::filesystem::path& path) {
    std::map<std::string, std::string> texts;
    const nlohmann::json json = nlohmann::json::parse(bytes_of(path));
    for (const auto& [code, text] : json.items()) {
        texts.emplace(code, text.get<std::string>());
    }
    return texts;
}

std::set<std::string> parameters_of(const std::string& text) {
    static const std::regex parameter(R"(\{([a-z0-9_]+)\})");
    return all_matches(text, parameter);
}

}  // namespace habeas::tests::docs
