// Question 4, what changed between two editions of who is held: person by person, so that the later
// number follows from the earlier one. Definition: docs/answers/changes.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// known-since (an instant; whoever asks gives the world as known then as Run::earlier), on (day),
/// both required; on-then (day), place, group, person (entities)
std::span<const ParameterSpecification> changes_parameters();

/// \error earlier_world_missing: Run::earlier is not given
Result<Answer> changes(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
