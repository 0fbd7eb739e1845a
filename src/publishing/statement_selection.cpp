// Tested by tests/publishing/statement_selection_test.cpp.
#include "publishing/statement_selection.h"

#include "publishing/cells.h"

#include <algorithm>
#include <charconv>

namespace habeas::publishing {
namespace {

/// \return the number, or 0 if it is none from 1 on
std::size_t row_in(std::string_view text) {
    std::size_t row = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, row);
    return error == std::errc() && rest == end ? row : 0;
}

}  // namespace

Result<Choice> choice_of(const Selection& selection) {
    Choice choice;
    for (const std::string& word : selection.words) {
        const bool is_row = word.starts_with("row=");
        if (is_row && row_in(std::string_view(word).substr(4)) == 0) {
            return failure("statement_word_unknown", {{"word", word}});
        }
        if (is_row) {
            choice.row = row_in(std::string_view(word).substr(4));
        } else if (word.starts_with("of=")) {
            choice.of = word.substr(3);
        } else {
            choice.plain.push_back(word);
        }
    }
    return choice;
}

bool mentions(const std::vector<answers::Cell>& cells, const std::string& word) {
    return word.empty() || std::any_of(cells.begin(), cells.end(), [&](const auto& cell) {
               return cell.id == word || cell.text == word;
           });
}

Result<std::string> figure_words(const answers::Figure& figure,
                                 const std::string& aspect,
                                 const Words& words) {
    if (aspect.empty()) {
        return words_of(figure, words);
    }
    if (figure.bounds && aspect == "certain") {
        return std::to_string(figure.bounds->certain);
    }
    if (figure.bounds && aspect == "last") {
        return std::to_string(figure.bounds->last_reported);
    }
    if (figure.bounds && aspect == "possible") {
        return std::to_string(figure.bounds->possible);
    }
    if (figure.days && aspect == "days") {
        return number_of(*figure.days, words);
    }
    if (figure.count && aspect == "count") {
        return std::to_string(*figure.count);
    }
    return failure("statement_aspect_unknown", {{"aspect", aspect}, {"figure", figure.name}});
}

}  // namespace habeas::publishing
