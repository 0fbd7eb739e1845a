// Time of the machine, passed in by main so that tests decide what time it is. An Instant is
// recorded time, in microseconds since 1970-01-01T00:00:00Z; days of the world are
// domain/dates/day.h and never come from here.
#pragma once

#include <compare>
#include <cstdint>

namespace habeas {

/// Microseconds since 1970-01-01T00:00:00 UTC.
struct Instant {
    std::int64_t microseconds = 0;
    friend auto operator<=>(const Instant&, const Instant&) = default;
};

/// Whoever knows what time it is.
class Clock {
  public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    Clock(Clock&&) = delete;
    Clock& operator=(Clock&&) = delete;
    virtual ~Clock() = default;

    /// \return the time now; may jump either way, callers that need order keep their own maximum
    [[nodiscard]] virtual Instant now() = 0;
};

}  // namespace habeas
