#include "stories/expectation.h"

#include <algorithm>
#include <array>
#include <regex>

namespace habeas::tests {
namespace {

using Lines = std::vector<std::string>;

/// A line apart from its trace.
struct SplitLine {
    std::string head = {};
    std::string keys = {};  ///< sorted; with its braces; empty = says nothing of the trace
};

SplitLine split(const std::string& line) {
    const std::size_t open = line.rfind('{');
    if (open == std::string::npos || line.back() != '}') {
        return {.head = line};
    }
    static const std::regex word(R"([^\s,{}]+)");
    Lines keys;
    for (std::sregex_iterator
             match(line.begin() + static_cast<std::ptrdiff_t>(open), line.end(), word),
         end;
         match != end;
         ++match) {
        keys.push_back(match->str(0));
    }
    std::sort(keys.begin(), keys.end());
    SplitLine result{.head = line.substr(0, open), .keys = "{"};
    result.head.erase(result.head.find_last_not_of(' ') + 1);
    for (const std::string& key : keys) {
        result.keys += (&key == &keys.front() ? "" : ", ") + key;
    }
    result.keys += "}";
    return result;
}

std::string kind_of(const std::string& line) {
    return line.substr(0, line.find(' '));
}

/// The head without what a story may leave out: what a figure is of, the parameters of a note.
std::string short_form(const std::string& head) {
    static const std::regex of(R"( \[[^\]]*\])");
    static const std::regex parameters(R"( [a-z_]+=.*$)");
    const std::string kind = kind_of(head);
    if (kind == "figure") {
        return std::regex_replace(head, of, "");
    }
    return kind == "note" || kind == "error" ? std::regex_replace(head, parameters, "") : head;
}

bool fits(const std::string& expected, const std::string& actual) {
    const SplitLine wanted = split(expected);
    const SplitLine got = split(actual);
    const bool same_head = wanted.head == got.head || wanted.head == short_form(got.head);
    return same_head && (wanted.keys.empty() || wanted.keys == got.keys);
}

Lines of_kind(const Lines& lines, const std::string& kind) {
    Lines found;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(found), [&](const auto& line) {
        return kind_of(line) == kind;
    });
    return found;
}

std::string side_by_side(const Lines& expected, const Lines& actual) {
    std::string text;
    for (const std::string& line : expected) {
        text += "  - " + line + "\n";
    }
    for (const std::string& line : actual) {
        text += "  + " + line + "\n";
    }
    return text;
}

}  // namespace

std::string difference(const Lines& expected, const Lines& actual) {
    constexpr std::array kinds{std::pair("figure", "no figures"),
                               std::pair("row", "no rows"),
                               std::pair("note", "no notes"),
                               std::pair("apart", "no apart"),
                               std::pair("error", "no error")};
    std::string text;
    std::size_t compared = 0;
    for (const auto& [kind, none] : kinds) {
        const Lines wanted = of_kind(expected, kind);
        const auto nones = std::count(expected.begin(), expected.end(), none);
        const Lines got = of_kind(actual, kind);
        compared += wanted.size() + static_cast<std::size_t>(nones);
        const bool is_asked = !wanted.empty() || nones > 0 || std::string(kind) == "error";
        if (is_asked && !std::equal(wanted.begin(), wanted.end(), got.begin(), got.end(), fits)) {
            text += side_by_side(wanted, got);
        }
    }
    if (compared != expected.size() || expected.empty()) {
        text += "  an expectation has no line, or one that is none\n" + side_by_side(expected, {});
    }
    return text;
}

}  // namespace habeas::tests
