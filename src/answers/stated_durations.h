// Sources that say how long visitors had been kept out, held against the gaps that other claims
// give: whether the beginning they count back to is one of theirs. Shown, never repaired.
#pragma once

#include "answers/access_scope.h"
#include "answers/answer.h"

#include <optional>
#include <vector>

namespace habeas::answers {

/// \return when a stated length of time must have begun: counted back from the last day it speaks
/// of, else from the day of speaking, else from the document's; none if the claim states none that
/// can be read, or bears no day
std::optional<quantities::CountedBack> stated_beginning(const world::SeenClaim& seen);

/// \return whether something stated of one scope speaks of the other: the same beneficiary, and the
/// same visitor or all
bool is_about(const AccessScope& stated, const AccessScope& other);

/// A gap and between which days it began (both inclusive).
struct DatedGap {
    AccessScope scope = {};
    dates::Day start_min = {};
    dates::Day start_max = {};
};

/// Adds a note for each stated length of time about the beneficiary and visitor of some gap:
/// stated_duration_fits, or stated_duration_fits_none when its beginning, counted back from the day
/// it speaks of, is none of theirs. Parameters: words, since, days.
/// \param wish  the one by which the gaps were found
void add_stated_durations(const world::World& world,
                          const AccessWish& wish,
                          const std::vector<DatedGap>& gaps,
                          Answer& answer);

}  // namespace habeas::answers
