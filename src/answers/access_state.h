// Whether one visitor may visit one beneficiary at one place on a day: what measures keep out, what
// rules let in, and the visits that took place beside them. Definition: docs/answers/access.md.
#pragma once

#include "answers/access_measures.h"

#include <vector>

namespace habeas::answers {

enum class AccessState { not_known, allowed, restricted, kept_out, cannot_tell, contradictory };

/// How sure the claims are that it is so on the day.
enum class AccessCertainty { none, possible, last_reported, certain };

/// A claim by which the visitor may come in, and which may hold on the day.
struct AccessRule {
    const world::SeenClaim* claim = nullptr;
    AccessCertainty certainty = AccessCertainty::none;
    bool has_limits = false;    ///< it says how often, how long or how, or which condition is unmet
    bool is_exception = false;  ///< a claim that keeps others out and excepts this visitor
};

struct AccessOnDay {
    AccessScope scope = {};
    AccessState state = AccessState::not_known;
    AccessCertainty certainty = AccessCertainty::none;
    std::vector<MeasureOnDay> measures = {};  ///< that may have begun, ended ones included
    std::vector<AccessRule> rules = {};
    std::vector<const world::SeenClaim*> rule_denials = {};     ///< on the day, of such rules
    std::vector<const world::SeenClaim*> basis = {};            ///< what the state rests on
    std::vector<const world::SeenClaim*> visits = {};           ///< certainly here, and by the day
    std::vector<const world::SeenClaim*> possible_visits = {};  ///< others that may have been
};

/// Whether a claim is a rule on visits that says that there is one.
bool is_regime(const world::SeenClaim& seen);

/// \return what a visitor, a beneficiary and one place (all canonical) have on a day
AccessOnDay access_on(const world::World& world, const AccessScope& scope, dates::Day day);

/// \return the last of the visits that certainly took place; none if there is none
const world::SeenClaim* last_visit(const AccessOnDay& access);

/// \return measures, rules and denials that bear on it, with the memberships by which they do, and
///         the last visit, or those that may have been
Trace trace_of(const world::World& world, const AccessOnDay& access, dates::Day day);

}  // namespace habeas::answers
