#include "actions/erase.h"

#include "cli/command.h"

#include <istream>
#include <ostream>

namespace habeas::cli {
namespace {

class Erase final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "erase"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        options.arguments("ID", request_.references);
        options.value("--reason", "TEXT", request_.reason);
        options.flag("--yes", is_confirmed_);
        session.declare_register(options);
    }

    int run(Session& session) override {
        if (!is_confirmed_ && !confirms(session)) {
            return session.fail(Error{.code = "not_confirmed",
                                      .parameters = {{"needed", request_.references[0]}},
                                      .kind = ErrorKind::refused});
        }
        const auto work = session.open(path_, Purpose::writing);
        if (!work) {
            return session.fail(work.error());
        }
        const auto erased = actions::erase(work->in_use(), work->actor, request_);
        if (!erased) {
            return session.fail(erased.error());
        }
        return session.report(
            session.words().text("cli.erased",
                                 {{"entries", std::to_string(erased.value().entries.size())},
                                  {"documents", std::to_string(erased.value().documents.size())},
                                  {"batch", erased.value().batch}}) +
            "\n");
    }

  private:
    /// Whoever erases types the first id once more, at a terminal.
    [[nodiscard]] bool confirms(const Session& session) const {
        if (!session.around().in_is_terminal) {
            return false;
        }
        session.around().err << session.words().text("cli.confirm_erase",
                                                     {{"id", request_.references[0]}})
                             << " " << std::flush;
        std::string typed;
        std::getline(session.around().in, typed);
        return typed == request_.references[0];
    }

    std::string path_;
    actions::Erase request_;
    bool is_confirmed_ = false;
};

}  // namespace

std::unique_ptr<Command> make_erase() {
    return std::make_unique<Erase>();
}

}  // namespace habeas::cli
