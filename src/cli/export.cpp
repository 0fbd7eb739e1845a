#include "actions/export_claims.h"
#include "cli/command.h"
#include "cli/viewpoint_options.h"

namespace habeas::cli {
namespace {

class Export final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "export"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        viewpoint_.declare(options);
        options.flag("--json", is_json_);
        session.declare_output(options);
        session.declare_register(options);
    }

    int run(Session& session) override {
        const auto viewpoint = viewpoint_.viewpoint(session.words().language());
        if (!viewpoint) {
            return session.misuse(viewpoint.error());
        }
        const auto work = session.open(path_, Purpose::reading);
        if (!work) {
            return session.fail(work.error());
        }
        const auto format =
            is_json_ ? actions::ExportFormat::json_lines : actions::ExportFormat::claims_table;
        const auto exported =
            actions::export_claims(work->in_use(), work->actor, viewpoint.value(), format);
        if (!exported) {
            return session.fail(exported.error());
        }
        session.say("cli.exported", {{"level", viewpoint_.as.empty() ? "sealed" : viewpoint_.as}});
        return session.deliver(exported.value());
    }

  private:
    std::string path_;
    ViewpointOptions viewpoint_;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_export() {
    return std::make_unique<Export>();
}

}  // namespace habeas::cli
