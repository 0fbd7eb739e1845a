#include "actions/verify.h"

#include "cli/command.h"

#include <nlohmann/json.hpp>

namespace habeas::cli {
namespace {

/// Everything wrong with a register, as errors.
std::vector<Error> faults_of(const actions::Verified& verified) {
    std::vector<Error> faults;
    for (const store::Damage& damage : verified.log.damages) {
        faults.push_back(damage.error);
    }
    for (const claims::EntryId& id : verified.erased_without_order) {
        faults.push_back(Error{.code = "erased_without_order",
                               .parameters = {{"entry", claims::full_text_of(id)}},
                               .kind = ErrorKind::integrity});
    }
    for (const claims::EntryId& id : verified.ordered_not_erased) {
        faults.push_back(Error{.code = "ordered_not_erased",
                               .parameters = {{"entry", claims::full_text_of(id)}},
                               .kind = ErrorKind::integrity});
    }
    return faults;
}

class Verify final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "verify"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        options.flag("--json", is_json_);
        session.declare_register(options);
    }

    int run(Session& session) override {
        const auto work = session.open(path_, Purpose::reading);
        if (!work) {
            return session.fail(work.error());
        }
        const actions::Verified verified = actions::verify(work->in_use());
        const std::vector<Error> faults = faults_of(verified);
        for (const Error& fault : faults) {
            (void)session.fail(fault);
        }
        const auto count = [](std::size_t number) { return std::to_string(number); };
        const std::string text =
            is_json_ ? json_of(verified, faults)
                     : session.words().text(faults.empty() ? "cli.whole" : "cli.not_whole",
                                            {{"devices", count(verified.log.devices)},
                                             {"bundles", count(verified.log.bundles)},
                                             {"entries", count(verified.log.entries)},
                                             {"erased", count(verified.log.erased.size())},
                                             {"faults", count(faults.size())}}) +
                           "\n";
        const int code = session.deliver(text);
        if (!verified.log.is_whole()) {
            session.say("cli.can_be_rescued", {{"register", path_}});
        }
        return code == done && !faults.empty() ? static_cast<int>(not_whole) : code;
    }

  private:
    static std::string json_of(const actions::Verified& verified,
                               const std::vector<Error>& faults) {
        nlohmann::ordered_json json{{"whole", faults.empty()},
                                    {"devices", verified.log.devices},
                                    {"bundles", verified.log.bundles},
                                    {"entries", verified.log.entries},
                                    {"erased", verified.log.erased.size()},
                                    {"faults", nlohmann::ordered_json::array()}};
        for (const Error& fault : faults) {
            nlohmann::ordered_json parameters = nlohmann::ordered_json::object();
            for (const auto& [name, value] : fault.parameters) {
                parameters[name] = value;
            }
            json["faults"].push_back({{"code", fault.code}, {"parameters", parameters}});
        }
        return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
    }

    std::string path_;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_verify() {
    return std::make_unique<Verify>();
}

}  // namespace habeas::cli
