#include "cli/command.h"

namespace habeas::cli {
namespace {

class Rescue final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "rescue"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        options.argument("NEW", to_);
        session.declare_register(options);
    }

    int run(Session& session) override {
        const auto wait = session.wait_at_most();
        if (!wait) {
            return session.fail(wait.error());
        }
        const auto rescued = session.around().rescue(path_, to_, wait.value());
        if (!rescued) {
            return session.fail(rescued.error());
        }
        return session.report(report_of(*rescued, session.words()));
    }

  private:
    [[nodiscard]] std::string report_of(const actions::Rescued& rescued,
                                        const publishing::Words& words) const {
        const auto count = [](std::uint64_t number) { return std::to_string(number); };
        std::string text = words.text("cli.rescued",
                                      {{"register", to_},
                                       {"bundles", count(rescued.bundles)},
                                       {"entries", count(rescued.entries)},
                                       {"contents_lost", count(rescued.contents_lost.size())},
                                       {"devices_cut", count(rescued.devices_cut)},
                                       {"documents", count(rescued.documents)},
                                       {"documents_lost", count(rescued.documents_lost)}}) +
                           "\n";
        for (const claims::EntryId& id : rescued.contents_lost) {
            text += words.text("cli.content_lost", {{"entry", claims::full_text_of(id)}}) + "\n";
        }
        return text;
    }

    std::string path_;
    std::string to_;
};

}  // namespace

std::unique_ptr<Command> make_rescue() {
    return std::make_unique<Rescue>();
}

}  // namespace habeas::cli
