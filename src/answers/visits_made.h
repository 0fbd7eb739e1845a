// Visits that claims say took place: on which days, who denies them, and which was the last by a
// day. Whether a visit was here is the caller's to say. Used by every answer that looks back at
// visits.
#pragma once

#include "answers/answer.h"
#include "world/world.h"

#include <string>
#include <vector>

namespace habeas::answers {

/// One claim of a visit. Days are inclusive bounds.
struct VisitMade {
    const world::SeenClaim* claim = nullptr;
    dates::Day first_min = {};  ///< of the first day of the visit, or of the visits
    dates::Day first_max = {};
    dates::Day last_min = {};  ///< of the last; the first, where the claim states no end
    dates::Day last_max = {};
    bool is_qualified = false;                          ///< written with ~, ? or %
    std::vector<const world::SeenClaim*> denials = {};  ///< claims that deny it
};

/// \return the visits that claims assert, report or admit and that may have begun by a day, in the
///         order of the world
std::vector<VisitMade> visits_made(const world::World& world, dates::Day on);

/// A visit, and whether it was made here.
struct VisitHere {
    const VisitMade* visit = nullptr;
    dates::Truth is_here = dates::Truth::no;
};

/// \return whether it took place here by a day: what a source denies is a maybe
dates::Truth took_place(const VisitHere& here, dates::Day on);

/// \return whether it took place here on a day or later, by another day
dates::Truth took_place_since(const VisitHere& here, dates::Day since, dates::Day on);

/// The last of several visits by a day.
struct LastVisit {
    /// the latest by its earliest day, then by its latest, of those that took place; else of those
    /// that may have; none if there are none
    const VisitMade* visit = nullptr;
    dates::Day earliest = dates::no_earlier_bound;  ///< no bound if none certainly took place
    dates::Day latest = dates::no_earlier_bound;    ///< no bound if there are none
    dates::Truth took_place = dates::Truth::no;     ///< whether there was any
};

LastVisit last_of(const std::vector<VisitHere>& visits, dates::Day on);

/// \return its days as written; empty if there are none
std::string written_days(const VisitMade& visit);

/// \return its days as written; codes "not_known" for no visit, "not_dated" for one without any
Cell days_of_visit(const VisitMade* visit);

/// \return days since the last visit; empty if there is none
Cell days_since(const LastVisit& last, dates::Day on);

}  // namespace habeas::answers
