// Tested by tests/answers/release_orders_test.cpp and by the twins of the answers that weigh
// orders.
#include "answers/release_orders.h"

#include <utility>

namespace habeas::answers {
using world::SeenClaim;

bool is_sentence(const SeenClaim& seen) {
    return seen.predicate() == "sentence";
}

bool has_stated_end(const SeenClaim& seen) {
    return seen.claim().valid_to && dates::is_bounded(seen.valid().end_max);
}

bool is_release_order(const SeenClaim& seen) {
    const std::string& predicate = seen.predicate();
    const std::string& value = seen.claim().value.text;
    const bool is_acquittal =
        predicate == "verdict" && (value == "not_guilty" || value == "dismissed");
    return seen.changes_state() &&
           (predicate == "release_order" || predicate == "pardon" || predicate == "exoneration" ||
            is_acquittal || (is_sentence(seen) && has_stated_end(seen)));
}

ReleaseOrder release_order_of(Episode episode) {
    const SeenClaim& seen = episode.first();
    const auto& written = is_sentence(seen) ? seen.claim().valid_to : seen.claim().valid_from;
    ReleaseOrder order;
    order.day.text = written ? written->text() : std::string();
    order.day.earliest = is_sentence(seen) ? seen.valid().end_min : seen.valid().start_min;
    order.day.latest = is_sentence(seen) ? seen.valid().end_max : seen.valid().start_max;
    order.is_doubtful =
        is_sentence(seen) ? seen.valid().end_qualified : seen.valid().start_qualified;
    order.episode = std::move(episode);
    return order;
}

}  // namespace habeas::answers
