#include "cli/command.h"
#include "domain/dates/valid_time.h"
#include "publishing/text_table.h"

#include <istream>

#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

namespace habeas::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string text_of(dates::Truth truth) {
    switch (truth) {
        case dates::Truth::yes:
            return "yes";
        case dates::Truth::no:
            return "no";
        case dates::Truth::maybe:
            return "cannot_tell";
    }
    return {};
}

std::string dumped(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// Needs no register: what written dates mean, and how two of them stand to each other.
class Date final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "date"; }

    void declare(Options& options, Session& session) override {
        options.arguments("EDTF", texts_, false);
        options.flag("--json", is_json_);
        session.declare_output(options);
    }

    int run(Session& session) override {
        const bool are_arguments = !texts_.empty();
        if (!are_arguments) {
            if (session.around().in_is_terminal) {
                return session.misuse(Error{.code = "nothing_given"});
            }
            read_lines(session.around().in);
        }
        std::vector<dates::Edtf> valid;
        std::string text = is_json_ ? json_of_all(valid) : words_of_all(session, valid);
        if (are_arguments && texts_.size() == 2 && valid.size() == 2) {
            text += is_json_ ? json_of_relations(valid) : words_of_relations(session, valid);
        }
        const int code = session.deliver(text);
        return code == done && valid.size() < texts_.size() ? static_cast<int>(failed) : code;
    }

  private:
    void read_lines(std::istream& in) {
        for (std::string line; std::getline(in, line);) {
            if (line.ends_with('\r')) {
                line.pop_back();
            }
            texts_.push_back(line);
        }
    }

    /// \param valid  receives those that are dates
    std::string json_of_all(std::vector<dates::Edtf>& valid) const {
        std::string text;
        for (const std::string& each : texts_) {
            const auto date = dates::Edtf::parse(each);
            Json json{{"text", each}, {"valid", date.has_value()}};
            if (date) {
                const dates::WrittenRange range = date.value().whole();
                json["level"] = date.value().level();
                json["earliest"] = dates::text_of(range.earliest, true);
                json["latest"] = dates::text_of(range.latest, false);
                valid.push_back(date.value());
            } else {
                json["reason"] = date.error().parameter("reason");
                json["position"] = std::stoull(std::string(date.error().parameter("position")));
            }
            text += dumped(json);
        }
        return text;
    }

    std::string words_of_all(const Session& session, std::vector<dates::Edtf>& valid) const {
        const publishing::Words& words = session.words();
        publishing::TextTable table;
        for (const char* column : {"text", "valid", "level", "earliest", "latest"}) {
            table.heading.push_back(words.text(std::string("date.") + column));
        }
        for (const std::string& each : texts_) {
            const auto date = dates::Edtf::parse(each);
            std::vector<std::string> row{publishing::one_line(each),
                                         words.text(date ? "date.yes" : "date.no")};
            if (date) {
                const dates::WrittenRange range = date.value().whole();
                row.push_back(std::to_string(date.value().level()));
                row.push_back(dates::text_of(range.earliest, true));
                row.push_back(dates::text_of(range.latest, false));
                valid.push_back(date.value());
            } else {
                row.insert(row.end(), {"", "", ""});
                (void)session.fail(date.error());
            }
            table.rows.push_back(std::move(row));
        }
        const auto lines = publishing::lines_of(table, session.style().width);
        return fmt::format("{}\n{}\n", fmt::join(lines.heading, "\n"), fmt::join(lines.rows, "\n"));
    }

    static std::string json_of_relations(const std::vector<dates::Edtf>& pair) {
        Json json{{"left", pair[0].text()}, {"right", pair[1].text()}};
        Json relations = Json::object();
        for (const dates::Relation relation : dates::all_relations) {
            relations[std::string(dates::name_of(relation))] =
                text_of(dates::holds(relation, pair[0], pair[1]));
        }
        json["relations"] = relations;
        return dumped(json);
    }

    static std::string words_of_relations(const Session& session,
                                          const std::vector<dates::Edtf>& pair) {
        const publishing::Words& words = session.words();
        std::string text = "\n" + pair[0].text() + " … " + pair[1].text() + "\n";
        for (const dates::Relation relation : dates::all_relations) {
            const auto truth = dates::holds(relation, pair[0], pair[1]);
            text += "  " + words.name("relation", dates::name_of(relation)) + ": " +
                    words.text("date." + text_of(truth)) + "\n";
        }
        return text;
    }

    std::vector<std::string> texts_;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_date() {
    return std::make_unique<Date>();
}

}  // namespace habeas::cli
