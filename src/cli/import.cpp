#include "actions/import_table.h"
#include "cli/command.h"
#include "cli/files.h"
#include "cli/placement_options.h"

#include <filesystem>
#include <ostream>

#include <nlohmann/json.hpp>

namespace habeas::cli {
namespace {

using Json = nlohmann::ordered_json;

class Import final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "import"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        options.argument("TABLE", table_);
        options.flag("-n,--dry-run", request_.dry_run);
        options.flag("--skip-refused", request_.skip_refused);
        options.value("--delimiter", "CHARACTER", delimiter_);
        placement_.declare(options);
        options.flag("--json", is_json_);
        session.declare_register(options);
    }

    int run(Session& session) override {
        if (const auto prepared = prepare(session); !prepared) {
            return session.misuse(prepared.error());
        }
        auto bytes = bytes_of_file(table_, session.around().in);
        if (!bytes) {
            return session.fail(bytes.error());
        }
        request_.bytes = std::move(bytes.value());
        const auto work =
            session.open(path_, request_.dry_run ? Purpose::rehearsal : Purpose::writing);
        if (!work) {
            return session.fail(work.error());
        }
        const auto report = actions::import_table(work->in_use(), work->actor, request_);
        if (session.around().err_is_terminal) {
            session.around().err << "\r\x1b[K" << std::flush;
        }
        return report ? tell(session, report.value()) : session.fail(report.error());
    }

  private:
    Result<void> prepare(Session& session) {
        const auto placement = placement_.placement();
        if (!placement) {
            return failure_of(placement);
        }
        request_.placement = placement.value();
        request_.file_name = std::filesystem::path(table_).filename().string();
        const std::string written = delimiter_ == "tab" ? "\t" : delimiter_;
        if (!written.empty()) {
            if (written != "," && written != ";" && written != "\t") {
                return failure("delimiter_unknown", {{"text", delimiter_}});
            }
            request_.delimiter = written[0];
        }
        if (session.around().err_is_terminal) {
            request_.progress = [&session](std::size_t rows, std::size_t of) {
                session.around().err << "\r" << rows << "/" << of << std::flush;
            };
        }
        return {};
    }

    [[nodiscard]] int tell(const Session& session, const actions::ImportReport& report) const {
        for (const Error& refusal : report.refused) {
            (void)session.fail(refusal);
        }
        const bool is_refused = !report.refused.empty();
        const int code =
            is_json_ ? session.deliver(json_of(report)) : session.report(words_of(session, report));
        return code == done && is_refused ? static_cast<int>(rows_refused) : code;
    }

    [[nodiscard]] std::string words_of(const Session& session,
                                       const actions::ImportReport& report) const {
        const bool is_written = !report.batch.empty();
        const auto* code = request_.dry_run ? "cli.import_dry"
                           : is_written     ? "cli.imported"
                                            : "cli.import_nothing";
        return session.words().text(code,
                                    {{"added", std::to_string(report.added.size())},
                                     {"present", std::to_string(report.present.size())},
                                     {"refused", std::to_string(report.refused.size())},
                                     {"batch", report.batch}}) +
               "\n";
    }

    [[nodiscard]] std::string json_of(const actions::ImportReport& report) const {
        Json json{{"batch", report.batch}, {"dry_run", request_.dry_run}};
        json["added"] = rows_of(report.added);
        json["present"] = rows_of(report.present);
        json["refused"] = Json::array();
        for (const Error& refusal : report.refused) {
            Json parameters = Json::object();
            for (const auto& [name, value] : refusal.parameters) {
                parameters[name] = value;
            }
            json["refused"].push_back(Json{{"code", refusal.code},
                                           {"row", refusal.place.row},
                                           {"column", refusal.place.column},
                                           {"parameters", parameters}});
        }
        return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    }

    static Json rows_of(const std::vector<actions::ImportedRow>& rows) {
        Json list = Json::array();
        for (const actions::ImportedRow& row : rows) {
            list.push_back(
                Json{{"row", row.row}, {"key", row.key}, {"id", claims::full_text_of(row.id)}});
        }
        return list;
    }

    std::string path_;
    std::string table_;
    std::string delimiter_;
    actions::ImportTable request_;
    PlacementOptions placement_;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_import() {
    return std::make_unique<Import>();
}

}  // namespace habeas::cli
