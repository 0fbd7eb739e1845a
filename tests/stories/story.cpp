#include "stories/story.h"

#include "actions/ask.h"
#include "actions/declare.h"
#include "actions/erase.h"
#include "actions/import_table.h"
#include "actions/judge.h"
#include "actions/retract.h"
#include "actions/undo_batch.h"
#include "documents/table.h"
#include "store/memory_log.h"
#include "stories/expectation.h"
#include "support/registers/answer_text.h"
#include "support/registers/claim_line.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <sstream>

namespace habeas::tests {
namespace {

constexpr std::int64_t microseconds_a_day = 86'400'000'000;

/// A story's register, and what the story has learnt of it so far.
class StoryRun {
  public:
    explicit StoryRun(const std::string& text)
        : text_(text), writer_(log_, clock_, store::make_device_keys()) {
        clock_.time = midnight_of("2000-01-01");
    }

    std::string run() {
        std::string line;
        while (next(line)) {
            if (line.empty() || line.front() == '#') {
                continue;
            }
            const std::vector<std::string> words = words_of_line(line);
            if (words[0] != "imported" && words[0] != "refused") {
                expect_no_refusal();
            }
            obey(words, line);
        }
        expect_no_refusal();
        return faults_;
    }

  private:
    bool next(std::string& line) {
        ++number_;
        const bool is_there = static_cast<bool>(std::getline(text_, line));
        line.erase(line.find_last_not_of(" \r") + 1);
        return is_there;
    }

    std::vector<std::string> lines_to_end() {
        std::vector<std::string> lines;
        std::string line;
        while (next(line) && line != "end") {
            lines.push_back(line);
        }
        return lines;
    }

    void fault(const std::string& sentence) {
        faults_ += "line " + std::to_string(number_) + ": " + sentence + "\n";
    }

    template <class T>
    void demand(const Result<T>& result, const std::string& what) {
        if (!result) {
            fault(what + " was refused: " + result.error().code);
        }
    }

    static Instant midnight_of(const std::string& day) {
        return {date_of(day).whole().earliest.day.number * microseconds_a_day};
    }

    void obey(const std::vector<std::string>& words, const std::string& line) {
        const std::string& verb = words[0];
        if (verb == "claims") {
            import(text_of_table(lines_to_end()));
        } else if (verb == "again") {
            import(last_table_);
        } else if (verb == "imported") {
            check_import(line);
        } else if (verb == "refused") {
            check_refusal(words);
        } else if (verb == "recorded") {
            clock_.time = midnight_of(words.at(1));
        } else if (verb == "ask") {
            ask(line.substr(verb.size() + 1));
        } else if (verb == "expect") {
            check_answer(lines_to_end());
        } else {
            change(words);
        }
    }

    /// \return the set of a line "criteria NAME VERSION TEXT"; a word ";" ends a line of its text
    static claims::CriteriaSet criteria_of(const std::vector<std::string>& words) {
        claims::CriteriaSet criteria{.name = words.at(1), .version = words.at(2)};
        for (std::size_t at = 3; at < words.size(); ++at) {
            criteria.text += words[at] == ";" ? std::string("\n") : words[at] + " ";
        }
        return criteria;
    }

    /// Verbs that write one thing.
    void change(const std::vector<std::string>& words) {
        const std::string& verb = words[0];
        const actions::Placement open{.level = claims::Level::open};
        if (verb == "declare") {
            demand(actions::declare_predicate(
                       register_,
                       actor_,
                       {.name = words.at(1), .value = *claims::value_kind_named(words.at(2))},
                       open),
                   verb);
        } else if (verb == "criteria") {
            demand(actions::declare_criteria(register_, actor_, criteria_of(words), open), verb);
        } else if (verb == "judge") {
            demand(actions::judge(register_,
                                  actor_,
                                  {.left = words.at(2),
                                   .right = words.at(3),
                                   .verdict = *claims::verdict_named(words.at(1)),
                                   .placement = open}),
                   verb);
        } else if (verb == "retract") {
            demand(actions::retract(register_,
                                    actor_,
                                    {.references = {id_text(words.at(1))},
                                     .said = words.size() > 3 ? words[3] : std::string()}),
                   verb);
        } else if (verb == "undo") {
            demand(actions::undo_batch(register_, actor_, {}), verb);
        } else if (verb == "erase") {
            demand(
                actions::erase(
                    register_, actor_, {.references = {id_text(words.at(1))}, .reason = "story"}),
                verb);
        } else {
            fault("no such line in a story: " + verb);
        }
    }

    /// \return the id that a key stands for; the text itself if it is no key
    std::string id_text(const std::string& key) const {
        const auto found = ids_.find(key);
        return found == ids_.end() ? key : claims::full_text_of(found->second);
    }

    /// The table with keys of earlier tables replaced by ids.
    std::string text_of_table(const std::vector<std::string>& lines) {
        std::string text;
        for (const std::string& line : lines) {
            text += line + "\n";
        }
        const auto table = documents::read_table(text, "claims");
        if (!table || !table->refused.empty()) {
            return text;
        }
        std::string written = documents::csv_line(table->header.cells);
        const std::set<std::string> own_keys = keys_in(table.value());
        for (documents::TableRow row : table->rows) {
            for (std::size_t at = 0; at < row.cells.size(); ++at) {
                if (may_refer(table->header.cells[at])) {
                    row.cells[at] = with_ids(row.cells[at], own_keys);
                }
            }
            written += documents::csv_line(row.cells);
        }
        return written;
    }

    static bool may_refer(const std::string& column) {
        constexpr std::array columns{"value", "supersedes", "part", "responds_to"};
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    }

    static std::set<std::string> keys_in(const documents::Table& table) {
        const auto& header = table.header.cells;
        const auto column = std::find(header.begin(), header.end(), "key") - header.begin();
        std::set<std::string> keys;
        for (const documents::TableRow& row : table.rows) {
            if (column < std::ssize(header)) {
                keys.insert(row.cells[static_cast<std::size_t>(column)]);
            }
        }
        return keys;
    }

    std::string with_ids(const std::string& cell, const std::set<std::string>& own_keys) const {
        std::string text;
        for (const std::string& word : joined_values(cell)) {
            text += (text.empty() ? "" : ";") + (own_keys.contains(word) ? word : id_text(word));
        }
        return text;
    }

    void import(const std::string& table) {
        last_table_ = table;
        tick();
        auto report = actions::import_table(
            register_,
            actor_,
            {.bytes = table, .file_name = "claims", .placement = {claims::Level::open}});
        if (!report) {
            report_ = {};
            report_.refused = {report.error()};
            return;
        }
        report_ = std::move(report.value());
        for (const auto* rows : {&report_.added, &report_.present}) {
            for (const actions::ImportedRow& row : *rows) {
                const std::string key =
                    row.key.empty() ? "row-" + std::to_string(row.row) : row.key;
                ids_[key] = row.id;
                keys_[row.id] = key;
            }
        }
    }

    void expect_no_refusal() {
        for (const Error& error : report_.refused) {
            fault("refused " + error.code + " row " + std::to_string(error.place.row) + " column " +
                  error.place.column);
        }
        report_.refused.clear();
    }

    void check_import(const std::string& line) {
        const std::string got = "imported " + std::to_string(report_.added.size()) + " new, " +
                                std::to_string(report_.present.size()) + " known, " +
                                std::to_string(report_.refused.size()) + " refused";
        if (line != got) {
            fault("it " + got);
        }
        expected_refusals_ = std::exchange(report_.refused, {});
    }

    void check_refusal(const std::vector<std::string>& words) {
        const auto is_this = [&](const Error& error) {
            return error.code == words.at(1) && std::to_string(error.place.row) == words.at(3) &&
                   (words.size() < 6 || error.place.column == words[5]);
        };
        if (std::none_of(expected_refusals_.begin(), expected_refusals_.end(), is_this)) {
            fault("no such refusal");
            report_.refused = expected_refusals_;
            expect_no_refusal();
        }
    }

    /// A second passes before each step, so that recorded times differ.
    void tick() { clock_.time.microseconds += 1'000'000; }

    actions::Viewpoint viewpoint_from(const std::string& wishes) {
        actions::Viewpoint viewpoint;
        std::istringstream parts(wishes);
        std::string part;
        while (std::getline(parts, part, '|')) {
            for (const std::string& wish : comma_separated(part)) {
                take_wish(viewpoint, words_of_line(wish));
            }
        }
        return viewpoint;
    }

    static std::vector<std::string> comma_separated(const std::string& text) {
        std::vector<std::string> parts;
        std::istringstream words(text);
        std::string part;
        while (std::getline(words, part, ',')) {
            parts.push_back(part);
        }
        return parts;
    }

    void take_wish(actions::Viewpoint& viewpoint, const std::vector<std::string>& words) {
        if (words.empty()) {
            return;
        }
        if (words[0] == "as") {
            viewpoint.as = claims::level_named(words.at(1));
        } else if (words[0] == "said") {
            viewpoint.said_by = dates::SaidBy{date_of(words.at(2)).whole().earliest.day};
        } else if (words[0] == "known") {
            const Instant midnight = midnight_of(words.at(2));
            viewpoint.known_at = dates::KnownAt{{midnight.microseconds + microseconds_a_day - 1}};
        } else {
            fault("no such viewpoint: " + words[0]);
        }
    }

    void ask(const std::string& line) {
        const std::size_t bar = std::min(line.find(" | "), line.size());
        const std::vector<std::string> words = words_of_line(line.substr(0, bar));
        answers::Question question{.name = words.at(0)};
        for (std::size_t at = 1; at < words.size(); ++at) {
            const std::size_t equals = words[at].find('=');
            question.parameters[words[at].substr(0, equals)] =
                id_text(words[at].substr(std::min(equals + 1, words[at].size())));
        }
        const auto asked =
            actions::ask(register_, actor_, question, viewpoint_from(line.substr(bar)));
        const Result<answers::Answer> answer = asked ? Result<answers::Answer>(asked->answer)
                                                     : Result<answers::Answer>(failure_of(asked));
        std::istringstream text(text_of(answer, [this](const claims::EntryId& id) {
            const auto found = keys_.find(id);
            return found == keys_.end() ? std::string("?") : found->second;
        }));
        answer_.clear();
        for (std::string one; std::getline(text, one);) {
            answer_.push_back(with_keys(one));
        }
    }

    /// Cells that hold a claim's id show its key.
    std::string with_keys(std::string line) const {
        for (const auto& [id, key] : keys_) {
            const std::string text = claims::full_text_of(id);
            for (std::size_t at = line.find(text); at != std::string::npos; at = line.find(text)) {
                line.replace(at, text.size(), key);
            }
        }
        return line;
    }

    void check_answer(const std::vector<std::string>& expected) {
        std::vector<std::string> lines;
        for (const std::string& line : expected) {
            const std::size_t begin = line.find_first_not_of(' ');
            if (begin != std::string::npos && line[begin] != '#') {
                lines.push_back(line.substr(begin));
            }
        }
        if (const std::string differing = difference(lines, answer_); !differing.empty()) {
            fault("expected -, answered +\n" + differing);
        }
    }

    std::istringstream text_;
    std::size_t number_ = 0;
    std::string faults_;
    store::MemoryLog log_;
    RecordingClock clock_;
    store::Writer writer_;
    actions::Register register_{log_, &writer_, "story"};
    actions::Actor actor_{
        .person = "teller",
        .clearance = {.levels = {claims::all_levels.begin(), claims::all_levels.end()},
                      .compartments = {"alpha", "beta"}}};
    std::string last_table_;
    actions::ImportReport report_;
    std::vector<Error> expected_refusals_;
    std::map<std::string, claims::EntryId> ids_;
    std::map<claims::EntryId, std::string> keys_;
    std::vector<std::string> answer_;
};

}  // namespace

std::string faults_of_story(const std::string& text) {
    return StoryRun(text).run();
}

}  // namespace habeas::tests
