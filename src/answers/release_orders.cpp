// An order is paper: a deprivation that certainly began after it is a new case, on the same day it
// is not. A transfer or isolation begins no custody: it may belong to an older one. Tested by
// tests/answers/release_orders_test.cpp and by the twins of the answers that weigh orders.
#include "answers/release_orders.h"

#include <algorithm>

namespace habeas::answers {
namespace {

using cases::CustodyState;
using dates::Truth;
using world::SeenClaim;

/// \return whether a deprivation began before the order, or on its day
Truth began_before(const SeenClaim& seen, const dates::ValidTime& time, const ReleaseOrder& order) {
    if (time.start_min > order.day.latest && begins_custody(seen)) {
        return Truth::no;
    }
    const bool is_certain = time.start_max <= order.day.earliest && !time.start_qualified;
    return is_certain ? Truth::yes : Truth::maybe;
}

/// \return what the state of one deprivation makes of being held past the order
CustodyState past_order(CustodyState state, Truth is_ordered, Truth began) {
    if (state == CustodyState::not_held || is_ordered == Truth::no || began == Truth::no) {
        return CustodyState::not_held;
    }
    const bool is_certain = is_ordered == Truth::yes && began == Truth::yes;
    return state == CustodyState::contradictory || is_certain ? state : CustodyState::possibly_held;
}

}  // namespace

bool is_sentence(const SeenClaim& seen) {
    return seen.claim.predicate == "sentence";
}

bool has_stated_end(const SeenClaim& seen) {
    return seen.claim.valid_to && dates::is_bounded(seen.valid.end_max);
}

bool is_release_order(const SeenClaim& seen) {
    const std::string& predicate = seen.claim.predicate;
    const std::string& value = seen.claim.value.text;
    const bool is_acquittal =
        predicate == "verdict" && (value == "not_guilty" || value == "dismissed");
    return seen.changes_state() &&
           (predicate == "release_order" || predicate == "pardon" || predicate == "exoneration" ||
            is_acquittal || (is_sentence(seen) && has_stated_end(seen)));
}

Truth ReleaseOrder::is_by(dates::Day asked) const {
    const Truth truth = day.is_by(asked);
    return truth == Truth::yes && is_doubtful ? Truth::maybe : truth;
}

ReleaseOrder release_order_of(Episode episode) {
    const SeenClaim& seen = episode.first();
    const auto& written = is_sentence(seen) ? seen.claim.valid_to : seen.claim.valid_from;
    ReleaseOrder order{.episode = std::move(episode)};
    order.day.text = written ? written->text() : std::string();
    order.day.earliest = is_sentence(seen) ? seen.valid.end_min : seen.valid.start_min;
    order.day.latest = is_sentence(seen) ? seen.valid.end_max : seen.valid.start_max;
    order.is_doubtful = is_sentence(seen) ? seen.valid.end_qualified : seen.valid.start_qualified;
    return order;
}

CustodyState past_order(const PersonCustody& custody,
                        const std::vector<CustodyState>& of_deprivations,
                        const ReleaseOrder& order,
                        dates::Day day) {
    CustodyState state = CustodyState::not_held;
    for (std::size_t at = 0; at < custody.deprivations.size(); ++at) {
        const Truth began =
            began_before(*custody.deprivations[at], custody.record.deprivations[at].time, order);
        state = std::max(state, past_order(of_deprivations[at], order.is_by(day), began));
    }
    return state;
}

}  // namespace habeas::answers
