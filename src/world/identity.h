// Who is who: entities that live judgements (or one draw of a linkage) say are the same, resolved
// to one of them.
#pragma once

#include "world/reader.h"
#include "world/seen.h"

#include <map>
#include <optional>
#include <vector>

namespace habeas::world {

/// Per pair the newest judgement counts; a proposal of a model (model set, no author) never does.
/// Entities judged the same, directly or through others, get one representative: the first by kind
/// and bytes. \return every entity that is not its own representative, with its representative
std::map<claims::Entity, claims::Entity> resolved_identities(
    const std::vector<SeenJudgement>& judgements, const std::optional<Partition>& partition);

}  // namespace habeas::world
