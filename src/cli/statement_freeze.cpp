#include "actions/frozen_statements.h"
#include "cli/command.h"
#include "cli/files.h"
#include "cli/recorded.h"
#include "cli/viewpoint_options.h"

namespace habeas::cli {
namespace {

class StatementFreeze final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "statement-freeze"; }

    void declare(Options& options, Session& session) override {
        viewpoint_.as = "public";
        options.argument("REGISTER", path_);
        options.argument("TEMPLATE", template_);
        options.value("--name", "NAME", name_);
        options.value("--on", "DAY", on_);
        viewpoint_.declare(options);
        options.flag("--unequal-splits", with_unequal_splits_);
        options.flag("-n,--dry-run", is_dry_);
        options.flag("--json", is_json_);
        session.declare_register(options);
    }

    int run(Session& session) override {
        const auto viewpoint = viewpoint_.viewpoint(session.words().language());
        if (!viewpoint) {
            return session.misuse(viewpoint.error());
        }
        if (const auto day = day_of_option("--on", on_); !on_.empty() && !day) {
            return session.misuse(day.error());
        }
        if (name_.empty()) {
            return session.misuse(Error{.code = "statement_name_missing"});
        }
        const auto markdown = bytes_of_file(template_, session.around().in);
        if (!markdown) {
            return session.fail(markdown.error());
        }
        const auto work = session.open(path_, is_dry_ ? Purpose::reading : Purpose::writing);
        if (!work) {
            return session.fail(work.error());
        }
        return freeze(session,
                      work.value(),
                      {.name = name_,
                       .markdown = markdown.value(),
                       .on = on_,
                       .viewpoint = viewpoint.value(),
                       .with_unequal_splits = with_unequal_splits_});
    }

  private:
    [[nodiscard]] int freeze(const Session& session,
                             const Work& work,
                             const actions::StatementDraft& draft) const {
        const auto statement = actions::draft_of(work.in_use(), work.actor, draft);
        if (!statement) {
            const Error& error = statement.error();
            return session.fail(error.place.row
                                    ? error.at(Place{.file = template_, .row = error.place.row})
                                    : error);
        }
        if (is_dry_) {
            return session.report(preview_of(session, statement.value()));
        }
        const auto recorded = actions::freeze(work.in_use(), work.actor, statement.value());
        return recorded ? tell_recorded(session, recorded.value(), is_json_)
                        : session.fail(recorded.error());
    }

    /// A line for each part: what it asks, and what it would say.
    static std::string preview_of(const Session& session,
                                  const claims::FrozenStatement& statement) {
        std::string text =
            session.words().text(
                "cli.freeze_preview",
                {{"name", statement.name}, {"parts", std::to_string(statement.parts.size())}}) +
            "\n";
        for (const claims::StatementPart& part : statement.parts) {
            text += "  " + publishing::one_line(part.tag) + "\n      " +
                    publishing::one_line(part.words) + "\n";
        }
        return text;
    }

    std::string path_;
    std::string template_;
    std::string name_;
    std::string on_;
    ViewpointOptions viewpoint_;
    bool with_unequal_splits_ = false;
    bool is_dry_ = false;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_statement_freeze() {
    return std::make_unique<StatementFreeze>();
}

}  // namespace habeas::cli
