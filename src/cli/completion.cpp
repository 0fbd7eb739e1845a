#include "cli/command.h"
#include "cli/manual.h"

namespace habeas::cli {
namespace {

class Completion final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "completion"; }

    void declare(Options& options, Session& /*session*/) override {
        options.argument("SHELL", shell_);
    }

    int run(Session& session) override {
        const auto commands = all_commands();
        std::vector<std::unique_ptr<Options>> declared;
        for (const auto& command : commands) {
            declared.push_back(std::make_unique<Options>(command->name(), session.words()));
            command->declare(*declared.back(), session);
            session.declare(*declared.back());
        }
        const std::string script = completion_for(shell_, declared, session.words());
        if (script.empty()) {
            return session.misuse(
                Error{.code = "shell_unknown", .parameters = {{"shell", shell_}}});
        }
        return session.deliver(script);
    }

  private:
    std::string shell_;
};

}  // namespace

std::unique_ptr<Command> make_completion() {
    return std::make_unique<Completion>();
}

}  // namespace habeas::cli
