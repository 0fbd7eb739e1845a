#include "actions/saved_questions.h"
#include "cli/command.h"
#include "publishing/instant.h"

#include <nlohmann/json.hpp>

namespace habeas::cli {
namespace {

class QuestionList final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "question-list"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        options.flag("--json", is_json_);
        session.declare_output(options);
        session.declare_register(options);
    }

    int run(Session& session) override {
        const auto work = session.open(path_, Purpose::reading);
        if (!work) {
            return session.fail(work.error());
        }
        const auto questions = actions::saved_questions(work->in_use(), work->actor);
        if (!questions) {
            return session.fail(questions.error());
        }
        std::string text;
        for (const actions::StandingQuestion& question : questions.value()) {
            text += is_json_ ? json_of(question) : words_of(session.words(), question);
        }
        if (questions->empty()) {
            session.say("cli.no_saved_questions");
        }
        return session.deliver(text);
    }

  private:
    static std::string json_of(const actions::StandingQuestion& question) {
        const claims::SavedQuestion& saved = question.saved;
        const nlohmann::ordered_json json{{"name", saved.name},
                                          {"edition", question.edition},
                                          {"id", claims::full_text_of(question.id)},
                                          {"question", saved.question},
                                          {"as", std::string(claims::name_of(saved.as))},
                                          {"said_by", saved.said_by},
                                          {"known_at", publishing::text_of(saved.known_at)},
                                          {"level", std::string(claims::name_of(question.level))},
                                          {"author", question.author},
                                          {"recorded", publishing::text_of(question.recorded)},
                                          {"claims", saved.claims.size()}};
        return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
    }

    static std::string words_of(const publishing::Words& words,
                                const actions::StandingQuestion& question) {
        const claims::SavedQuestion& saved = question.saved;
        std::string text = words.text("cli.saved_question",
                                      {{"id", claims::short_text_of(question.id)},
                                       {"name", saved.name},
                                       {"edition", std::to_string(question.edition)},
                                       {"question", saved.question},
                                       {"level", words.name("level", claims::name_of(saved.as))},
                                       {"author", question.author},
                                       {"instant", publishing::text_of(question.recorded)}});
        if (!saved.said_by.empty()) {
            text += ", " + words.text("text.said_by", {{"day", saved.said_by}});
        }
        return publishing::one_line(text) + "\n";
    }

    std::string path_;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_question_list() {
    return std::make_unique<QuestionList>();
}

}  // namespace habeas::cli
