// An answer as a text that a person likes to read: figures with how they are founded, rows in
// columns, the rule, notes, what was set apart, and footnotes down to the words.
#pragma once

#include "answers/answer.h"
#include "publishing/words.h"

#include <string>

namespace habeas::publishing {

/// How a page of text looks.
struct TextStyle {
    bool colour = false;      ///< ANSI colours, for a terminal
    std::size_t width = 100;  ///< code points of a line of a table
};

/// \return the page, lines ended by "\n"
std::string text_of(const answers::Answer& answer, const Words& words, const TextStyle& style = {});

/// \return the figures and rows, one a line, cells separated by tabs, in words; no heading, no
///         colour, no footnote (for grep and awk)
std::string plain_text_of(const answers::Answer& answer, const Words& words);

}  // namespace habeas::publishing
