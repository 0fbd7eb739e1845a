#include "actions/withdrawal.h"

#include <map>
#include <set>
#include <utility>
#include <variant>

namespace habeas::actions {

bool can_be_withdrawn(const claims::Payload& payload) {
    return !std::holds_alternative<claims::Enrolment>(payload) &&
           !std::holds_alternative<claims::Receipt>(payload) &&
           !std::holds_alternative<claims::Erasure>(payload);
}

std::vector<PlacedPayload> withdrawals_of(std::span<const HeldEntry* const> entries,
                                          const claims::Retraction& pattern) {
    std::map<Placement, std::set<claims::EntryId>> targets;
    for (const HeldEntry* entry : entries) {
        targets[entry->placement].insert(entry->id);
    }
    std::vector<PlacedPayload> payloads;
    for (const auto& [placement, ids] : targets) {
        claims::Retraction retraction = pattern;
        retraction.targets.assign(ids.begin(), ids.end());
        payloads.push_back(PlacedPayload{.placement = placement, .payload = std::move(retraction)});
    }
    return payloads;
}

}  // namespace habeas::actions
