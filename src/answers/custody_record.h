// Which claims say what of a person's custody: selects them in a world, and lays them out for the
// rule (domain/cases/custody.h). Used by every answer that counts who is held.
#pragma once

#include "answers/answer.h"
#include "domain/cases/custody.h"
#include "world/world.h"

#include <functional>
#include <optional>
#include <vector>

namespace habeas::answers {

/// Where and among whom; what is not given does not restrict.
struct CustodyScope {
    std::optional<claims::Entity> place = std::nullopt;   ///< it, and all places inside it
    std::optional<claims::Entity> group = std::nullopt;   ///< its named members, whenever
    std::optional<claims::Entity> person = std::nullopt;  ///< any of the person's identities
};

/// \return the parameters place, group and person of a question
/// \error  parameter_not_an_entity (parameter, value)
Result<CustodyScope> custody_scope_of(const Question& question);

/// Of whom it is asked who is held, and on which day.
struct CustodyAsked {
    dates::Day on = {};
    CustodyScope scope = {};
};

/// \return the parameters on, place, group and person of a question
/// \error  parameter_missing (parameter), parameter_not_a_day (parameter, value),
///         parameter_not_an_entity (parameter, value)
Result<CustodyAsked> custody_asked_of(const Question& question);

/// The claims about one person, as the rule takes them.
struct PersonCustody {
    claims::Entity person = {};  ///< canonical
    cases::CustodyRecord record = {};
    std::vector<const world::SeenClaim*> deprivations = {};  ///< in the order of the record
    std::vector<const world::SeenClaim*> denials = {};       ///< in the order of the record
    /// all but the denials that the record was made from, and the memberships of a group asked
    /// for, in the order of the world
    std::vector<const world::SeenClaim*> claims = {};

    /// Makes it that of another person, of whom nothing is said yet.
    void begin(const claims::Entity& another);
};

/// Calls visit with everybody of whom some claim says that they were deprived of liberty there, in
/// order; what it is given is of the next person after it returns.
void visit_custody_of_persons(const world::World& world,
                              const CustodyScope& scope,
                              const std::function<void(const PersonCustody&)>& visit);

/// \return the same people, in order
std::vector<PersonCustody> custody_of_persons(const world::World& world, const CustodyScope& scope);

/// \return the claims that count for a person on a day: PersonCustody::claims, and the denials that
/// cover the day; in the order of the world
std::vector<const world::SeenClaim*> claims_on(const PersonCustody& custody, dates::Day day);

/// \return what a claim with the effect `holds` says of the time in custody
cases::Deprivation deprivation_of(const world::SeenClaim& seen);

/// \return whether the claim says that its subject belongs to the group
bool is_membership(const world::World& world,
                   const world::SeenClaim& seen,
                   const claims::Entity& group);

/// \return whether a deprivation begins custody; a transfer or isolation goes on with another one
bool begins_custody(const world::SeenClaim& deprivation);

/// \return where rows of a state stand: certain, last reported, possible, contradictory
std::size_t place_among_rows(cases::CustodyState state);

/// Counts one more person in a state.
void count(cases::CustodyState state, ThreeBounds& bounds);

}  // namespace habeas::answers
