#include "actions/question_check.h"

#include "cli/check_delivery.h"
#include "cli/command.h"

#include <ostream>

namespace habeas::cli {
namespace {

class QuestionCheck final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "question-check"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        options.argument("NAME", name_, false);
        options.flag("--json", is_json_);
        session.declare_output(options);
        session.declare_register(options);
    }

    int run(Session& session) override {
        const auto work = session.open(path_, Purpose::reading);
        if (!work) {
            return session.fail(work.error());
        }
        const auto questions = wanted(work.value());
        if (!questions) {
            return session.fail(questions.error());
        }
        const auto checked = [&](const actions::StandingQuestion& question) {
            return actions::check_question(
                work->in_use(), work->actor, question, watch_of(session));
        };
        return deliver_checks(
            session, questions.value(), is_json_, "cli.no_saved_questions", checked);
    }

  private:
    /// The one of that name; without a name, all of them.
    [[nodiscard]] Result<std::vector<actions::StandingQuestion>> wanted(const Work& work) const {
        if (name_.empty()) {
            return actions::saved_questions(work.in_use(), work.actor);
        }
        auto question = actions::saved_question(work.in_use(), work.actor, name_);
        if (!question) {
            return failure_of(question);
        }
        return std::vector{std::move(question.value())};
    }

    static actions::QuestionWatch watch_of(const Session& session) {
        actions::QuestionWatch watch{
            .language = std::string(publishing::name_of(session.words().language()))};
        if (session.around().err_is_terminal) {
            watch.progress = [&session](std::size_t done, std::size_t of) {
                session.around().err << "\r" << done << "/" << of << (done == of ? "\n" : "")
                                     << std::flush;
            };
        }
        return watch;
    }

    std::string path_;
    std::string name_;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_question_check() {
    return std::make_unique<QuestionCheck>();
}

}  // namespace habeas::cli
