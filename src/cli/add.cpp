#include "actions/add_document.h"
#include "cli/command.h"
#include "cli/files.h"
#include "cli/placement_options.h"

#include <filesystem>

#include <nlohmann/json.hpp>

namespace habeas::cli {
namespace {

class Add final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "add"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        options.arguments("FILE", files_);
        options.value("--title", "TEXT", request_.title);
        options.value("--date", "EDTF", request_.date);
        options.value("--date-basis", "TEXT", request_.date_basis);
        options.value("--language", "CODE", request_.language);
        options.value("--publisher", "KIND:NAME", request_.publisher);
        options.value("--address", "URL", request_.address);
        options.value("--media-type", "TYPE", request_.media_type);
        placement_.declare(options);
        options.flag("--json", is_json_);
        session.declare_register(options);
    }

    int run(Session& session) override {
        const auto placement = placement_.placement();
        if (!placement) {
            return session.misuse(placement.error());
        }
        request_.placement = placement.value();
        const auto work = session.open(path_, Purpose::writing);
        if (!work) {
            return session.fail(work.error());
        }
        for (const std::string& file : files_) {
            const int code = add(session, work->in_use(), work->actor, file);
            if (code != done) {
                return code;
            }
        }
        return done;
    }

  private:
    int add(Session& session,
            const actions::Register& into,
            const actions::Actor& actor,
            const std::string& file) {
        auto bytes = bytes_of_file(file, session.around().in);
        if (!bytes) {
            return session.fail(bytes.error());
        }
        actions::AddDocument request = request_;
        request.bytes = std::move(bytes.value());
        request.file_name = std::filesystem::path(file).filename().string();
        const auto added = actions::add_document(into, actor, request);
        if (!added) {
            Error error = added.error();
            error.place.file = file;
            return session.fail(error);
        }
        const std::string hash = claims::text_of(added.value().hash);
        if (is_json_) {
            const nlohmann::ordered_json json{{"file", file},
                                              {"id", claims::full_text_of(added.value().id)},
                                              {"sha256", hash},
                                              {"bytes", added.value().length},
                                              {"already_held", added.value().already_held},
                                              {"batch", added.value().batch}};
            return session.deliver(
                json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
        }
        session.say(added.value().already_held ? "cli.document_held" : "cli.document_added",
                    {{"file", file}, {"bytes", std::to_string(added.value().length)}});
        return session.report(hash + "\n");
    }

    std::string path_;
    std::vector<std::string> files_;
    actions::AddDocument request_;
    PlacementOptions placement_;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_add() {
    return std::make_unique<Add>();
}

}  // namespace habeas::cli
