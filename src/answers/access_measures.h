// Which claims keep whom from whom, where, since when, and what all other claims say of it on a
// day: selects them in a world, and lays them out for the rule (domain/cases/interruption.h).
#pragma once

#include "answers/access_scope.h"
#include "answers/trace.h"
#include "domain/cases/interruption.h"

#include <string>
#include <vector>

namespace habeas::answers {

/// Claims that say the same of whom, where, since when and until when.
struct Measure {
    AccessScope scope = {};
    std::string since = {};  ///< as written; empty = not stated
    std::string until = {};  ///< as written; empty = open
    std::vector<const world::SeenClaim*> claims = {};
    /// why it is about the beneficiary asked for
    std::vector<const world::SeenClaim*> memberships = {};
};

/// A measure on the day asked about, in its whole scope or at one place of it.
struct MeasureOnDay {
    Measure measure = {};
    cases::Interruption record = {};
    cases::InterruptionOnDay on_day = {};
    std::vector<const world::SeenClaim*> openings = {};  ///< in the order of the record
    std::vector<const world::SeenClaim*> denials = {};   ///< likewise
};

/// \return the measures that may have begun by a day, and each smaller place that stands otherwise
///         than its whole scope; by visitor, beneficiary, start and place
std::vector<MeasureOnDay> measures_on(const world::World& world,
                                      const AccessWish& wish,
                                      dates::Day day);

/// \return the claims of the measure, and of the others those that bear on it
Trace trace_of(const MeasureOnDay& measure, dates::Day day);

}  // namespace habeas::answers
