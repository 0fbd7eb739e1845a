// Known time is a minimum over a set (the making of a bundle, or the earliest receipt for it), so
// it does not depend on the order in which bundles arrived: replicas that hold the same bundles
// agree. Tested by tests/world/known_test.cpp.
#include "world/known.h"

#include "domain/claims/entry.h"

#include <algorithm>
#include <string>
#include <variant>

namespace habeas::world {
namespace {

struct Received {
    std::uint64_t length = 0;
    Instant at = {};
};

using Receipts = std::map<std::string, std::vector<Received>>;

std::string hexadecimal(const store::DeviceId& device) {
    return claims::full_text_of(claims::EntryId{device});
}

void collect_receipts(const store::Bundle& bundle, Receipts& receipts) {
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
            receipts[device].push_back(Received{length, bundle.made});
        }
    }
}

Instant known_since(const store::Bundle& bundle, const Receipts& receipts) {
    const auto found = receipts.find(hexadecimal(bundle.device));
    if (found == receipts.end()) {
        return bundle.made;
    }
    Instant earliest = bundle.made;
    bool covered = false;
    for (const Received& received : found->second) {
        if (received.length >= bundle.sequence && (!covered || received.at < earliest)) {
            earliest = received.at;
            covered = true;
        }
    }
    return earliest;
}

}  // namespace

std::vector<KnownEntry> known_entries(store::Log& log) {
    Receipts receipts;
    std::vector<store::Bundle> bundles;
    std::size_t count = 0;
    log.read_since({}, [&](const store::Bundle& bundle) {
        collect_receipts(bundle, receipts);
        bundles.push_back(bundle);
        count += bundle.entries.size();
    });
    std::vector<KnownEntry> entries;
    entries.reserve(count);
    for (store::Bundle& bundle : bundles) {
        const Instant recorded = known_since(bundle, receipts);
        for (store::Entry& entry : bundle.entries) {
            entries.push_back(KnownEntry{std::move(entry), recorded});
        }
        bundle.entries = {};
    }
    return entries;
}

store::Position known_position(store::Log& log, Instant known_at) {
    Receipts receipts;
    log.read_since({}, [&](const store::Bundle& bundle) { collect_receipts(bundle, receipts); });
    store::Position position;
    log.read_since({}, [&](const store::Bundle& bundle) {
        if (known_since(bundle, receipts) <= known_at) {
            std::uint64_t& length = position[bundle.device];
            length = std::max(length, bundle.sequence);
        }
    });
    return position;
}

}  // namespace habeas::world
