// The words of a selection in a statement's tag (publishing/statement_template.h), and what they
// take of a figure.
#pragma once

#include "answers/answer.h"
#include "base/result.h"
#include "publishing/statement_template.h"
#include "publishing/words.h"

#include <string>
#include <vector>

namespace habeas::publishing {

/// Options ("of=…", "row=…") and plain words of a selection.
struct Choice {
    std::vector<std::string> plain = {};
    std::string of = {};
    std::size_t row = 0;  ///< 1-based; 0 = not given
};

/// \error statement_word_unknown (word)
Result<Choice> choice_of(const Selection& selection);

/// \return whether a cell has this id or text; true for an empty word
bool mentions(const std::vector<answers::Cell>& cells, const std::string& word);

/// A figure in a sentence.
/// \param aspect  certain, last, possible, days, count; empty: all of it
/// \error         statement_aspect_unknown (aspect, figure)
Result<std::string> figure_words(const answers::Figure& figure,
                                 const std::string& aspect,
                                 const Words& words);

}  // namespace habeas::publishing
