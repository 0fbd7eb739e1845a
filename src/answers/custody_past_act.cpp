// Tested by tests/answers/custody_past_act_test.cpp and tests/twins/held_past_order_twin_test.cpp.
#include "answers/custody_past_act.h"

#include <algorithm>

namespace habeas::answers {
namespace {

using cases::CustodyState;
using dates::Truth;

/// \return whether a deprivation began before the act, or on its day
Truth began_before(const world::SeenClaim& seen,
                   const dates::ValidTime& time,
                   const DatedAct& act) {
    if (time.start_min > act.day.latest && begins_custody(seen)) {
        return Truth::no;
    }
    const bool is_certain = time.start_max <= act.day.earliest && !time.start_qualified;
    return is_certain ? Truth::yes : Truth::maybe;
}

/// \return what the state of one deprivation makes of being held past the act
CustodyState state_past(CustodyState state, Truth is_done, Truth began) {
    if (state == CustodyState::not_held || is_done == Truth::no || began == Truth::no) {
        return CustodyState::not_held;
    }
    const bool is_certain = is_done == Truth::yes && began == Truth::yes;
    return state == CustodyState::contradictory || is_certain ? state : CustodyState::possibly_held;
}

}  // namespace

Truth DatedAct::is_by(dates::Day asked) const {
    const Truth truth = day.is_by(asked);
    return truth == Truth::yes && is_doubtful ? Truth::maybe : truth;
}

/// The states are in order of strength.
CustodyState custody_past(const PersonCustody& custody,
                          const std::vector<CustodyState>& of_deprivations,
                          const DatedAct& act,
                          dates::Day day) {
    CustodyState state = CustodyState::not_held;
    for (std::size_t at = 0; at < custody.deprivations.size(); ++at) {
        const Truth began =
            began_before(*custody.deprivations[at], custody.record.deprivations[at].time, act);
        state = std::max(state, state_past(of_deprivations[at], act.is_by(day), began));
    }
    return state;
}

CustodyState custody_past(const CustodyThen& then, const DatedAct& act) {
    const CustodyState state =
        custody_past(*then.custody, then.on_day.of_deprivations, act, then.day);
    const bool is_denied = then.on_day.state == CustodyState::contradictory;
    return is_denied && state != CustodyState::not_held ? CustodyState::contradictory : state;
}

}  // namespace habeas::answers
