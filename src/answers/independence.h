// Question 7, whether one claim is independent of another: from whom each came to us, by whom, and
// what the two ways share. Definition: docs/answers/independence.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// claim, other (text, required): the first characters of their ids, at least four
std::span<const ParameterSpecification> independence_parameters();

/// \error claim_unknown (claim), kind not_found; claim_ambiguous (claim, count)
Result<Answer> independence(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
