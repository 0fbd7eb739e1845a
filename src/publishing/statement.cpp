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
#include "publishing/statement_selection.h"
#include "publishing/statement_template.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

namespace habeas::publishing {
namespace {

std::string joined(const std::vector<std::string>& names) {
    return fmt::format("{}", fmt::join(names, ", "));
}

/// The question as the template asks it, and what it takes from the answer.
std::string tag_of(const Piece& piece) {
    return fmt::format("{} | {}{}{}",
                       answers::text_of(piece.question),
                       piece.selection.what,
                       piece.selection.words.empty() ? "" : " ",
                       fmt::join(piece.selection.words, " "));
}

class Rendering {
  public:
    Rendering(const StatementTimes& times,
              const AskWorld& ask,
              const Words& words,
              bool has_footnotes)
        : times_(times), ask_(ask), words_(words), has_footnotes_(has_footnotes) {}

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

    Result<StatementContents> contents(const std::vector<Piece>& pieces) {
        StatementContents contents;
        for (const Piece& piece : pieces) {
            if (piece.kind != Piece::Kind::answer) {
                continue;
            }
            resting_on_.clear();
            auto words = selected(piece);
            if (!words) {
                return Failure(words.error().at(Place{.row = piece.line}));
            }
            contents.parts.push_back({.tag = tag_of(piece),
                                      .words = std::move(words.value()),
                                      .claims = {resting_on_.begin(), resting_on_.end()}});
            contents.lines.push_back(piece.line);
            add_unequal_splits(*answer_to(piece.question).value(), piece.line, contents);
        }
        return contents;
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
        for (const auto* seen : trace.claims()) {
            resting_on_.insert(seen->id());
        }
        if (!has_footnotes_) {
            return {};
        }
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

    void add_unequal_splits(const answers::Answer& answer,
                            std::uint64_t line,
                            StatementContents& contents) const;
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
    bool has_footnotes_;
    std::set<claims::EntryId> resting_on_;  ///< what the part in hand rests on
};

/// The rows of an answer to `parts` that say so.
void Rendering::add_unequal_splits(const answers::Answer& answer,
                                   std::uint64_t line,
                                   StatementContents& contents) const {
    if (answer.question.name != "parts") {
        return;
    }
    const auto cell_at = [&](const answers::Row& row, const std::string& name) {
        return row.cells.at(column(answer, name).value());
    };
    for (const answers::Row& row : answer.rows) {
        if (cell_at(row, "verdict").text != "does_not_add_up") {
            continue;
        }
        Error error{.code = "statement_split_unequal", .kind = ErrorKind::refused};
        for (const char* name : {"total", "sum", "difference"}) {
            error.parameters.emplace_back(name, words_of(cell_at(row, name), words_));
        }
        contents.unequal_splits.push_back(error.at(Place{.row = line}));
    }
}

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
    return Rendering(times, ask, words, true).rendered(pieces.value());
}

Result<StatementContents> contents_of_statement(std::string_view markdown,
                                                const StatementTimes& times,
                                                const AskWorld& ask,
                                                const Words& words) {
    const auto pieces = pieces_of(markdown);
    if (!pieces) {
        return failure_of(pieces);
    }
    return Rendering(times, ask, words, false).contents(pieces.value());
}

}  // namespace habeas::publishing
