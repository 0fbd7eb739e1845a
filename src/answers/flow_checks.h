// What cannot be so, or is missing, in the stages of people under review: a stage without the one
// before it, or dated before it. Part of docs/answers/flows.md.
#pragma once

#include "answers/answer.h"
#include "answers/review_stages.h"

#include <vector>

namespace habeas::answers {

/// Adds a figure for each pair of stages that concerns somebody who may have come to the later one
/// in the period, and a note that names them.
void add_stage_checks(const world::World& world,
                      const std::vector<PersonInReview>& people,
                      const Period& period,
                      Answer& answer);

}  // namespace habeas::answers
