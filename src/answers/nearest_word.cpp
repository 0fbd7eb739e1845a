// Tested by tests/answers/nearest_word_test.cpp.
#include "answers/nearest_word.h"

#include <algorithm>

namespace habeas::answers {
namespace {

std::size_t edit_distance(std::string_view left, std::string_view right) {
    std::vector<std::size_t> row(right.size() + 1);
    for (std::size_t column = 0; column < row.size(); ++column) {
        row[column] = column;
    }
    for (std::size_t line = 1; line <= left.size(); ++line) {
        std::size_t diagonal = row[0];
        row[0] = line;
        for (std::size_t column = 1; column < row.size(); ++column) {
            const std::size_t replaced = diagonal + (left[line - 1] == right[column - 1] ? 0U : 1U);
            diagonal = row[column];
            row[column] = std::min({replaced, row[column] + 1, row[column - 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

std::string nearest_word(std::string_view word, const std::vector<std::string>& words) {
    const auto nearest = std::min_element(
        words.begin(), words.end(), [word](const std::string& left, const std::string& right) {
            return edit_distance(word, left) < edit_distance(word, right);
        });
    return nearest == words.end() ? std::string() : *nearest;
}

}  // namespace habeas::answers
