// Who is held past an order for release, by looking at every day of every date.
#pragma once

#include "answers/answer.h"
#include "twins/custody_worlds.h"
#include "twins/same_story.h"

namespace habeas::tests {

/// An order for release, and the days on which it may have been given.
struct Paper {
    Telling telling = {};
    std::string written = {};
    Days days = {};
    bool is_vague = false;
};

/// \return whether a claim orders release
bool is_paper(const world::SeenClaim& seen);

Paper paper_of(const Telling& telling);

/// \return how strong a state of custody is
std::size_t rank(const std::string& state);

/// \return what an order makes of a stay whose state on the day is judged
std::string state_past(const Stay& stay, const Paper& paper, int day);

Result<answers::Answer> held_past_order_twin(const world::World& world,
                                             const answers::Question& question);

}  // namespace habeas::tests
