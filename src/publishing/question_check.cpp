// A moment is told as what was said before and is said from then on, line by line, then the claims
// with their footnotes, the judgements, and what was destroyed. Tested by
// tests/publishing/question_check_test.cpp.
#include "publishing/question_check.h"

#include "publishing/cells.h"
#include "publishing/figure_json.h"
#include "publishing/footnotes.h"
#include "publishing/instant.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace habeas::publishing {
namespace {

using Json = nlohmann::ordered_json;
using publishing::json_from;

/// The cells of a row that say something.
std::string words_of_row(const std::vector<answers::Cell>& cells, const Words& words) {
    std::vector<std::string> texts;
    texts.reserve(cells.size());
    for (const answers::Cell& cell : cells) {
        if (std::string text = words_of(cell, words); !text.empty()) {
            texts.push_back(std::move(text));
        }
    }
    return fmt::format("{}", fmt::join(texts, " · "));
}

/// A moment as lines of text.
class MomentPage {
  public:
    MomentPage(const QuestionMoment& moment, const Words& words) : moment_(moment), words_(words) {}

    std::string written() {
        heading();
        side("check.then", moment_.refused_before);
        side("check.now", moment_.refused_after);
        for (const answers::ChangedFigure& figure : moment_.change.figures) {
            changed(figure);
        }
        rows("question_check.row", moment_.change.rows);
        rows("question_check.apart", moment_.change.apart);
        notes();
        behind();
        return std::move(text_);
    }

  private:
    void line(const std::string& indent, const std::string& text) {
        text_ += indent + one_line(text) + "\n";
    }

    void heading() {
        text_ += words_.text("question_check.moment",
                             {{"instant", text_of(moment_.at)},
                              {"position", std::to_string(moment_.position)},
                              {"batch", fmt::format("{}", fmt::join(moment_.batches, ", "))}}) +
                 "\n";
    }

    void side(std::string_view code, const std::optional<Error>& refused) {
        if (refused) {
            line("  ", words_.text(code) + " " + words_.sentence(*refused));
        }
    }

    void changed(const answers::ChangedFigure& figure) {
        line("  ", title_of(figure.after ? *figure.after : *figure.before, words_));
        side("check.then", figure.before);
        side("check.now", figure.after);
    }

    void side(std::string_view code, const std::optional<answers::Figure>& figure) {
        const std::string said =
            figure ? words_of(*figure, words_) : words_.text("question_check.no_figure");
        line("    ", words_.text(code) + " " + said);
    }

    void rows(std::string_view title, const answers::OnlyIn<std::vector<answers::Cell>>& rows) {
        if (rows.empty()) {
            return;
        }
        line("  ", words_.text(title));
        for (const auto& cells : rows.before) {
            line("    ", words_.text("check.then") + " " + words_of_row(cells, words_));
        }
        for (const auto& cells : rows.after) {
            line("    ", words_.text("check.now") + " " + words_of_row(cells, words_));
        }
    }

    void notes() {
        if (moment_.change.notes.empty()) {
            return;
        }
        line("  ", words_.text("text.note"));
        for (const answers::Note& note : moment_.change.notes.before) {
            line("    ", words_.text("check.then") + " " + words_of(note, words_));
        }
        for (const answers::Note& note : moment_.change.notes.after) {
            line("    ", words_.text("check.now") + " " + words_of(note, words_));
        }
    }

    void behind() {
        for (const answers::ClaimChange& change : moment_.claims) {
            text_ += fmt::format("    {} {}: {}\n",
                                 change.is_new ? "+" : "-",
                                 words_.text("change." + change.reason),
                                 footnote_of(change.evidence, words_));
        }
        for (const answers::JudgementChange& change : moment_.judgements) {
            line(change.is_new ? "    + " : "    - ", judged(change));
        }
        for (const claims::EntryId& id : moment_.erased) {
            line("    - ",
                 words_.text("question_check.erased", {{"claim", claims::short_text_of(id)}}));
        }
        if (moment_.claims.empty() && moment_.judgements.empty() && moment_.erased.empty()) {
            line("    ", words_.text("question_check.same_claims"));
        }
    }

    [[nodiscard]] std::string judged(const answers::JudgementChange& change) const {
        const std::string code =
            change.is_new ? "question_check.judged_" + std::string(claims::name_of(change.verdict))
                          : "question_check.judgement_gone";
        return words_.text(code,
                           {{"left", change.left},
                            {"right", change.right},
                            {"author", change.author},
                            {"reason", change.reason}});
    }

    const QuestionMoment& moment_;
    const Words& words_;
    std::string text_;
};

/// "changed", "changed_back" …: the code of the sentence that ends a check.
std::string verdict_of(const QuestionCheck& check) {
    if (check.moments.empty()) {
        return "question_check.holds";
    }
    const bool is_erased = std::any_of(check.moments.begin(),
                                       check.moments.end(),
                                       [](const auto& moment) { return !moment.erased.empty(); });
    const std::string code =
        check.moments.size() == 1 ? "question_check.changed_once" : "question_check.changed";
    return check.is_as_saved && !is_erased ? "question_check.changed_back" : code;
}

Json json_from(const std::optional<Error>& refused) {
    return refused ? Json(refused->code) : Json(nullptr);
}

Json json_from(const answers::ChangedFigure& figure) {
    return Json{{"before", figure.before ? json_from(*figure.before) : Json(nullptr)},
                {"after", figure.after ? json_from(*figure.after) : Json(nullptr)}};
}

Json json_from(const answers::Note& note) {
    Json parameters = Json::object();
    for (const auto& [name, value] : note.parameters) {
        parameters[name] = value;
    }
    return Json{{"code", note.code}, {"parameters", parameters}};
}

Json json_from(const answers::ClaimChange& change) {
    return Json{{"claim", claims::full_text_of(change.id)},
                {"new", change.is_new},
                {"reason", change.reason}};
}

Json json_from(const answers::JudgementChange& change) {
    return Json{{"judgement", claims::full_text_of(change.id)},
                {"new", change.is_new},
                {"verdict", std::string(claims::name_of(change.verdict))},
                {"left", change.left},
                {"right", change.right},
                {"author", change.author},
                {"reason", change.reason}};
}

Json json_from(const claims::EntryId& id) {
    return claims::full_text_of(id);
}

template <class T>
Json list_of(const std::vector<T>& things) {
    Json list = Json::array();
    for (const T& thing : things) {
        list.push_back(json_from(thing));
    }
    return list;
}

Json rows_from(const std::vector<std::vector<answers::Cell>>& rows,
               const std::vector<std::string>& columns) {
    Json list = Json::array();
    for (const auto& row : rows) {
        Json cells = Json::object();
        for (std::size_t at = 0; at < row.size() && at < columns.size(); ++at) {
            cells[columns[at]] = json_from(row[at]);
        }
        list.push_back(std::move(cells));
    }
    return list;
}

Json sides_of(const answers::OnlyIn<std::vector<answers::Cell>>& rows,
              const std::vector<std::string>& columns) {
    return Json{{"before", rows_from(rows.before, columns)},
                {"after", rows_from(rows.after, columns)}};
}

Json json_from(const QuestionMoment& moment) {
    const answers::AnswerChange& change = moment.change;
    return Json{
        {"at", text_of(moment.at)},
        {"position", moment.position},
        {"batches", moment.batches},
        {"refused_before", json_from(moment.refused_before)},
        {"refused_after", json_from(moment.refused_after)},
        {"figures", list_of(change.figures)},
        {"rows", sides_of(change.rows, change.columns)},
        {"apart", sides_of(change.apart, {apart_columns.begin(), apart_columns.end()})},
        {"notes",
         Json{{"before", list_of(change.notes.before)}, {"after", list_of(change.notes.after)}}},
        {"claims", list_of(moment.claims)},
        {"judgements", list_of(moment.judgements)},
        {"erased", list_of(moment.erased)}};
}

}  // namespace

std::string text_of(const QuestionCheck& check, const Words& words) {
    const auto count = [](std::size_t number) { return std::to_string(number); };
    std::string text = one_line(words.text("question_check.heading",
                                           {{"name", check.name},
                                            {"edition", count(check.edition)},
                                            {"question", check.question},
                                            {"level", words.name("level", check.level)},
                                            {"instant", text_of(check.saved)}})) +
                       "\n";
    if (!check.said_by.empty()) {
        text += words.text("text.said_by", {{"day", check.said_by}}) + "\n";
    }
    for (const QuestionMoment& moment : check.moments) {
        text += "\n" + MomentPage(moment, words).written();
    }
    text += check.moments.empty() ? "" : "\n";
    if (check.erased > 0) {
        text += words.text("question_check.erased_since", {{"count", count(check.erased)}}) + "\n";
    }
    return text +
           words.text(verdict_of(check),
                      {{"count", count(check.moments.size())}, {"batches", count(check.batches)}}) +
           "\n";
}

std::string json_of(const QuestionCheck& check) {
    Json moments = Json::array();
    for (const QuestionMoment& moment : check.moments) {
        moments.push_back(json_from(moment));
    }
    const Json json{{"name", check.name},
                    {"edition", check.edition},
                    {"question", check.question},
                    {"level", check.level},
                    {"said_by", check.said_by},
                    {"saved", text_of(check.saved)},
                    {"batches", check.batches},
                    {"asked", check.asked},
                    {"moments", moments},
                    {"as_saved", check.is_as_saved},
                    {"erased", check.erased}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace habeas::publishing
