// Who is held past an order for release, by looking at every day of every date.
#pragma once

#include "answers/answer.h"
#include "twins/held_twin_parts.h"

namespace habeas::tests {

/// The days on which something on paper may have been given.
struct PaperDays {
    Days days = {};
    bool is_vague = false;
};

/// \return the strongest state of the person's stays that may be older than the paper
std::string state_past(const Person& person, const PaperDays& paper, int day);

Result<answers::Answer> held_past_order_twin(const world::World& world,
                                             const answers::Question& question);

}  // namespace habeas::tests
