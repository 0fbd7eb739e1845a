#include "cli/recorded.h"

#include <nlohmann/json.hpp>

namespace habeas::cli {

int tell_recorded(const Session& session, const actions::Recorded& recorded, bool is_json) {
    if (is_json) {
        nlohmann::ordered_json json{{"batch", recorded.batch},
                                    {"already_held", recorded.already_held},
                                    {"ids", nlohmann::ordered_json::array()}};
        for (const claims::EntryId& id : recorded.ids) {
            json["ids"].push_back(claims::full_text_of(id));
        }
        return session.deliver(json.dump() + "\n");
    }
    session.say(recorded.batch.empty() ? "cli.nothing_written" : "cli.recorded",
                {{"batch", recorded.batch}});
    std::string text;
    for (const claims::EntryId& id : recorded.ids) {
        text += claims::short_text_of(id) + "\n";
    }
    return session.report(text);
}

}  // namespace habeas::cli
