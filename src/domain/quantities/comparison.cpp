// The order of the rules: what cannot be compared is sorted out first (who is counted, in what
// unit, stock or flow, which period, any bound at all); then readings that overlap are compatible;
// disjoint readings are in tension while a source may still be right beside the other (the hull of
// reading and conservative figure reaches over, or the stocks are of different days), and
// contradictory when nothing is left. Readings come from a lexicon, days from the claims; no rule
// here looks at which source is which. Tested by tests/domain/quantities/comparison_test.cpp.
#include "domain/quantities/comparison.h"

#include <algorithm>
#include <limits>

namespace habeas::quantities {
namespace {

/// Both ends inclusive; an open end is the end of the type.
struct Interval {
    std::int64_t lower = std::numeric_limits<std::int64_t>::min();
    std::int64_t upper = std::numeric_limits<std::int64_t>::max();
};

bool overlap(const Interval& left, const Interval& right) {
    return left.lower <= right.upper && right.lower <= left.upper;
}

Interval reading_of(const StatedCount& count) {
    Interval reading;
    reading.lower = count.lower.value_or(reading.lower);
    reading.upper = count.upper.value_or(reading.upper);
    return reading;
}

Interval hull_of(const StatedCount& count) {
    Interval hull = reading_of(count);
    if (count.conservative) {
        hull.lower = std::min(hull.lower, *count.conservative);
        hull.upper = std::max(hull.upper, *count.conservative);
    }
    return hull;
}

bool has_bounds(const StatedCount& count) {
    return count.lower || count.upper;
}

bool is_stated(const dates::ValidTime& time) {
    return dates::is_bounded(time.start_min) || dates::is_bounded(time.start_max) ||
           dates::is_bounded(time.end_min) || dates::is_bounded(time.end_max);
}

bool same_time(const dates::ValidTime& left, const dates::ValidTime& right) {
    return left.start_min == right.start_min && left.start_max == right.start_max &&
           left.end_min == right.end_min && left.end_max == right.end_max;
}

/// \return why the two cannot be compared; empty if they can
std::string obstacle(const ComparableCount& left, const ComparableCount& right) {
    if (left.population.empty() || right.population.empty()) {
        return "population_not_stated";
    }
    if (left.population != right.population) {
        return "populations_differ";
    }
    if (left.unit != right.unit) {
        return "units_differ";
    }
    if (left.is_flow != right.is_flow) {
        return "stock_against_flow";
    }
    if (left.is_flow && !(is_stated(left.as_of_or_period) && is_stated(right.as_of_or_period))) {
        return "period_not_stated";
    }
    if (left.is_flow && !same_time(left.as_of_or_period, right.as_of_or_period)) {
        return "periods_differ";
    }
    return has_bounds(left.count) && has_bounds(right.count) ? "" : "no_bounds";
}

}  // namespace

std::string_view name_of(Comparison comparison) {
    switch (comparison) {
        case Comparison::compatible:
            return "compatible";
        case Comparison::in_tension:
            return "in_tension";
        case Comparison::contradictory:
            return "contradictory";
        case Comparison::not_comparable:
            return "not_comparable";
    }
    return "";
}

ComparisonResult compare(const ComparableCount& left, const ComparableCount& right) {
    ComparisonResult result;
    result.reason = obstacle(left, right);
    const bool both_stocks = !left.is_flow && !right.is_flow;
    result.days_differ = both_stocks && !(is_stated(left.as_of_or_period) &&
                                          same_time(left.as_of_or_period, right.as_of_or_period));
    if (!result.reason.empty()) {
        return result;
    }
    const Interval left_reading = reading_of(left.count);
    const Interval right_reading = reading_of(right.count);
    if (overlap(left_reading, right_reading)) {
        result.verdict = Comparison::compatible;
        result.reason = "readings_overlap";
        return result;
    }
    result.gap = std::max(left_reading.lower, right_reading.lower) -
                 std::min(left_reading.upper, right_reading.upper);
    if (overlap(hull_of(left.count), hull_of(right.count))) {
        result.verdict = Comparison::in_tension;
        result.reason = "readings_disjoint_hulls_overlap";
    } else if (result.days_differ) {
        result.verdict = Comparison::in_tension;
        result.reason = "days_of_stocks_differ";
    } else {
        result.verdict = Comparison::contradictory;
        result.reason = left.is_flow ? "disjoint_same_period" : "disjoint_same_day";
    }
    return result;
}

}  // namespace habeas::quantities
