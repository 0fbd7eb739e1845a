// From where an actor looks: at most as which level, as known when, as said by when. The one place
// that turns an actor and a wish into the reader of a world.
#pragma once

#include "actions/actor.h"
#include "actions/register.h"
#include "domain/dates/as_of.h"
#include "world/world.h"

#include <memory>
#include <optional>
#include <string>

namespace habeas::actions {

struct Viewpoint {
    std::optional<claims::Level> as = std::nullopt;         ///< none: all that the actor may see
    std::optional<dates::KnownAt> known_at = std::nullopt;  ///< none: everything recorded
    std::optional<dates::SaidBy> said_by = std::nullopt;    ///< none: whenever it was said
    std::string language = "en";                            ///< of the names of things
};

/// \return a reader who sees what both the actor and `as` may see; `as` has no compartments
world::Reader reader_for(const Actor& actor, const Viewpoint& viewpoint);

/// \return the world of that reader; its address stays the same, so traces may point into it
/// \error  as World::build
Result<std::unique_ptr<world::World>> world_for(const Register& within,
                                                const Actor& actor,
                                                const Viewpoint& viewpoint);

}  // namespace habeas::actions
