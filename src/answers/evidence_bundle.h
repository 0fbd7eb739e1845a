// Question 17, the evidence bundle: everything the register holds that bears on a person, a group,
// a place or a process, paper by paper, ready to be handed to a lawyer, and what such a bundle
// usually has and this one does not. Definition: docs/answers/bundle.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// about (entity, required), on (day): only what may be so by then
std::span<const ParameterSpecification> evidence_bundle_parameters();

Result<Answer> evidence_bundle(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
