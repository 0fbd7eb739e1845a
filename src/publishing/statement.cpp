// Rendering asks each distinct question once, then puts pieces together in order. What a selection
// takes (the words after its name; docs/statements.md):
//   figure NAME [certain|last|possible|days|count] [of=WORD]
//   rows [COLUMN ...]
//   cell COLUMN [of=WORD] [row=N]
//   notes
//   rule
// WORD is an id ("group:x") or a text that one cell of the figure or row has.
// Tested by tests/publishing/statement_test.cpp.
#include "publishing/statement.h"

#include "answers/ask.h"
#include "publishing/cells.h"
#include "publishing/footnotes.h"
#include "publishing/statement_template.h"

#include <algorithm>
#include <charconv>
#include <map>

#include <fmt/format.h>

namespace habeas::publishing {
namespace {

/// Options ("of=…", "row=…") and plain words of a selection.
struct Choice {
    std::vector<std::string> plain = {};
    std::string of = {};
    std::size_t row = 0;  ///< 1-based; 0 = not given
};

/// \return the number, or 0 if it is none from 1 on
std::size_t row_in(std::string_view text) {
    std::size_t row = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, row);
    return error == std::errc() && rest == end ? row : 0;
}

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

std::string joined(const std::vector<std::string>& names) {
    return fmt::format("{}", fmt::join(names, ", "));
}

/// A figure in a sentence: one aspect of it, or all of it.
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

class Rendering {
  public:
    Rendering(const StatementTimes& times, const AskWorld& ask, const Words& words)
        : times_(times), ask_(ask), words_(words) {}

    Result<std::string> rendered(const std::vector<Piece>& pieces) {
        std::string text;
        for (const Piece& piece : pieces) {
            auto part = part_of(piece);
            if (!part) {
                return Failure(part.error().at(Place{.row = piece.line}));
            }
            text += part.value();
        }
        const auto footnotes = notes_.texts(words_);
        text += footnotes.empty() || text.ends_with('\n') ? "" : "\n";
        for (std::size_t at = 0; at < footnotes.size(); ++at) {
            text += fmt::format("\n[^{}]: {}\n", at + 1, markdown_text(footnotes[at]));
        }
        return text;
    }

  private:
    Result<std::string> part_of(const Piece& piece) {
        switch (piece.kind) {
            case Piece::Kind::text:
                return piece.text;
            case Piece::Kind::value:
                return value(piece.text);
            case Piece::Kind::answer:
                return selected(piece);
        }
        return std::string();
    }

    [[nodiscard]] Result<std::string> value(const std::string& name) const {
        const std::string& given = name == "on"         ? times_.on
                                   : name == "said_by"  ? times_.said_by
                                   : name == "known_at" ? times_.known_at
                                                        : times_.level;
        if (given.empty()) {
            return failure("statement_value_not_given", {{"name", name}});
        }
        return given;
    }

    /// The answer to a question, asked once.
    Result<const answers::Answer*> answer_to(answers::Question question) {
        const auto* specification = answers::question_named(question.name);
        const bool takes_day =
            specification != nullptr &&
            std::any_of(specification->parameters.begin(),
                        specification->parameters.end(),
                        [](const auto& parameter) { return parameter.name == "on"; });
        if (takes_day && !times_.on.empty()) {
            question.parameters.emplace("on", times_.on);
        }
        const std::string text = answers::text_of(question);
        auto known = answers_.find(text);
        if (known == answers_.end()) {
            auto answer = ask_(question);
            if (!answer) {
                return failure_of(answer);
            }
            known = answers_.emplace(text, std::move(answer.value())).first;
        }
        return &known->second;
    }

    Result<std::string> selected(const Piece& piece) {
        const auto answer = answer_to(piece.question);
        if (!answer) {
            return failure_of(answer);
        }
        const auto choice = choice_of(piece.selection);
        if (!choice) {
            return failure_of(choice);
        }
        const std::string& what = piece.selection.what;
        if (what == "figure") {
            return figure(*answer.value(), choice.value());
        }
        if (what == "rows") {
            return rows(*answer.value(), choice.value());
        }
        if (what == "cell") {
            return cell(*answer.value(), choice.value());
        }
        return what == "notes"
                   ? notes(*answer.value())
                   : Result<std::string>(markdown_text(words_.name("rule", answer.value()->rule)));
    }

    /// "[^1][^4]" after what rests on these claims.
    std::string marks(const answers::Trace& trace, const answers::Answer& answer) {
        auto numbers = notes_.add(trace, answer.evidence);
        if (numbers.empty()) {
            numbers.push_back(notes_.add_nothing());
        }
        std::string text;
        for (const std::size_t number : numbers) {
            text += fmt::format("[^{}]", number);
        }
        return text;
    }

    Result<std::string> figure(const answers::Answer& answer, const Choice& choice);
    Result<std::string> rows(const answers::Answer& answer, const Choice& choice);
    Result<std::string> cell(const answers::Answer& answer, const Choice& choice);
    Result<std::string> notes(const answers::Answer& answer);
    static Result<std::size_t> column(const answers::Answer& answer, const std::string& name);

    const StatementTimes& times_;
    const AskWorld& ask_;
    const Words& words_;
    std::map<std::string, answers::Answer> answers_;
    Footnotes notes_;
};

Result<std::string> Rendering::figure(const answers::Answer& answer, const Choice& choice) {
    const std::string name = choice.plain.empty() ? std::string() : choice.plain[0];
    const std::string aspect = choice.plain.size() < 2 ? std::string() : choice.plain[1];
    std::vector<const answers::Figure*> found;
    std::vector<std::string> known;
    for (const answers::Figure& one : answer.figures) {
        known.push_back(one.name);
        for (const answers::Cell& cell : one.of) {
            known.back() += " of=" + (cell.id.empty() ? cell.text : cell.id);
        }
        if (one.name == name && mentions(one.of, choice.of)) {
            found.push_back(&one);
        }
    }
    if (found.empty()) {
        return failure("statement_figure_unknown",
                       {{"figure", name},
                        {"question", answers::text_of(answer.question)},
                        {"known", joined(known)}},
                       ErrorKind::not_found);
    }
    if (found.size() > 1) {
        return failure("statement_figure_ambiguous", {{"figure", name}, {"known", joined(known)}});
    }
    auto text = figure_words(*found[0], aspect, words_);
    if (!text) {
        return text;
    }
    return markdown_text(text.value()) + marks(found[0]->trace, answer);
}

Result<std::size_t> Rendering::column(const answers::Answer& answer, const std::string& name) {
    const auto& columns = answer.columns;
    const auto found = std::find(columns.begin(), columns.end(), name);
    if (found == columns.end()) {
        return failure("statement_column_unknown",
                       {{"column", name},
                        {"question", answers::text_of(answer.question)},
                        {"known", joined(columns)}},
                       ErrorKind::not_found);
    }
    return static_cast<std::size_t>(found - columns.begin());
}

Result<std::string> Rendering::rows(const answers::Answer& answer, const Choice& choice) {
    std::vector<std::size_t> columns;
    std::string heading = "|";
    std::string rule = "|";
    for (const std::string& name : choice.plain.empty() ? answer.columns : choice.plain) {
        const auto at = column(answer, name);
        if (!at) {
            return failure_of(at);
        }
        columns.push_back(at.value());
        heading += " " + markdown_text(words_.name("column", name)) + " |";
        rule += "---|";
    }
    std::string table;
    for (const answers::Row& row : answer.rows) {
        if (!mentions(row.cells, choice.of)) {
            continue;
        }
        table += "\n|";
        for (std::size_t at = 0; at < columns.size(); ++at) {
            const bool is_last = at + 1 == columns.size();
            table += " " + markdown_text(words_of(row.cells.at(columns[at]), words_)) +
                     (is_last ? marks(row.trace, answer) : std::string()) + " |";
        }
    }
    return table.empty() ? words_.text("text.no_rows") : heading + "\n" + rule + table;
}

Result<std::string> Rendering::cell(const answers::Answer& answer, const Choice& choice) {
    const auto at = column(answer, choice.plain.empty() ? std::string() : choice.plain[0]);
    if (!at) {
        return failure_of(at);
    }
    std::vector<const answers::Row*> found;
    for (const answers::Row& row : answer.rows) {
        if (mentions(row.cells, choice.of)) {
            found.push_back(&row);
        }
    }
    const std::size_t wanted = choice.row == 0 ? 1 : choice.row;
    if (found.size() < wanted || (found.size() > 1 && choice.row == 0)) {
        return failure("statement_row_unknown",
                       {{"question", answers::text_of(answer.question)},
                        {"rows", std::to_string(found.size())}},
                       ErrorKind::not_found);
    }
    const answers::Row& row = *found[wanted - 1];
    return markdown_text(words_of(row.cells.at(at.value()), words_)) + marks(row.trace, answer);
}

Result<std::string> Rendering::notes(const answers::Answer& answer) {
    std::string text;
    for (const answers::Note& note : answer.notes) {
        text += (text.empty() ? "- " : "\n- ") + markdown_text(words_of(note, words_)) +
                marks(note.trace, answer);
    }
    return text;
}

}  // namespace

std::string markdown_text(std::string_view text) {
    constexpr std::string_view anywhere = "\\`*_[<|~&";
    constexpr std::string_view at_the_beginning = "#>+-=";
    std::string escaped;
    for (const char byte : one_line(text)) {
        const bool begins = escaped.empty() && at_the_beginning.find(byte) != std::string::npos;
        if (begins || anywhere.find(byte) != std::string_view::npos) {
            escaped += '\\';
        }
        escaped += byte;
    }
    return escaped;
}

Result<std::string> render_statement(std::string_view markdown,
                                     const StatementTimes& times,
                                     const AskWorld& ask,
                                     const Words& words) {
    const auto pieces = pieces_of(markdown);
    if (!pieces) {
        return failure_of(pieces);
    }
    return Rendering(times, ask, words).rendered(pieces.value());
}

}  // namespace habeas::publishing
