// A question put to a small register, and the lines of its answer.
#pragma once

#include "answers/ask.h"
#include "support/registers/answer_text.h"

#include <set>
#include <sstream>
#include <string>
#include <string_view>

namespace habeas::tests {

/// \return the line with the keys of its trace in order: claims of one day stand in the order of
/// their ids, which mean nothing
inline std::string with_sorted_keys(const std::string& line) {
    const std::size_t open = line.rfind('{');
    if (open == std::string::npos) {
        return line;
    }
    std::string keys = line.substr(open + 1, line.rfind('}') - open - 1);
    std::erase(keys, ',');
    std::istringstream words(keys);
    std::set<std::string> sorted;
    for (std::string key; words >> key;) {
        sorted.insert(key);
    }
    std::string text = line.substr(0, open + 1);
    for (const std::string& key : sorted) {
        text += (text.back() == '{' ? "" : ", ") + key;
    }
    return text + "}";
}

/// \return the answer to "held on=1997-04-23" in a world of the register, as lines of text
inline std::string asked(const RegisterBuilder& written,
                         const world::World& world,
                         std::string_view question) {
    std::istringstream lines(
        text_of(answers::ask(world, answers::question_from(question).value()), written));
    std::string text;
    for (std::string line; std::getline(lines, line);) {
        text += with_sorted_keys(line) + "\n";
    }
    return text;
}

/// \return the same in the world of one who may see everything
inline std::string asked(RegisterBuilder& written, std::string_view question) {
    return asked(written, written.world(), question);
}

/// \return the lines of one kind: figure, row, note, apart or error
inline std::string only(std::string_view kind, const std::string& answer) {
    std::istringstream lines(answer);
    std::string chosen;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(std::string(kind) + " ")) {
            chosen += line + "\n";
        }
    }
    return chosen;
}

}  // namespace habeas::tests
