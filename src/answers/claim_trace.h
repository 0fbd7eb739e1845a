// Question 8, where a claim comes from: its words, who said and carried them, the place in the
// document where they stand, and every claim that it names or that names it. Definition:
// docs/answers/trace.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// claim (text, required): the first characters of its id, at least four
std::span<const ParameterSpecification> claim_trace_parameters();

/// \param prefix the first characters of its id, at least four
/// \error claim_unknown (claim), kind not_found; claim_ambiguous (claim, count)
Result<const world::SeenClaim*> claim_called(const world::World& world, const std::string& prefix);

/// \error as claim_called
Result<Answer> claim_trace(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
