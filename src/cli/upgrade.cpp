#include "cli/command.h"

namespace habeas::cli {
namespace {

class Upgrade final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "upgrade"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        session.declare_register(options);
    }

    int run(Session& session) override {
        const auto wait = session.wait_at_most();
        if (!wait) {
            return session.fail(wait.error());
        }
        const auto upgraded = session.around().upgrade(path_, wait.value());
        if (!upgraded && upgraded.error().code == "register_is_current") {
            return session.report(session.words().text("cli.is_current", {{"register", path_}}) +
                                  "\n");
        }
        if (!upgraded) {
            return session.fail(upgraded.error());
        }
        return session.report(session.words().text("cli.upgraded",
                                                   {{"register", path_},
                                                    {"from", std::to_string(upgraded->from)},
                                                    {"to", std::to_string(upgraded->to)},
                                                    {"kept", upgraded->kept.string()}}) +
                              "\n");
    }

  private:
    std::string path_;
};

}  // namespace

std::unique_ptr<Command> make_upgrade() {
    return std::make_unique<Upgrade>();
}

}  // namespace habeas::cli
