#include "actions/undo_batch.h"
#include "cli/command.h"
#include "cli/recorded.h"

namespace habeas::cli {
namespace {

class Undo final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "undo"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        options.argument("BATCH", request_.batch, false);
        options.value("--reason", "TEXT", request_.reason);
        options.flag("--json", is_json_);
        session.declare_register(options);
    }

    int run(Session& session) override {
        const auto work = session.open(path_, Purpose::writing);
        if (!work) {
            return session.fail(work.error());
        }
        const auto undone = actions::undo_batch(work->in_use(), work->actor, request_);
        if (!undone) {
            return session.fail(undone.error());
        }
        session.say("cli.undone",
                    {{"batch", undone.value().undone},
                     {"entries", std::to_string(undone.value().entries)}});
        return tell_recorded(session, undone.value().recorded, is_json_);
    }

  private:
    std::string path_;
    actions::UndoBatch request_;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_undo() {
    return std::make_unique<Undo>();
}

}  // namespace habeas::cli
