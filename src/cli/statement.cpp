#include "publishing/statement.h"

#include "actions/worlds.h"
#include "cli/command.h"
#include "cli/files.h"
#include "cli/viewpoint_options.h"

namespace habeas::cli {
namespace {

class Statement final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "statement"; }

    void declare(Options& options, Session& session) override {
        viewpoint_.as = "public";
        options.argument("REGISTER", path_);
        options.argument("TEMPLATE", template_);
        options.value("--on", "DAY", on_);
        viewpoint_.declare(options);
        session.declare_output(options);
        session.declare_register(options);
    }

    int run(Session& session) override {
        const auto viewpoint = viewpoint_.viewpoint(session.words().language());
        if (!viewpoint) {
            return session.misuse(viewpoint.error());
        }
        if (!on_.empty()) {
            if (const auto day = day_of_option("--on", on_); !day) {
                return session.misuse(day.error());
            }
        }
        const auto markdown = bytes_of_file(template_, session.around().in);
        if (!markdown) {
            return session.fail(markdown.error());
        }
        const auto work = session.open(path_, Purpose::reading);
        if (!work) {
            return session.fail(work.error());
        }
        auto worlds = actions::Worlds::from(work->in_use(), work->actor, viewpoint.value());
        if (!worlds) {
            return session.fail(worlds.error());
        }
        const publishing::StatementTimes times{.on = on_,
                                               .said_by = viewpoint_.said_by,
                                               .known_at = viewpoint_.known_at,
                                               .level = viewpoint_.as};
        const auto statement = publishing::render_statement(
            markdown.value(),
            times,
            [&](const answers::Question& question) { return worlds->ask(question); },
            session.words());
        if (!statement) {
            return session.fail(
                statement.error().at(Place{.file = template_, .row = statement.error().place.row}));
        }
        return session.deliver(statement.value());
    }

  private:
    std::string path_;
    std::string template_;
    std::string on_;
    ViewpointOptions viewpoint_;
};

}  // namespace

std::unique_ptr<Command> make_statement() {
    return std::make_unique<Statement>();
}

}  // namespace habeas::cli
