// When this register learnt something: known time comes from the log itself, never from a clock. A
// bundle is known since it was made, unless it came from another device: then since the earliest
// receipt for it in this register's own log.
#pragma once

#include "base/clock.h"
#include "store/log.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace habeas::world {

/// An entry with the time since which this register knows it.
struct KnownEntry {
    store::Entry entry = {};
    Instant recorded = {};
};

/// Learns from every bundle of a log since when each of them is known.
class KnownTimes {
  public:
    /// \return the bundle's number: how many were added before
    std::uint32_t add(const store::Bundle& bundle);

    /// \return by number, since when each bundle is known; every bundle must have been added
    [[nodiscard]] std::vector<Instant> recorded() const;

  private:
    struct Received {
        std::uint64_t length = 0;
        Instant at = {};
    };

    struct Made {
        store::DeviceId device = {};
        std::uint64_t sequence = 0;
        Instant at = {};
    };

    [[nodiscard]] Instant known_since(const Made& bundle) const;

    std::vector<Made> bundles_;
    std::map<std::string, std::vector<Received>> receipts_;
};

/// \return every entry of the log, device by device, with its known time
std::vector<KnownEntry> known_entries(store::Log& log);

/// What a known-at instant resolves to: how much of each device's log was known then, inclusive.
store::Position known_position(store::Log& log, Instant known_at);

}  // namespace habeas::world
