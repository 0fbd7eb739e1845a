// When something was so: a start and an end, each known only between two days. Half-open: the first
// day it is so, and the first day it is no longer so. Every comparison is three-valued and exact
// (docs/dates.md).
#pragma once

#include "domain/dates/day.h"
#include "domain/dates/edtf.h"
#include "domain/dates/truth.h"

#include <array>
#include <optional>
#include <string_view>

namespace habeas::dates {

/// start in [start_min, start_max], end in [end_min, end_max], start < end; all inclusive day
/// bounds on the half-open interval [start, end). "No bound" values stand for minus and plus
/// infinity.
struct ValidTime {
    Day start_min = no_earlier_bound;
    Day start_max = no_later_bound;
    Day end_min = no_earlier_bound;
    Day end_max = no_later_bound;
    bool start_qualified = false;  ///< the start was written with ? ~ or %: never certain
    bool end_qualified = false;    ///< likewise the end

    friend bool operator==(const ValidTime&, const ValidTime&) = default;
};

/// Smallest and largest number of days; max absent = no limit.
struct DayCount {
    std::int64_t min = 0;
    std::optional<std::int64_t> max = std::nullopt;

    friend bool operator==(const DayCount&, const DayCount&) = default;
};

/// The thirteen relations of Allen (1983), and four wider ones. For a = [s,e), b = [t,f): before
/// e<t; precedes e<=t; during t<s and e<f; within t<=s and e<=f; intersects s<f and t<e;
/// starts_before_start s<t.
enum class Relation {
    before,
    after,
    meets,
    met_by,
    overlaps,
    overlapped_by,
    starts,
    started_by,
    during,
    contains,
    finishes,
    finished_by,
    equals,
    precedes,
    within,
    intersects,
    starts_before_start
};

inline constexpr std::array all_relations{Relation::before,
                                          Relation::after,
                                          Relation::meets,
                                          Relation::met_by,
                                          Relation::overlaps,
                                          Relation::overlapped_by,
                                          Relation::starts,
                                          Relation::started_by,
                                          Relation::during,
                                          Relation::contains,
                                          Relation::finishes,
                                          Relation::finished_by,
                                          Relation::equals,
                                          Relation::precedes,
                                          Relation::within,
                                          Relation::intersects,
                                          Relation::starts_before_start};

/// \return the snake_case name of a relation
std::string_view name_of(Relation relation);

/// \return start_max <= end_max - 1 and end_min >= start_min + 1 enforced; none if no completion
/// exists
std::optional<ValidTime> tightened(const ValidTime& time);

/// Exact: yes if every completion of both satisfies the relation, no if none does, else maybe.
/// Qualifiers do not count here. Both arguments must have a completion.
Truth holds(Relation relation, const ValidTime& left, const ValidTime& right);

/// What one written date says: it began and ended within its days (a date D is read as D/D); an
/// interval's two sides give the two sides here; an open or unknown side is unbounded. A set gives
/// the hull of its members.
ValidTime valid_time_of(const Edtf& written);

/// The relation between two written dates; "[..]" is one unknown member (yes only if all agree),
/// "{..}" is all members (yes only if each satisfies it, no if one cannot).
Truth holds(Relation relation, const Edtf& left, const Edtf& right);

/// What a claim says of when: two written dates and the day its source spoke (policy: an open end
/// is certain through the earliest day of the source, and no longer; an end not stated likewise; a
/// start not stated is unbounded). Tightened. A qualified source day qualifies the end it bounds.
/// \param from    first day it was so, as written; none = not stated
/// \param to      last day it was so (inclusive), as written; none = not stated; ".." = open
/// \param spoken  when the source spoke, as written; none = not stated
/// \error         inverted_valid_time (from, to) if no completion exists
Result<ValidTime> valid_time_of_claim(const std::optional<Edtf>& from,
                                      const std::optional<Edtf>& to,
                                      const std::optional<Edtf>& spoken);

/// \return whether it was so on a day. A qualified bound turns yes into maybe, never no into maybe.
Truth holds_on(const ValidTime& time, Day day);

/// \return days from the start to as_of (as_of minus start: the day of the start counts, as_of does
/// not), 0 at least;
///         none if it cannot have begun by as_of
std::optional<DayCount> days_until(const ValidTime& time, Day as_of);

}  // namespace habeas::dates
