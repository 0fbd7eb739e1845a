#include "cli/command.h"

#include <ostream>

namespace habeas::cli {
namespace {

class Init final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "init"; }

    void declare(Options& options, Session& /*session*/) override {
        options.argument("REGISTER", path_);
    }

    int run(Session& session) override {
        const auto made = session.around().create(path_);
        if (!made) {
            return session.fail(made.error());
        }
        session.say("cli.made", {{"register", path_}});
        return done;
    }

  private:
    std::string path_;
};

}  // namespace

std::unique_ptr<Command> make_init() {
    return std::make_unique<Init>();
}

}  // namespace habeas::cli
