// Question 6, where sources contradict each other: pairs of claims that cannot both be so, counts
// in tension, and identities judged both same and different. Definition:
// docs/answers/contradictions.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// subject (entity), kind (text: a kind of contradiction)
std::span<const ParameterSpecification> contradictions_parameters();

/// \error contradiction_kind_unknown (kind)
Result<Answer> contradictions(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
