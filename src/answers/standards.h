// Question 13, which standards are breached for a person: for each rule and each start of its
// clock, met, breached and since when, not yet, or that nobody can tell. Definition:
// docs/answers/standards.md.
#pragma once

#include "answers/ask.h"

namespace habeas::answers {

/// person (entity, required), on (day, required), rule (text), limit (text: days; only with rule)
std::span<const ParameterSpecification> standards_parameters();

/// \error rule_unknown (rule), limit_without_rule (limit), limit_not_taken (rule),
///        limit_not_days (limit)
Result<Answer> standards(const world::World& world, const Question& question, const Run& run);

}  // namespace habeas::answers
