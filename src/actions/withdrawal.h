// Taking entries back, as retract and undo both do: one retraction for each level and compartment,
// so that whoever may see an entry may see that it was taken back, and nobody else.
#pragma once

#include "actions/holdings.h"
#include "actions/recording.h"

#include <span>
#include <vector>

namespace habeas::actions {

/// \return whether taking such an entry back means anything: not for what concerns the register
///         itself (enrolments, receipts) and not for an erasure, which has happened
bool can_be_withdrawn(const claims::Payload& payload);

/// \param pattern  reason, said date and batch; its targets are filled in
/// \return         retractions of the entries, each at the placement of its targets
std::vector<PlacedPayload> withdrawals_of(std::span<const HeldEntry* const> entries,
                                          const claims::Retraction& pattern);

}  // namespace habeas::actions
