// A stated count as the answers compare it: who is counted, and when. The reading of its words is
// the world's (SeenClaim::count).
#pragma once

#include "domain/quantities/comparison.h"
#include "world/world.h"

namespace habeas::answers {

/// \return whether the claim states a count that counts (stock or flow), its words read or not
bool is_stated_count(const world::SeenClaim& seen);

/// \return who is counted: the population named, else the subject; canonical
claims::Entity population_of(const world::World& world, const world::SeenClaim& seen);

/// \return the day a stock is of, or the period of a flow, as far as known: the claim's own dates
/// ("1997-02" alone is within that month), else the day of speaking, else the document's; unbounded
/// if none is stated
dates::ValidTime time_of_count(const world::SeenClaim& seen);

/// \return whether what a claim states may have been so by the end of the day: the period of a flow
/// may be over; anything else may have begun
bool may_be_so_by(const world::SeenClaim& seen, dates::Day day);

/// \return the count with unit, time and population (those held, documented or presumed of one
/// group are different people); without bounds if its words could not be read
quantities::ComparableCount comparable_count(const world::World& world,
                                             const world::SeenClaim& seen);

}  // namespace habeas::answers
