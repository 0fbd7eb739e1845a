// Tested by tests/actions/worlds_test.cpp.
#include "actions/worlds.h"

#include "publishing/instant.h"

#include <utility>

namespace habeas::actions {

Worlds::Worlds(const Register& within, world::Reader reader, std::unique_ptr<world::World> now)
    : within_(&within), reader_(std::move(reader)), now_(std::move(now)) {}

Result<Worlds> Worlds::from(const Register& within,
                            const Actor& actor,
                            const Viewpoint& viewpoint) {
    auto now = world_for(within, actor, viewpoint);
    if (!now) {
        return failure_of(now);
    }
    return Worlds(within, reader_for(actor, viewpoint), std::move(now.value()));
}

Result<answers::Answer> Worlds::ask(const answers::Question& question, answers::Run run) {
    const auto since = question.parameter("known-since");
    if (since) {
        const auto instant = publishing::instant_from(*since);
        if (!instant) {
            return failure("instant_unreadable", {{"option", "known-since"}, {"text", *since}});
        }
        const auto earlier = as_known_at(dates::KnownAt{*instant});
        if (!earlier) {
            return failure_of(earlier);
        }
        run.earlier = earlier.value();
    }
    return answers::ask(*now_, question, run);
}

Result<const world::World*> Worlds::as_known_at(dates::KnownAt known_at) {
    if (reader_.known_at && known_at > *reader_.known_at) {
        return failure("earlier_is_later", {{"option", "known-since"}});
    }
    std::unique_ptr<world::World>& earlier = earlier_[known_at];
    if (!earlier) {
        world::Reader reader = reader_;
        reader.known_at = known_at;
        auto built = world::World::build(within_->log(), reader);
        if (!built) {
            return failure_of(built);
        }
        earlier = std::make_unique<world::World>(std::move(built.value()));
    }
    return earlier.get();
}

}  // namespace habeas::actions
