// When this register learnt something: known time comes from the log itself, never from a clock. A
// bundle is known since it was made, unless it came from another device: then since the earliest
// receipt for it in this register's own log.
#pragma once

#include "base/clock.h"
#include "store/log.h"

#include <map>
#include <vector>

namespace habeas::world {

/// An entry with the time since which this register knows it.
struct KnownEntry {
    store::Entry entry = {};
    Instant recorded = {};
};

/// \return every entry of the log, device by device, with its known time
std::vector<KnownEntry> known_entries(store::Log& log);

/// What a known-at instant resolves to: how much of each device's log was known then, inclusive.
store::Position known_position(store::Log& log, Instant known_at);

}  // namespace habeas::world
