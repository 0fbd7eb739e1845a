#include "actions/viewpoint.h"

#include <algorithm>
#include <iterator>

namespace habeas::actions {
namespace {

template <class T>
std::set<T> common(const std::set<T>& left, const std::set<T>& right) {
    std::set<T> both;
    std::set_intersection(
        left.begin(), left.end(), right.begin(), right.end(), std::inserter(both, both.begin()));
    return both;
}

}  // namespace

world::Reader reader_for(const Actor& actor, const Viewpoint& viewpoint) {
    world::Reader reader{.clearance = actor.clearance,
                         .known_at = viewpoint.known_at,
                         .said_by = viewpoint.said_by,
                         .language = viewpoint.language};
    if (viewpoint.as) {
        const claims::Clearance wanted = claims::clearance_up_to(*viewpoint.as);
        reader.clearance = {
            .levels = common(actor.clearance.levels, wanted.levels),
            .compartments = common(actor.clearance.compartments, wanted.compartments)};
    }
    return reader;
}

Result<std::unique_ptr<world::World>> world_for(const Register& within,
                                                const Actor& actor,
                                                const Viewpoint& viewpoint) {
    auto built = world::World::build(within.log(), reader_for(actor, viewpoint));
    if (!built) {
        return failure_of(built);
    }
    return std::make_unique<world::World>(std::move(built.value()));
}

}  // namespace habeas::actions
