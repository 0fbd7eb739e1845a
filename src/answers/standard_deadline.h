// Standards by which something must be done within days of an arrest or a transfer: done in time,
// late, or not, as acts and denials say. Silence is no breach. Definition:
// docs/answers/standards.md, Deadlines.
#pragma once

#include "answers/standard_finding.h"

#include <vector>

namespace habeas::answers {

/// \return one finding for each start of the clock, in the order of the world; one without claims
///         if nothing started it by the day
std::vector<StandardFinding> deadline_findings(const world::World& world,
                                               const StandardAsked& asked);

}  // namespace habeas::answers
