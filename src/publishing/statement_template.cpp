// A template is cut at "{{" and "}}"; nothing nests. A tag is one of
//   {{on}} {{said_by}} {{known_at}} {{level}}
//   {{NAME = QUESTION}}          QUESTION as answers::question_from reads it
//   {{NAME | SELECTION}}         NAME defined above
//   {{QUESTION | SELECTION}}
// "\{{" is a "{{" that begins no tag.
// Tested by tests/publishing/statement_template_test.cpp.
#include "publishing/statement_template.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <map>

namespace habeas::publishing {
namespace {

constexpr std::array values{"on", "said_by", "known_at", "level"};
constexpr std::array selections{"figure", "rows", "cell", "notes", "rule"};

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    const std::size_t end = text.find_last_not_of(" \t\r\n");
    return text.substr(begin, end == std::string_view::npos ? 0 : end + 1 - begin);
}

std::vector<std::string> words_in(std::string_view text) {
    std::vector<std::string> words;
    while (!(text = trimmed(text)).empty()) {
        const std::size_t end = std::min(text.find_first_of(" \t\r\n"), text.size());
        words.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return words;
}

/// Whether a name and nothing else stands there: letters, digits, '-' and '_'.
bool is_name(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
               (byte >= '0' && byte <= '9') || byte == '-' || byte == '_';
    });
}

class Cutter {
  public:
    explicit Cutter(std::string_view markdown) : rest_(markdown) {}

    Result<std::vector<Piece>> cut() {
        while (!rest_.empty()) {
            const std::size_t open = rest_.find("{{");
            if (open != std::string_view::npos && open > 0 && rest_[open - 1] == '\\') {
                add_text(rest_.substr(0, open - 1));
                add_text("{{");
                pass(open + 2);
                continue;
            }
            add_text(rest_.substr(0, open));
            pass(std::min(open, rest_.size()));
            if (const auto taken = take_tag(); !taken) {
                return Failure(taken.error().at(Place{.row = line_}));
            }
        }
        return std::move(pieces_);
    }

  private:
    /// Goes on, counting lines.
    void pass(std::size_t bytes) {
        const std::string_view passed = rest_.substr(0, bytes);
        line_ += static_cast<std::uint64_t>(std::count(passed.begin(), passed.end(), '\n'));
        rest_.remove_prefix(bytes);
    }

    void add_text(std::string_view text) {
        if (pieces_.empty() || pieces_.back().kind != Piece::Kind::text) {
            pieces_.push_back(Piece{.kind = Piece::Kind::text, .line = line_});
        }
        pieces_.back().text += text;
    }

    /// A tag that begins here, if one does.
    Result<void> take_tag() {
        if (rest_.empty()) {
            return {};
        }
        const std::size_t close = rest_.find("}}");
        if (close == std::string_view::npos) {
            return failure("statement_tag_open", {{"tag", std::string(rest_.substr(0, 40))}});
        }
        const std::string_view tag = trimmed(rest_.substr(2, close - 2));
        const std::size_t pieces_before = pieces_.size();
        auto taken = take(tag);
        pass(close + 2);
        const bool begins_line = pieces_.empty() || pieces_.back().text.ends_with('\n');
        if (pieces_.size() == pieces_before && begins_line && rest_.starts_with('\n')) {
            pass(1);  // a definition alone on its line takes the line with it
        }
        return taken;
    }

    Result<void> take(std::string_view tag) {
        const std::size_t bar = tag.rfind('|');
        if (bar != std::string_view::npos) {
            return take_answer(trimmed(tag.substr(0, bar)), words_in(tag.substr(bar + 1)), tag);
        }
        if (std::find(values.begin(), values.end(), tag) != values.end()) {
            pieces_.push_back(
                Piece{.kind = Piece::Kind::value, .line = line_, .text = std::string(tag)});
            return {};
        }
        const std::size_t equals = tag.find('=');
        const std::string_view name = trimmed(tag.substr(0, equals));
        if (equals == std::string_view::npos || !is_name(name)) {
            return failure("statement_tag_unreadable", {{"tag", std::string(tag)}});
        }
        return define(std::string(name), trimmed(tag.substr(equals + 1)));
    }

    Result<void> define(const std::string& name, std::string_view text) {
        auto question = answers::question_from(text);
        if (!question) {
            return failure_of(question);
        }
        if (!named_.emplace(name, std::move(question.value())).second) {
            return failure("statement_name_twice", {{"name", name}});
        }
        return {};
    }

    Result<void> take_answer(std::string_view asked,
                             std::vector<std::string> selection,
                             std::string_view tag) {
        if (selection.empty() ||
            std::find(selections.begin(), selections.end(), selection[0]) == selections.end()) {
            return failure("statement_tag_unreadable", {{"tag", std::string(tag)}});
        }
        Piece piece{.kind = Piece::Kind::answer, .line = line_};
        const auto named = named_.find(std::string(asked));
        if (named != named_.end()) {
            piece.question = named->second;
        } else {
            auto question = answers::question_from(asked);
            if (!question) {
                return failure_of(question);
            }
            piece.question = std::move(question.value());
        }
        piece.selection.what = selection[0];
        piece.selection.words.assign(selection.begin() + 1, selection.end());
        pieces_.push_back(std::move(piece));
        return {};
    }

    std::string_view rest_;
    std::uint64_t line_ = 1;
    std::vector<Piece> pieces_;
    std::map<std::string, answers::Question> named_;
};

}  // namespace

Result<std::vector<Piece>> pieces_of(std::string_view markdown) {
    if (!is_utf8(markdown)) {
        return failure(Error{.code = "text_not_utf8", .place = {.column = "template"}});
    }
    return Cutter(markdown).cut();
}

}  // namespace habeas::publishing
