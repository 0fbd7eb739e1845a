#include "actions/ask.h"

#include <utility>

namespace habeas::actions {

Result<Asked> ask(const Register& within,
                  const Actor& actor,
                  const answers::Question& question,
                  const Viewpoint& viewpoint,
                  const answers::Run& run) {
    auto world = world_for(within, actor, viewpoint);
    if (!world) {
        return failure_of(world);
    }
    auto answer = answers::ask(*world.value(), question, run);
    if (!answer) {
        return failure_of(answer);
    }
    return Asked{.world = std::move(world.value()), .answer = std::move(answer.value())};
}

}  // namespace habeas::actions
