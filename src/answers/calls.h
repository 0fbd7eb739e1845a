// Question 36, calls: what was asked, of whom, and how it was answered, as of a day. Definition:
// docs/answers/calls.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// on (day, required); addressee, caller (entities)
std::span<const ParameterSpecification> calls_parameters();

Result<Answer> calls(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
