// Standards by which a person must not be cut off, or alone, for more than some days: each claim of
// it is a span, cut into runs by the visits that were let in all the same. Definition:
// docs/answers/standards.md, Isolation.
#pragma once

#include "answers/standard_finding.h"

#include <vector>

namespace habeas::answers {

/// \return one finding for each span told that may have begun by the day, in the order of the
///         world; one without claims if none is told
std::vector<StandardFinding> isolation_findings(const world::World& world,
                                                const StandardAsked& asked);

}  // namespace habeas::answers
