// Do two stated counts agree? The rules, and the words compatible, in tension, contradictory and
// not comparable, are those of docs/quantities.md. Counts are compared, never averaged; both
// sources stay.
#pragma once

#include "domain/dates/valid_time.h"
#include "domain/quantities/stated_count.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace habeas::quantities {

/// A count with who is counted and when.
struct ComparableCount {
    StatedCount count = {};
    std::string population =
        {};  ///< id of the population; the same text = judged the same; empty = not stated
    std::string unit = {};  ///< persons, cases, releases ...
    bool is_flow =
        false;  ///< a flow counts what happened in a period, a stock what there is on a day
    dates::ValidTime as_of_or_period = {};  ///< all four bounds open = not stated
};

enum class Comparison { compatible, in_tension, contradictory, not_comparable };

/// \return the snake_case name of a verdict
std::string_view name_of(Comparison comparison);

/// A verdict and why.
struct ComparisonResult {
    Comparison verdict = Comparison::not_comparable;
    /// not_comparable: population_not_stated, populations_differ, units_differ, stock_against_flow,
    /// period_not_stated, periods_differ, no_bounds; compatible: readings_overlap; in_tension:
    /// readings_disjoint_hulls_overlap, days_of_stocks_differ; contradictory: disjoint_same_day,
    /// disjoint_same_period
    std::string reason = {};
    bool days_differ = false;  ///< two stocks not stated for the same day
    std::optional<std::int64_t> gap =
        std::nullopt;  ///< between disjoint readings: 17 between 3 and 20

    friend bool operator==(const ComparisonResult&, const ComparisonResult&) = default;
};

/// Symmetric.
ComparisonResult compare(const ComparableCount& left, const ComparableCount& right);

}  // namespace habeas::quantities
