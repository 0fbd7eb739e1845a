#include "publishing/answer_text.h"

#include "publishing/cells.h"
#include "publishing/footnotes.h"
#include "publishing/instant.h"
#include "publishing/text_table.h"

#include <fmt/format.h>

namespace habeas::publishing {
namespace {

enum class Paint { heading, faint };

class Page {
  public:
    Page(const answers::Answer& answer, const Words& words, const TextStyle& style)
        : answer_(answer), words_(words), style_(style) {}

    std::string written() {
        head();
        figures();
        table(answer_.columns, answer_.rows);
        section("text.rule", words_.name("rule", answer_.rule));
        notes();
        apart();
        footnotes();
        return std::move(text_);
    }

  private:
    [[nodiscard]] std::string painted(Paint paint, const std::string& text) const {
        if (!style_.colour || text.empty()) {
            return text;
        }
        return (paint == Paint::heading ? "\x1b[1m" : "\x1b[2m") + text + "\x1b[0m";
    }

    void line(const std::string& text) { text_ += text + "\n"; }

    void section(std::string_view title, const std::string& text) {
        line("");
        line(painted(Paint::heading, words_.text(title)) + (text.empty() ? "" : " ") +
             one_line(text));
    }

    std::string marks(const answers::Trace& trace) {
        const auto numbers = notes_.add(trace, answer_.evidence);
        return numbers.empty() ? std::string() : fmt::format("[{}]", fmt::join(numbers, ","));
    }

    void head();
    void figures();
    void lines(const TextTable& table);
    void table(const std::vector<std::string>& columns, const std::vector<answers::Row>& rows);
    void notes();
    void apart();
    void footnotes();

    const answers::Answer& answer_;
    const Words& words_;
    const TextStyle& style_;
    Footnotes notes_;
    std::string text_;
};

void Page::head() {
    line(painted(Paint::heading, words_.name("question", answer_.question.name)));
    line(painted(Paint::faint, one_line(answers::text_of(answer_.question))));
    std::vector<std::string> circumstances;
    if (const auto day = answer_.question.parameter("on")) {
        circumstances.push_back(words_.text("text.on", {{"day", *day}}));
    }
    const world::Reader& reader = answer_.reader;
    if (reader.said_by) {
        circumstances.push_back(
            words_.text("text.said_by", {{"day", dates::text_of(reader.said_by->day)}}));
    }
    if (reader.known_at) {
        circumstances.push_back(
            words_.text("text.known_at", {{"instant", text_of(reader.known_at->instant)}}));
    }
    circumstances.push_back(words_.text("text.level", {{"level", level_of(reader.clearance)}}));
    line(fmt::format("{}", fmt::join(circumstances, ", ")));
}

void Page::figures() {
    if (answer_.figures.empty()) {
        return;
    }
    TextTable table{.heading = {"", "", ""}};
    for (const answers::Figure& figure : answer_.figures) {
        table.rows.push_back({one_line(title_of(figure, words_)),
                              words_of(figure, words_) + " " + marks(figure.trace),
                              foundation_of(figure, words_)});
    }
    line("");
    lines(table);
}

void Page::table(const std::vector<std::string>& columns, const std::vector<answers::Row>& rows) {
    if (columns.empty()) {
        return;
    }
    line("");
    if (rows.empty()) {
        line("  " + words_.text("text.no_rows"));
        return;
    }
    TextTable table;
    for (const std::string& column : columns) {
        table.heading.push_back(words_.name("column", column));
    }
    table.heading.emplace_back();
    for (const answers::Row& row : rows) {
        std::vector<std::string> cells;
        for (const answers::Cell& cell : row.cells) {
            cells.push_back(one_line(words_of(cell, words_)));
        }
        cells.push_back(marks(row.trace));
        table.rows.push_back(std::move(cells));
    }
    lines(table);
}

void Page::lines(const TextTable& table) {
    const std::string indent = "  ";
    const TextLines all = lines_of(table, style_.width - indent.size());
    for (const std::string& one : all.heading) {
        if (!one.empty()) {
            line(indent + painted(Paint::heading, one));
        }
    }
    for (const std::string& one : all.rows) {
        line(one.empty() ? one : indent + one);
    }
}

void Page::notes() {
    for (const answers::Note& note : answer_.notes) {
        section("text.note", words_of(note, words_) + " " + marks(note.trace));
    }
}

void Page::apart() {
    if (answer_.apart.empty()) {
        return;
    }
    section("text.apart", words_.text("text.apart_reason"));
    table({apart_columns.begin(), apart_columns.end()}, answer_.apart);
}

void Page::footnotes() {
    std::size_t number = 0;
    for (const std::string& footnote : notes_.texts(words_)) {
        if (number == 0) {
            section("text.footnotes", "");
        }
        line(painted(Paint::faint, fmt::format("  [{}] ", ++number)) + footnote);
    }
}

}  // namespace

std::string text_of(const answers::Answer& answer, const Words& words, const TextStyle& style) {
    return Page(answer, words, style).written();
}

std::string plain_text_of(const answers::Answer& answer, const Words& words) {
    std::string text;
    for (const answers::Figure& figure : answer.figures) {
        text += one_line(title_of(figure, words)) + "\t" + words_of(figure, words) + "\n";
    }
    for (const answers::Row& row : answer.rows) {
        std::string separator;
        for (const answers::Cell& cell : row.cells) {
            text += separator + one_line(words_of(cell, words));
            separator = "\t";
        }
        text += "\n";
    }
    return text;
}

}  // namespace habeas::publishing
