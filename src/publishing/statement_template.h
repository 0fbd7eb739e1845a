// A statement's template: Markdown with tags in it. {{on}} and its like put in what was asked for;
// {{name = question ...}} names a question; {{name | figure days_without}} and {{question ... |
// rows}} put in what it answers. docs/statements.md is the page for those who write them.
#pragma once

#include "answers/question.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::publishing {

/// What to put in of an answer: "figure", "rows", "cell", "notes", "rule", and its words.
struct Selection {
    std::string what = {};
    std::vector<std::string> words = {};
};

/// A piece of a template, in order.
struct Piece {
    enum class Kind {
        text,    ///< Markdown, as it stands
        value,   ///< {{on}}, {{said_by}}, {{known_at}}, {{level}}: `text` is which
        answer,  ///< of a question: `selection`
    };
    Kind kind = Kind::text;
    std::uint64_t line = 1;  ///< where it begins, 1-based
    std::string text = {};
    answers::Question question = {};
    Selection selection = {};
};

/// \return the pieces; tags that name a question leave nothing behind, not even their line
/// \error  text_not_utf8; each with its line as row: statement_tag_open (tag),
///         statement_tag_unreadable (tag), statement_name_twice (name), question_unreadable
Result<std::vector<Piece>> pieces_of(std::string_view markdown);

}  // namespace habeas::publishing
