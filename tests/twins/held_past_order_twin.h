// The slow twin of held-past-order, and what other twins about orders on paper share with it.
#pragma once

#include "answers/answer.h"
#include "twins/custody_worlds.h"
#include "twins/held_twin_parts.h"
#include "twins/same_story.h"

namespace habeas::tests {

/// The days on which something on paper may have been given.
struct PaperDays {
    Days days = {};
    bool is_vague = false;
};

/// An order for release.
struct Paper : PaperDays {
    Telling telling = {};
    std::string written = {};
};

/// \return whether a claim orders release
bool is_paper(const world::SeenClaim& seen);

Paper paper_of(const Telling& telling);

/// \return how strong a state of custody is
std::size_t rank(const std::string& state);

/// \return what a paper makes of a stay whose state on the day is judged
std::string state_past(const Stay& stay, const PaperDays& paper, int day);

/// \return the strongest state of the person's stays that may be older than the paper
std::string state_past(const Person& person, const PaperDays& paper, int day);

Result<answers::Answer> held_past_order_twin(const world::World& world,
                                             const answers::Question& question);

}  // namespace habeas::tests
