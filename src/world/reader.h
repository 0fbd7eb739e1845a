// Who looks, as of which knowledge: the arguments from which a world is built. Confidentiality and
// time travel are decided here and nowhere else.
#pragma once

#include "domain/claims/entity.h"
#include "domain/claims/level.h"
#include "domain/dates/as_of.h"

#include <map>
#include <optional>
#include <string>

namespace habeas::world {

/// One draw of a linkage: which entities are one, beyond what judgements in the log say.
using Partition = std::map<claims::Entity, claims::Entity>;

/// What a world is the world of.
struct Reader {
    claims::Clearance clearance = {};
    std::optional<dates::KnownAt> known_at = std::nullopt;  ///< none: everything recorded
    std::optional<dates::SaidBy> said_by = std::nullopt;    ///< none: whenever it was said
    std::optional<Partition> partition = std::nullopt;
    std::string language =
        "en";  ///< in which things are called by their names, where they have one

    friend bool operator==(const Reader&, const Reader&) = default;
};

}  // namespace habeas::world
