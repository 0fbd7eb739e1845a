// Numbers of a review that sources state: how many were pardoned or released in a period, how many
// requests, files or cases wait. Part of docs/answers/flows.md.
#pragma once

#include "answers/answer.h"
#include "answers/review_stages.h"

namespace habeas::answers {

/// Adds a row for each such number that may be of the period, a figure that counts them, and a note
/// for each that is smaller than the number of people known by name.
void add_stated_flows(const world::World& world,
                      const ReviewScope& scope,
                      const Period& period,
                      Answer& answer);

}  // namespace habeas::answers
