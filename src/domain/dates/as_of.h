// The three times of a question, as types that cannot be swapped: when it was so, when it was said,
// when this register learnt it.
#pragma once

#include "base/clock.h"
#include "domain/dates/day.h"

#include <compare>

namespace habeas::dates {

/// The day the question asks about (valid time).
struct AsOf {
    Day day = {};
    friend auto operator<=>(const AsOf&, const AsOf&) = default;
};

/// Only what had been said by this day, inclusive, counts (said time).
struct SaidBy {
    Day day = {};
    friend auto operator<=>(const SaidBy&, const SaidBy&) = default;
};

/// Only what this register had recorded by this instant, inclusive, exists (recorded time).
struct KnownAt {
    Instant instant = {};
    friend auto operator<=>(const KnownAt&, const KnownAt&) = default;
};

}  // namespace habeas::dates
