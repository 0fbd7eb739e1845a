#include "actions/ask.h"

#include "cli/command.h"
#include "cli/question_words.h"
#include "cli/viewpoint_options.h"
#include "publishing/answer_csv.h"
#include "publishing/answer_json.h"

namespace habeas::cli {
namespace {

/// Asks one question: any (habeas ask), or always the same (habeas chronology).
class Ask final : public Command {
  public:
    /// \param question  empty: the command line names it
    explicit Ask(std::string command, std::string question)
        : command_(std::move(command)), fixed_question_(std::move(question)) {}

    [[nodiscard]] std::string name() const override { return command_; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        question_.declare(options, fixed_question_);
        viewpoint_.declare(options);
        options.flag("--json", is_json_);
        options.flag("--csv", is_csv_);
        options.flag("--plain", is_plain_);
        session.declare_output(options);
        session.declare_register(options);
    }

    int run(Session& session) override {
        const auto question = question_.question();
        if (!question) {
            return session.misuse(question.error());
        }
        if (static_cast<int>(is_json_) + static_cast<int>(is_csv_) + static_cast<int>(is_plain_) >
            1) {
            return session.misuse(Error{.code = "formats_exclude"});
        }
        const auto viewpoint = viewpoint_.viewpoint(session.words().language());
        if (!viewpoint) {
            return session.misuse(viewpoint.error());
        }
        const auto work = session.open(path_, Purpose::reading);
        if (!work) {
            return session.fail(work.error());
        }
        const auto asked = actions::ask(work->in_use(),
                                        work->actor,
                                        question.value(),
                                        viewpoint.value(),
                                        {.without_evidence = is_csv_});
        if (!asked) {
            return session.misuse(asked.error());
        }
        return session.deliver(rendered(session, asked.value().answer));
    }

  private:
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
    QuestionWords question_;
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
