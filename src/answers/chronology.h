// Question 10, what happened between two days: a sourced list of events in order of their dates, as
// certain as the dates are. Definition: docs/answers/chronology.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// from, to (days, both inclusive), subject (entity), family (text: of predicates)
std::span<const ParameterSpecification> chronology_parameters();

/// \error family_unknown (family), period_inverted (from, to)
Result<Answer> chronology(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
