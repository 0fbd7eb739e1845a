// Numbers that sources state, as the slow twins take them: who is counted, when, and as real
// numbers of which an open bound is infinite.
#pragma once

#include "answers/answer.h"
#include "twins/custody_worlds.h"

namespace habeas::tests {

/// \return the population named, else the subject
claims::Entity who_is_counted(const world::World& world, const world::SeenClaim& seen);

/// \return whether two names stand for one population, by all that it is called
bool is_same_population(const world::World& world,
                        const claims::Entity& one,
                        const claims::Entity& other);

/// \return when a number is of: the claim's dates, else the day of speaking, else the document's
dates::ValidTime time_of_number(const world::SeenClaim& seen);

/// \return whether some world lets the claim speak of that day or one before: an end on or before
/// it of what counts who came or went, a first day of anything else; always if no day is asked
bool is_so_by(const world::SeenClaim& seen, const answers::Question& question);

/// Smallest and largest number; infinite where a bound is open.
struct Numbers {
    double smallest = 0;
    double largest = 0;
};

Numbers every_number();

/// \return what the words are read as; every number if they are not
Numbers numbers_of(const world::SeenClaim& seen);

bool are_read(const Numbers& numbers);

/// \return whether some number is in both
bool have_common(const Numbers& one, const Numbers& other);

answers::Cell numbers_cell(const Numbers& numbers);

}  // namespace habeas::tests
