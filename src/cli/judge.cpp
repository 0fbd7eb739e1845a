#include "actions/judge.h"

#include "cli/command.h"
#include "cli/placement_options.h"
#include "cli/recorded.h"

namespace habeas::cli {
namespace {

class Judge final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "judge"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        options.argument("VERDICT", verdict_);
        options.argument("LEFT", request_.left);
        options.argument("RIGHT", request_.right);
        options.value("--reason", "TEXT", request_.reason);
        placement_.declare(options);
        options.flag("--json", is_json_);
        session.declare_register(options);
    }

    int run(Session& session) override {
        const auto verdict = claims::verdict_named(verdict_);
        if (!verdict) {
            return session.misuse(
                Error{.code = "verdict_unknown", .parameters = {{"text", verdict_}}});
        }
        const auto placement = placement_.placement();
        if (!placement) {
            return session.misuse(placement.error());
        }
        request_.verdict = *verdict;
        request_.placement = placement.value();
        const auto work = session.open(path_, Purpose::writing);
        if (!work) {
            return session.fail(work.error());
        }
        const auto recorded = actions::judge(work->in_use(), work->actor, request_);
        return recorded ? tell_recorded(session, recorded.value(), is_json_)
                        : session.fail(recorded.error());
    }

  private:
    std::string path_;
    std::string verdict_;
    actions::Judge request_;
    PlacementOptions placement_;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_judge() {
    return std::make_unique<Judge>();
}

}  // namespace habeas::cli
