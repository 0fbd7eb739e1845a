// Known time is a minimum over a set (the making of a bundle, or the earliest receipt for it), so
// it does not depend on the order in which bundles arrived: replicas that hold the same bundles
// agree. Tested by tests/world/known_test.cpp.
#include "world/known.h"

#include "domain/claims/entry.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace habeas::world {
namespace {

std::string hexadecimal(const store::DeviceId& device) {
    return claims::full_text_of(claims::EntryId{device});
}

}  // namespace

std::uint32_t KnownTimes::add(const store::Bundle& bundle) {
    for (const store::Entry& entry : bundle.entries) {
        if (!entry.content || !entry.header.key.empty() ||
            !claims::are_of_a_receipt(entry.content->payload)) {
            continue;
        }
        const auto payload = claims::decode(entry.content->payload);
        if (!payload || !std::holds_alternative<claims::Receipt>(payload.value())) {
            continue;
        }
        for (const auto& [device, length] : std::get<claims::Receipt>(payload.value()).received) {
            receipts_[device].push_back(Received{length, bundle.made});
        }
    }
    bundles_.push_back({bundle.device, bundle.sequence, bundle.made});
    return static_cast<std::uint32_t>(bundles_.size() - 1);
}

Instant KnownTimes::known_since(const Made& bundle) const {
    const auto found = receipts_.find(hexadecimal(bundle.device));
    if (found == receipts_.end()) {
        return bundle.at;
    }
    Instant earliest = bundle.at;
    bool covered = false;
    for (const Received& received : found->second) {
        if (received.length >= bundle.sequence && (!covered || received.at < earliest)) {
            earliest = received.at;
            covered = true;
        }
    }
    return earliest;
}

std::vector<Instant> KnownTimes::recorded() const {
    std::vector<Instant> times;
    times.reserve(bundles_.size());
    for (const Made& bundle : bundles_) {
        times.push_back(receipts_.empty() ? bundle.at : known_since(bundle));
    }
    return times;
}

std::vector<KnownEntry> known_entries(store::Log& log) {
    KnownTimes times;
    std::vector<std::pair<store::Entry, std::uint32_t>> read;
    log.read_since({}, [&](const store::Bundle& bundle) {
        const std::uint32_t number = times.add(bundle);
        for (const store::Entry& entry : bundle.entries) {
            read.emplace_back(entry, number);
        }
    });
    const std::vector<Instant> recorded = times.recorded();
    std::vector<KnownEntry> entries;
    entries.reserve(read.size());
    for (auto& [entry, bundle] : read) {
        entries.push_back(KnownEntry{std::move(entry), recorded[bundle]});
    }
    return entries;
}

store::Position known_position(store::Log& log, Instant known_at) {
    KnownTimes times;
    std::vector<std::pair<store::DeviceId, std::uint64_t>> bundles;
    log.read_since({}, [&](const store::Bundle& bundle) {
        times.add(bundle);
        bundles.emplace_back(bundle.device, bundle.sequence);
    });
    const std::vector<Instant> recorded = times.recorded();
    store::Position position;
    for (std::size_t at = 0; at < bundles.size(); ++at) {
        if (recorded[at] <= known_at) {
            std::uint64_t& length = position[bundles[at].first];
            length = std::max(length, bundles[at].second);
        }
    }
    return position;
}

}  // namespace habeas::world
