#include "actions/ask.h"

#include "cli/command.h"
#include "cli/parameters.h"
#include "cli/viewpoint_options.h"
#include "publishing/answer_csv.h"
#include "publishing/answer_json.h"

#include <algorithm>
#include <map>

namespace habeas::cli {
namespace {

/// "said_by" -> "--said-by".
std::string option_of(std::string_view parameter) {
    std::string option = "--" + std::string(parameter);
    std::replace(option.begin(), option.end(), '_', '-');
    return option;
}

std::string kind_of(answers::ParameterKind kind) {
    switch (kind) {
        case answers::ParameterKind::day:
            return "DAY";
        case answers::ParameterKind::entity:
            return "KIND:NAME";
        case answers::ParameterKind::text:
            return "TEXT";
    }
    return {};
}

/// Asks one question: any (habeas ask), or always the same (habeas chronology).
class Ask final : public Command {
  public:
    /// \param question  empty: the command line names it
    explicit Ask(std::string command, std::string question)
        : command_(std::move(command)), fixed_question_(std::move(question)) {}

    [[nodiscard]] std::string name() const override { return command_; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        if (fixed_question_.empty()) {
            options.argument("QUESTION", question_.name);
        } else {
            question_.name = fixed_question_;
        }
        options.arguments("PARAMETER=VALUE", words_, false);
        for (const answers::QuestionSpecification& specification : answers::questions()) {
            if (!fixed_question_.empty() && specification.name != fixed_question_) {
                continue;
            }
            declare_parameters(options, specification);
        }
        viewpoint_.declare(options);
        options.flag("--json", is_json_);
        options.flag("--csv", is_csv_);
        options.flag("--plain", is_plain_);
        session.declare_output(options);
        session.declare_register(options);
    }

    int run(Session& session) override {
        if (const auto read = read_parameters(); !read) {
            return session.misuse(read.error());
        }
        const auto viewpoint = viewpoint_.viewpoint(session.words().language());
        if (!viewpoint) {
            return session.misuse(viewpoint.error());
        }
        const auto work = session.open(path_, Purpose::reading);
        if (!work) {
            return session.fail(work.error());
        }
        const auto asked = actions::ask(work->in_use(), work->actor, question_, viewpoint.value());
        if (!asked) {
            return session.misuse(asked.error());
        }
        return session.deliver(rendered(session, asked.value().answer));
    }

  private:
    void declare_parameters(Options& options, const answers::QuestionSpecification& specification) {
        for (const answers::ParameterSpecification& parameter : specification.parameters) {
            const auto [place, is_new] = given_.emplace(parameter.name, "");
            if (is_new) {
                options.value(option_of(parameter.name), kind_of(parameter.kind), place->second);
            }
        }
    }

    Result<void> read_parameters() {
        const auto words = parameters_in(words_);
        if (!words) {
            return failure_of(words);
        }
        for (const auto& [name, value] : words.value()) {
            if (!question_.parameters.emplace(name, value).second) {
                return failure("given_twice", {{"name", name}});
            }
        }
        for (const auto& [name, value] : given_) {
            if (!value.empty() && !question_.parameters.emplace(name, value).second) {
                return failure("given_twice", {{"name", name}});
            }
        }
        if (static_cast<int>(is_json_) + static_cast<int>(is_csv_) + static_cast<int>(is_plain_) >
            1) {
            return failure("formats_exclude");
        }
        return {};
    }

    [[nodiscard]] std::string rendered(const Session& session,
                                       const answers::Answer& answer) const {
        if (is_json_) {
            return publishing::json_of(answer);
        }
        if (is_csv_) {
            return publishing::csv_of(answer);
        }
        return is_plain_ ? publishing::plain_text_of(answer, session.words())
                         : publishing::text_of(answer, session.words(), session.style());
    }

    std::string command_;
    std::string fixed_question_;
    std::string path_;
    answers::Question question_;
    std::vector<std::string> words_;
    std::map<std::string, std::string, std::less<>> given_;
    ViewpointOptions viewpoint_;
    bool is_json_ = false;
    bool is_csv_ = false;
    bool is_plain_ = false;
};

}  // namespace

std::unique_ptr<Command> make_ask() {
    return std::make_unique<Ask>("ask", "");
}

std::unique_ptr<Command> make_chronology() {
    return std::make_unique<Ask>("chronology", "chronology");
}

}  // namespace habeas::cli
