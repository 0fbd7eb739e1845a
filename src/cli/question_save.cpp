#include "actions/saved_questions.h"
#include "cli/command.h"
#include "cli/question_words.h"
#include "cli/recorded.h"
#include "cli/viewpoint_options.h"

namespace habeas::cli {
namespace {

class QuestionSave final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "question-save"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        options.argument("NAME", name_);
        question_.declare(options, {});
        options.value("--as", "LEVEL", viewpoint_.as);
        options.value("--said-by", "DAY", viewpoint_.said_by);
        options.value("--level", "LEVEL", level_);
        options.flag("-n,--dry-run", is_dry_);
        options.flag("--json", is_json_);
        session.declare_register(options);
    }

    int run(Session& session) override {
        const auto question = question_.question();
        if (!question) {
            return session.misuse(question.error());
        }
        const auto viewpoint = viewpoint_.viewpoint(session.words().language());
        if (!viewpoint) {
            return session.misuse(viewpoint.error());
        }
        const auto level = level_of_option(level_);
        if (!level) {
            return session.misuse(level.error());
        }
        const auto work = session.open(path_, is_dry_ ? Purpose::reading : Purpose::writing);
        if (!work) {
            return session.fail(work.error());
        }
        return save(session,
                    work.value(),
                    {.name = name_,
                     .question = question.value(),
                     .viewpoint = viewpoint.value(),
                     .level = level.value()});
    }

  private:
    [[nodiscard]] int save(const Session& session,
                           const Work& work,
                           const actions::QuestionDraft& draft) const {
        const auto saved = actions::question_to_save(work.in_use(), work.actor, draft);
        if (!saved) {
            return session.fail(saved.error());
        }
        if (is_dry_) {
            return session.report(
                session.words().text("cli.question_preview",
                                     {{"name", saved->name},
                                      {"question", saved->question},
                                      {"claims", std::to_string(saved->claims.size())}}) +
                "\n");
        }
        const auto recorded = actions::save(work.in_use(), work.actor, saved.value(), draft.level);
        return recorded ? tell_recorded(session, recorded.value(), is_json_)
                        : session.fail(recorded.error());
    }

    std::string path_;
    std::string name_;
    std::string level_ = "team";
    QuestionWords question_;
    ViewpointOptions viewpoint_;
    bool is_dry_ = false;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_question_save() {
    return std::make_unique<QuestionSave>();
}

}  // namespace habeas::cli
