// Orders for release, as every answer about them weighs them: which claims order release, and from
// which day on nobody should be held any more.
// Definition: docs/answers/held-past-order.md.
#pragma once

#include "answers/custody_past_act.h"
#include "answers/episodes.h"

namespace habeas::answers {

bool is_sentence(const world::SeenClaim& seen);

/// \return whether a sentence says when it ends: it orders release on the day after
bool has_stated_end(const world::SeenClaim& seen);

/// \return whether the claim orders release: a release order, a pardon, an exoneration, an
/// acquittal or a sentence whose end is stated
bool is_release_order(const world::SeenClaim& seen);

/// An order; its day is the first on which nobody should be held any more.
struct ReleaseOrder : DatedAct {
    Episode episode = {};
};

ReleaseOrder release_order_of(Episode episode);

}  // namespace habeas::answers
