// A statement: a template rendered from answers, in which every figure, row and word carries
// footnotes down to its claims and passages. Either the whole statement is rendered or nothing.
#pragma once

#include "answers/answer.h"
#include "base/result.h"
#include "publishing/words.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::publishing {

/// Whoever answers the questions of a statement, all in one world that outlives the rendering.
using AskWorld = std::function<Result<answers::Answer>(const answers::Question&)>;

/// What was asked for, for the whole statement; empty = not given.
struct StatementTimes {
    std::string on = {};  ///< put into every question that takes "on" and does not give it
    std::string said_by = {};
    std::string known_at = {};
    std::string level = {};
};

/// \return Markdown with the answers put in, and its footnotes at the end
/// \error  as pieces_of and as the questions; statement_value_not_given (name),
///         statement_figure_unknown (figure, question, known), statement_figure_ambiguous (figure,
///         known), statement_aspect_unknown (aspect, figure), statement_column_unknown (column,
///         question, known), statement_row_unknown (question, rows), statement_word_unknown (word);
///         each with the line of the template as row
Result<std::string> render_statement(std::string_view markdown,
                                     const StatementTimes& times,
                                     const AskWorld& ask,
                                     const Words& words);

/// What a statement takes from answers, in the order of its tags.
struct StatementContents {
    std::vector<claims::StatementPart> parts = {};
    std::vector<std::uint64_t> lines = {};  ///< of the template, 1-based: where each part begins
    /// Splits that the statement takes from and that do not sum to their total: for each an error
    /// statement_split_unequal (total, sum, difference) with its line as row.
    std::vector<Error> unequal_splits = {};
};

/// \return the parts with their words as render_statement writes them, without footnotes
/// \error  as render_statement
Result<StatementContents> contents_of_statement(std::string_view markdown,
                                                const StatementTimes& times,
                                                const AskWorld& ask,
                                                const Words& words);

/// \return the text with the characters that Markdown would take as markup escaped
std::string markdown_text(std::string_view text);

}  // namespace habeas::publishing
