#include "actions/record_claim.h"
#include "cli/command.h"
#include "cli/parameters.h"
#include "cli/placement_options.h"
#include "cli/recorded.h"

namespace habeas::cli {
namespace {

class Record final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "record"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        options.arguments("COLUMN=VALUE", words_);
        options.flag("-n,--dry-run", request_.dry_run);
        placement_.declare(options);
        options.flag("--json", is_json_);
        session.declare_register(options);
    }

    int run(Session& session) override {
        auto fields = parameters_in(words_);
        if (!fields) {
            return session.misuse(fields.error());
        }
        const auto placement = placement_.placement();
        if (!placement) {
            return session.misuse(placement.error());
        }
        request_.fields = std::move(fields.value());
        request_.placement = placement.value();
        const auto work =
            session.open(path_, request_.dry_run ? Purpose::rehearsal : Purpose::writing);
        if (!work) {
            return session.fail(work.error());
        }
        const auto recorded = actions::record_claim(work->in_use(), work->actor, request_);
        if (!recorded) {
            return session.fail(recorded.error());
        }
        int code = done;
        for (const Error& refusal : recorded.value().refused) {
            code = session.fail(refusal);
        }
        return code != done ? code : tell_recorded(session, recorded.value().recorded, is_json_);
    }

  private:
    std::string path_;
    std::vector<std::string> words_;
    actions::RecordClaim request_;
    PlacementOptions placement_;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_record() {
    return std::make_unique<Record>();
}

}  // namespace habeas::cli
