#include "actions/retract.h"

#include "cli/command.h"
#include "cli/recorded.h"

namespace habeas::cli {
namespace {

class Retract final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "retract"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        options.arguments("ID", request_.references);
        options.value("--reason", "TEXT", request_.reason);
        options.value("--said", "EDTF", request_.said);
        options.flag("--json", is_json_);
        session.declare_register(options);
    }

    int run(Session& session) override {
        const auto work = session.open(path_, Purpose::writing);
        if (!work) {
            return session.fail(work.error());
        }
        const auto recorded = actions::retract(work->in_use(), work->actor, request_);
        return recorded ? tell_recorded(session, recorded.value(), is_json_)
                        : session.fail(recorded.error());
    }

  private:
    std::string path_;
    actions::Retract request_;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_retract() {
    return std::make_unique<Retract>();
}

}  // namespace habeas::cli
