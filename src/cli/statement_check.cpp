#include "actions/frozen_statements.h"
#include "cli/check_delivery.h"
#include "cli/command.h"
#include "cli/viewpoint_options.h"
#include "publishing/instant.h"

namespace habeas::cli {
namespace {

class StatementCheck final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "statement-check"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        options.argument("NAME", name_, false);
        options.value("--on", "DAY", on_);
        options.value("--said-by", "DAY", times_.said_by);
        options.value("--known-at", "INSTANT", times_.known_at);
        options.flag("--json", is_json_);
        session.declare_output(options);
        session.declare_register(options);
    }

    int run(Session& session) override {
        const auto viewpoint = times_.viewpoint(session.words().language());
        if (!viewpoint) {
            return session.misuse(viewpoint.error());
        }
        if (const auto day = day_of_option("--on", on_); !on_.empty() && !day) {
            return session.misuse(day.error());
        }
        const auto work = session.open(path_, Purpose::reading);
        if (!work) {
            return session.fail(work.error());
        }
        const auto statements = wanted(work.value());
        if (!statements) {
            return session.fail(statements.error());
        }
        const actions::StatementView view{
            .on = on_, .said_by = viewpoint->said_by, .known_at = viewpoint->known_at};
        const auto checked = [&](const claims::FrozenStatement& statement) {
            return actions::check_statement(work->in_use(), work->actor, statement, view);
        };
        return deliver_checks(
            session, statements.value(), is_json_, "cli.no_frozen_statements", checked);
    }

  private:
    /// The one of that name; without a name, all of them.
    [[nodiscard]] Result<std::vector<claims::FrozenStatement>> wanted(const Work& work) const {
        if (name_.empty()) {
            return actions::frozen_statements(work.in_use(), work.actor);
        }
        auto statement = actions::frozen_statement(work.in_use(), work.actor, name_);
        if (!statement) {
            return failure_of(statement);
        }
        return std::vector{std::move(statement.value())};
    }

    std::string path_;
    std::string name_;
    std::string on_;
    ViewpointOptions times_;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_statement_check() {
    return std::make_unique<StatementCheck>();
}

}  // namespace habeas::cli
