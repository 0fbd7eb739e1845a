// A part in one line is shown as it was and as it is; a table only in the lines that differ. Tested
// by tests/publishing/statement_check_test.cpp.
#include "publishing/statement_check.h"

#include "publishing/footnotes.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace habeas::publishing {
namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// \return the lines that the other text does not have, as often as it has them less
std::vector<std::string> lines_only_in(const std::string& text, const std::string& other) {
    std::vector<std::string> others = lines_of(other);
    std::vector<std::string> only;
    for (std::string& line : lines_of(text)) {
        const auto found = std::find(others.begin(), others.end(), line);
        if (found == others.end()) {
            only.push_back(std::move(line));
        } else {
            others.erase(found);
        }
    }
    return only;
}

/// "as of 1997-04-23, as said by 1997-04-24"
std::string times_in_words(const StatementTimes& times, const Words& words) {
    std::vector<std::string> texts;
    for (const auto& [code, text] : {std::pair("check.on", &times.on),
                                     std::pair("check.said_by", &times.said_by),
                                     std::pair("check.known_at", &times.known_at)}) {
        if (!text->empty()) {
            texts.push_back(words.text(code, {{"text", *text}}));
        }
    }
    return texts.empty() ? words.text("check.everything")
                         : fmt::format("{}", fmt::join(texts, ", "));
}

std::string side_lines(const std::string& text, const std::string& other, const std::string& mark) {
    std::string shown;
    for (const std::string& line : lines_only_in(text, other)) {
        shown += fmt::format("  {} {}\n", mark, one_line(line));
    }
    return shown;
}

std::string text_of(const ChangedPart& part, const Words& words) {
    std::string text =
        words.text("check.part", {{"line", std::to_string(part.line)}, {"tag", part.tag}}) + "\n";
    text += side_lines(part.before, part.after, words.text("check.then"));
    text += side_lines(part.after, part.before, words.text("check.now"));
    for (const answers::ClaimChange& change : part.claims) {
        text += fmt::format("    {} {}: {}\n",
                            change.is_new ? "+" : "-",
                            words.text("change." + change.reason),
                            footnote_of(change.evidence, words));
    }
    if (part.claims.empty()) {
        text += "    " + words.text("check.same_claims") + "\n";
    }
    return text;
}

Json json_from(const StatementTimes& times) {
    return Json{{"on", times.on}, {"said_by", times.said_by}, {"known_at", times.known_at}};
}

Json json_from(const std::vector<ChangedPart>& parts) {
    Json list = Json::array();
    for (const ChangedPart& part : parts) {
        Json claims = Json::array();
        for (const answers::ClaimChange& change : part.claims) {
            claims.push_back({{"claim", claims::full_text_of(change.id)},
                              {"new", change.is_new},
                              {"reason", change.reason}});
        }
        list.push_back({{"tag", part.tag},
                        {"line", part.line},
                        {"before", part.before},
                        {"after", part.after},
                        {"claims", claims}});
    }
    return list;
}

}  // namespace

std::string text_of(const StatementCheck& check, const Words& words) {
    std::string text = words.text("check.heading",
                                  {{"name", check.name},
                                   {"frozen", times_in_words(check.frozen, words)},
                                   {"now", times_in_words(check.now, words)}}) +
                       "\n";
    const auto count = [](std::size_t number) { return std::to_string(number); };
    if (check.not_reproduced.empty()) {
        text += words.text("check.reproduced", {{"parts", count(check.parts)}}) + "\n";
    } else {
        text += words.text("check.not_reproduced",
                           {{"parts", count(check.parts)},
                            {"changed", count(check.not_reproduced.size())}}) +
                "\n";
        for (const ChangedPart& part : check.not_reproduced) {
            text += "\n" + text_of(part, words);
        }
        text += "\n";
    }
    text += words.text(check.changed.empty() ? "check.holds" : "check.changed",
                       {{"parts", count(check.parts)}, {"changed", count(check.changed.size())}}) +
            "\n";
    for (const ChangedPart& part : check.changed) {
        text += "\n" + text_of(part, words);
    }
    return text;
}

std::string json_of(const StatementCheck& check) {
    const Json json{{"statement", check.name},
                    {"frozen", json_from(check.frozen)},
                    {"now", json_from(check.now)},
                    {"parts", check.parts},
                    {"not_reproduced", json_from(check.not_reproduced)},
                    {"changed", json_from(check.changed)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace habeas::publishing
