#include "actions/show.h"

#include "cli/command.h"
#include "cli/viewpoint_options.h"
#include "publishing/answer_json.h"
#include "publishing/claim_text.h"

namespace habeas::cli {
namespace {

class Show final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "show"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        options.arguments("ID", references_);
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
        std::string text;
        for (const std::string& reference : references_) {
            const auto shown =
                actions::show(work->in_use(), work->actor, reference, viewpoint.value());
            if (!shown) {
                return session.fail(shown.error());
            }
            text += is_json_ ? publishing::json_of(shown.value().evidence)
                             : text_of(session, shown.value());
        }
        return session.deliver(text);
    }

  private:
    static std::string text_of(const Session& session, const actions::Shown& shown) {
        const publishing::ClaimRecord record{
            .level = std::string(claims::name_of(shown.placement.level)),
            .compartment = shown.placement.compartment,
            .author = shown.author};
        return publishing::text_of(*shown.claim, shown.evidence, record, session.words());
    }

    std::string path_;
    std::vector<std::string> references_;
    ViewpointOptions viewpoint_;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_show() {
    return std::make_unique<Show>();
}

}  // namespace habeas::cli
