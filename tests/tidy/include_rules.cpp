#include "tidy/rules.h"

#include <algorithm>
#include <array>
#include <regex>
#include <span>

namespace habeas::tests::tidy {

namespace {

struct Include {
    std::string target;  ///< what stands between the quotes or brackets
    bool quoted = false;
    std::size_t line = 0;
};

std::vector<Include> includes_of(const SourceFile& file) {
    static const std::regex pattern(R"rx(^\s*#\s*include\s*([<"])([^>"]+)[>"])rx");
    std::vector<Include> includes;
    std::size_t number = 0;
    for (const std::string_view line : lines_of(file.code)) {
        ++number;
        std::cmatch match;
        if (std::regex_search(line.data(), line.data() + line.size(), match, pattern)) {
            includes.push_back({.target = match[2], .quoted = match[1] == "\"", .line = number});
        }
    }
    return includes;
}

std::string path_from_src(const SourceFile& file) {
    return file.path.substr(std::string("src/").size());
}

/// An external library: how its headers begin, and the layers (or the one file) in which it lives.
struct Home {
    std::string_view header;
    std::vector<std::string_view> homes;
};

const std::vector<Home>& homes_of_libraries() {
    static const std::vector<Home> homes{
        {"sqlite3", {"store/sqlite"}},
        {"SQLiteCpp/", {"store/sqlite"}},
        {"libpq", {"store/postgres"}},
        {"pqxx/", {"store/postgres"}},
        {"sodium", {"vault"}},
        {"Eigen/", {"estimation"}},
        {"boost/math/", {"estimation"}},
        {"boost/beast/", {"server"}},
        {"boost/url/", {"server"}},
        {"CLI/", {"cli"}},
        {"nlohmann/", {"server", "cli", "publishing", "documents"}},
        {"orcus/", {"documents"}},
        {"simdjson", {"documents"}},
        {"archive", {"documents"}},
        {"pugixml", {"documents"}},
        {"gumbo", {"documents"}},
        {"gmime/", {"documents"}},
        {"unicode/", {"domain/people", "linkage", "documents"}},
        {"kainjow/", {"publishing"}},
        {"tbb/", {"world", "linkage", "estimation"}},
        {"roaring/", {"world", "linkage", "estimation"}},
        {"Random123/", {"linkage", "estimation"}},
        {"spdlog/", {"server", "cli", "main"}},
        {"tl/", {"base/result.h"}},
        // The operating system: files, terminals and processes.
        {"sys/", {"store", "store/sqlite", "vault", "cli", "main"}},
        {"fcntl.h", {"store", "store/sqlite", "vault", "cli", "main"}},
        {"unistd.h", {"store", "store/sqlite", "vault", "cli", "main"}},
        {"pwd.h", {"main"}},
        {"sys/ioctl.h", {"main"}},
    };
    return homes;
}

/// Standard headers that reach a file, a clock or a random source, and the pure layers that must
/// not.
constexpr std::array impure_headers{"fstream", "filesystem", "iostream", "ctime", "random"};
constexpr std::array pure_layers{"domain/", "answers/"};

bool is_pure(const std::string& path) {
    return std::any_of(pure_layers.begin(), pure_layers.end(), [&path](std::string_view layer) {
        return path.starts_with(layer);
    });
}

/// \return what is wrong with an angle-bracket include; empty if nothing is
std::string fault_of_external(const SourceFile& file,
                              const Layers& layers,
                              const std::string& target) {
    const std::string path = path_from_src(file);
    if (target.find_first_of("./") == std::string::npos) {
        const bool impure =
            std::find(impure_headers.begin(), impure_headers.end(), target) != impure_headers.end();
        return impure && is_pure(path)
                   ? "a pure layer may not touch a file, clock or random source: <" + target + ">"
                   : "";
    }
    if (target.starts_with("fmt/")) {
        return is_header(file) ? "fmt belongs in a .cpp, not in a header" : "";
    }
    for (const Home& library : homes_of_libraries()) {
        if (!target.starts_with(library.header)) {
            continue;
        }
        const std::string layer = layer_of(layers, path);
        const bool at_home =
            std::any_of(library.homes.begin(), library.homes.end(), [&](std::string_view home) {
                return layer == home || path == home;
            });
        return at_home ? ""
                       : "<" + target + "> has its home in " + std::string(library.homes.front()) +
                             " (tests/tidy/include_rules.cpp lists the homes)";
    }
    return "<" + target + "> is a library without a home: add it to tests/tidy/include_rules.cpp";
}

/// \return what is wrong with a quoted include; empty if nothing is
std::string fault_of_internal(const SourceFile& file,
                              const Layers& layers,
                              const std::string& target) {
    const std::string from = layer_of(layers, path_from_src(file));
    const std::string other = layer_of(layers, target);
    if (from.empty()) {
        return "this folder is not a layer of src/LAYERS";
    }
    if (other.empty()) {
        return "\"" + target + "\" is not written from src/";
    }
    return may_include(layers, from, other)
               ? ""
               : from + " may not include " + other + " (src/LAYERS): \"" + target + "\"";
}

template <class FaultOf>
Violations include_faults(const std::vector<SourceFile>& files, bool quoted, FaultOf fault_of) {
    Violations violations;
    for (const SourceFile& file : files) {
        if (!file.path.starts_with("src/")) {
            continue;
        }
        for (const Include& include : includes_of(file)) {
            const std::string fault =
                include.quoted == quoted ? fault_of(file, include.target) : std::string();
            if (!fault.empty()) {
                violations.push_back({file.path, include.line, fault});
            }
        }
    }
    return violations;
}

}  // namespace

Violations forbidden_includes(const std::vector<SourceFile>& files, const Layers& layers) {
    return include_faults(
        files, true, [&layers](const SourceFile& file, const std::string& target) {
            return fault_of_internal(file, layers, target);
        });
}

Violations strayed_libraries(const std::vector<SourceFile>& files, const Layers& layers) {
    return include_faults(
        files, false, [&layers](const SourceFile& file, const std::string& target) {
            return fault_of_external(file, layers, target);
        });
}

Violations careless_headers(const std::vector<SourceFile>& files) {
    constexpr std::size_t includes_max = 8;
    Violations violations;
    for (const SourceFile& file : files) {
        if (!is_header(file)) {
            continue;
        }
        if (file.code.find("#pragma once") == std::string::npos) {
            violations.push_back({file.path, 1, "a header needs #pragma once"});
        }
        if (!file.text.starts_with("// ")) {
            violations.push_back(
                {file.path, 1, "a header opens with a comment: what it is for, in 2-6 lines"});
        }
        std::vector<Include> includes = includes_of(file);
        std::erase_if(includes, [](const Include& include) {
            return !include.quoted && include.target.find_first_of("./") == std::string::npos;
        });
        if (file.path.starts_with("src/") && includes.size() > includes_max) {
            violations.push_back(
                {file.path,
                 includes[includes_max].line,
                 "a header has at most 8 includes besides the standard library, this one has " +
                     std::to_string(includes.size())});
        }
    }
    return violations;
}

}  // namespace habeas::tests::tidy
