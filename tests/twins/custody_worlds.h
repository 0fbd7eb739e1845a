// All worlds that a person's claims leave open, enumerated: for each deprivation, every pair of a
// first day in custody and a first day out of it. Written from docs/answers/held.md, and nothing
// else.
#pragma once

#include "world/world.h"

#include <string>
#include <vector>

namespace habeas::tests {

/// Days from first to last, both inclusive, inside the window; an end that no claim bounds is the
/// window's.
struct Days {
    int first = 0;
    int last = 0;
    bool is_bounded_before = true;
    bool is_bounded_after = true;
};

/// Days of the window count from 1996-12-01; it ends well after the last invented date.
Days days_between(dates::Day first, dates::Day last);
int window_day(dates::Day day);

/// What a person's claims say, before any rule.
struct Stay {
    const world::SeenClaim* claim = nullptr;
    Days start = {};
    Days end = {};  ///< first day no longer held
    bool start_is_vague = false;
    bool end_is_vague = false;
    bool has_stated_end = false;
    bool is_said_to_last = false;
    bool is_around = false;  ///< at a place that contains the one asked about
    std::string state = {};  ///< code on the day asked about, once judged
};

struct Leave {
    Days day = {};
    bool is_vague = false;
};

struct PersonClaims {
    std::vector<Stay> stays = {};
    std::vector<Leave> leaves = {};
    std::vector<Leave> losses = {};
    std::vector<Stay> denials = {};
};

/// \return a claim of effect `holds` as a stay
Stay stay_of(const world::SeenClaim& seen);

/// Sets the state of every stay on a day.
void judge_stays(PersonClaims& claims, int day);

/// \return whether a stay taken as it stands covers the day in every world
bool covers_certainly(const Stay& stay, int day);

}  // namespace habeas::tests
