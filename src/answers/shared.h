// Question 15, which cases share a court, a judge, an accuser, an article with a person's: what is
// known of each, and how it went for them. Definition: docs/answers/shared.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// person (entity, required); on (day); kind (text)
std::span<const ParameterSpecification> shared_parameters();

/// \error item_kind_unknown (kind)
Result<Answer> shared(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
