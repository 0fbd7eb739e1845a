// Question 16, what an act did to a person: freed, exonerated, record cleared, compensated. Four
// facts kept apart, since a pardon frees nobody by itself and exonerates nobody. Definition:
// docs/answers/effect.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// on (day, required); person, group (entities); act (text)
std::span<const ParameterSpecification> effect_parameters();

/// \error act_unknown (act)
Result<Answer> effect(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
