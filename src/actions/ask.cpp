#include "actions/ask.h"

#include <utility>

namespace habeas::actions {

Result<Asked> ask(const Register& within,
                  const Actor& actor,
                  const answers::Question& question,
                  const Viewpoint& viewpoint,
                  const answers::Run& run) {
    auto worlds = Worlds::from(within, actor, viewpoint);
    if (!worlds) {
        return failure_of(worlds);
    }
    auto answer = worlds->ask(question, run);
    if (!answer) {
        return failure_of(answer);
    }
    return Asked{.worlds = std::move(worlds.value()), .answer = std::move(answer.value())};
}

}  // namespace habeas::actions
