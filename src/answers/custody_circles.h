// Two editions of who is held, put side by side: people of both worlds in circles that share an
// identity, since the worlds need not agree on who is one person.
#pragma once

#include "answers/custody_record.h"

#include <vector>

namespace habeas::answers {

/// One world, and on which day and where one looks in it.
struct Edition {
    const world::World& world;
    dates::Day day = {};
    CustodyScope scope = {};
};

struct Editions {
    Edition then;
    Edition now;
};

/// A person of one edition.
struct CirclePerson {
    claims::Entity person = {};  ///< canonical in its world
    /// On the edition's day, and on the other edition's; not held for who is not of the group.
    cases::CustodyState state = cases::CustodyState::not_held;
    cases::CustodyState on_other_day = cases::CustodyState::not_held;
    bool is_held_in_any_group = false;  ///< is or may be held on the edition's day, member or not
    std::vector<const world::SeenClaim*> claims = {};  ///< that count on either day, in order
};

/// People who share an identity, of both editions, each in the order of its world: usually one and
/// the same in both. Only those of whom some claim says that they were held.
struct Circle {
    std::vector<CirclePerson> then = {};
    std::vector<CirclePerson> now = {};
};

/// \return the circles in which somebody is held in either edition: those with people of the later
///         edition first, in the order of its world, then the others in that of the earlier one
std::vector<Circle> circles_of(const Editions& editions);

/// \return the people who are or may be held on the edition's day, in order
std::vector<const CirclePerson*> held_among(const std::vector<CirclePerson>& people);

}  // namespace habeas::answers
