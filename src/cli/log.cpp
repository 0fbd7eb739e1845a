#include "actions/list_batches.h"
#include "cli/command.h"
#include "cli/viewpoint_options.h"
#include "publishing/instant.h"

#include <nlohmann/json.hpp>

namespace habeas::cli {
namespace {

class Log final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "log"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        options.value("--as", "LEVEL", viewpoint_.as);
        options.value("--known-at", "INSTANT", viewpoint_.known_at);
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
        const auto batches = actions::list_batches(work->in_use(), work->actor, viewpoint.value());
        if (!batches) {
            return session.fail(batches.error());
        }
        std::string text;
        for (const actions::Batch& batch : batches.value()) {
            text += is_json_ ? json_of(batch) : words_of(session, batch);
        }
        return session.deliver(text);
    }

  private:
    static std::string json_of(const actions::Batch& batch) {
        nlohmann::ordered_json json{{"batch", batch.name},
                                    {"author", batch.author},
                                    {"recorded", publishing::text_of(batch.recorded)},
                                    {"entries", batch.entries},
                                    {"levels", nlohmann::ordered_json::array()},
                                    {"undoes", batch.undoes},
                                    {"is_undone", batch.is_undone}};
        for (const claims::Level level : batch.levels) {
            json["levels"].push_back(claims::name_of(level));
        }
        return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
    }

    static std::string words_of(const Session& session, const actions::Batch& batch) {
        const publishing::Words& words = session.words();
        std::string text =
            batch.name + "  " + publishing::text_of(batch.recorded) + "  " + batch.author + "  ";
        std::string separator;
        for (const auto& [kind, count] : batch.entries) {
            text += separator + std::to_string(count) + " " + words.name("entry", kind);
            separator = ", ";
        }
        for (const claims::Level level : batch.levels) {
            text += " · " + words.name("level", claims::name_of(level));
        }
        text += batch.undoes.empty() ? "" : words.text("cli.undoes", {{"batch", batch.undoes}});
        text += batch.is_undone ? words.text("cli.is_undone") : "";
        return publishing::one_line(text) + "\n";
    }

    std::string path_;
    ViewpointOptions viewpoint_;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_log() {
    return std::make_unique<Log>();
}

}  // namespace habeas::cli
