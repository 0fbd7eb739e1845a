// Exact three-valued relations by running maxima. The thirteen relations of J. F. Allen,
// "Maintaining knowledge about temporal intervals" (CACM 26, 1983) part all pairs of intervals, and
// each fixes one order of the four endpoints, some of them equal ("overlaps": s < t < e < f). Such
// a chain has a completion within the endpoints' bounds if and only if placing each endpoint at the
// smallest day allowed by its own bound and its predecessor never passes its latest day. So
// thirteen chains of four steps give the set of possible relations; a relation (or a union of
// several, like "within") holds certainly if the set lies in it, and not at all if they are
// disjoint. No day is enumerated, and "maybe" is said only where both worlds exist. The infinite
// ends are values: an end that is exactly "no bound" equals another such end. Tested by
// tests/domain/dates/allen_test.cpp (all published answers) and valid_time_test.cpp (enumeration of
// worlds).
#include "domain/dates/valid_time.h"

#include "base/assert.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace habeas::dates {
namespace {

constexpr std::size_t allen_count = 13;

/// The endpoints of a = [s, e) and b = [t, f) in the order of a relation; a step is one endpoint or
/// two equal ones.
constexpr std::array<std::string_view, allen_count> chains{
    "s<e<t<f",  // before
    "t<f<s<e",  // after
    "s<et<f",   // meets
    "t<fs<e",   // met_by
    "s<t<e<f",  // overlaps
    "t<s<f<e",  // overlapped_by
    "st<e<f",   // starts
    "st<f<e",   // started_by
    "t<s<e<f",  // during
    "s<t<f<e",  // contains
    "t<s<ef",   // finishes
    "s<t<ef",   // finished_by
    "st<ef",    // equals
};

constexpr unsigned all_allen = (1U << allen_count) - 1;

constexpr unsigned bit(Relation relation) {
    return 1U << static_cast<unsigned>(relation);
}

/// The Allen relations of which a relation is the union.
constexpr unsigned allen_set(Relation relation) {
    switch (relation) {
        case Relation::precedes:
            return bit(Relation::before) | bit(Relation::meets);
        case Relation::within:
            return bit(Relation::during) | bit(Relation::starts) | bit(Relation::finishes) |
                   bit(Relation::equals);
        case Relation::intersects:
            return all_allen & ~(bit(Relation::before) | bit(Relation::after) |
                                 bit(Relation::meets) | bit(Relation::met_by));
        case Relation::starts_before_start:
            return bit(Relation::before) | bit(Relation::meets) | bit(Relation::overlaps) |
                   bit(Relation::contains) | bit(Relation::finished_by);
        case Relation::before:
        case Relation::after:
        case Relation::meets:
        case Relation::met_by:
        case Relation::overlaps:
        case Relation::overlapped_by:
        case Relation::starts:
        case Relation::started_by:
        case Relation::during:
        case Relation::contains:
        case Relation::finishes:
        case Relation::finished_by:
        case Relation::equals:
            break;
    }
    return bit(relation);
}

struct DayBounds {
    Day min;
    Day max;
};

DayBounds endpoint(char letter, const ValidTime& left, const ValidTime& right) {
    const ValidTime& time = letter == 's' || letter == 'e' ? left : right;
    const bool is_start = letter == 's' || letter == 't';
    return is_start ? DayBounds{time.start_min, time.start_max}
                    : DayBounds{time.end_min, time.end_max};
}

bool is_possible(std::string_view chain, const ValidTime& left, const ValidTime& right) {
    Day placed = no_earlier_bound;
    Day latest = no_later_bound;
    bool possible = true;
    for (std::size_t at = 0; possible && at < chain.size(); ++at) {
        if (chain[at] == '<') {
            possible = placed != no_later_bound;  // nothing comes after it
            placed.number += possible ? 1 : 0;
            latest = no_later_bound;
        } else {
            const DayBounds bounds = endpoint(chain[at], left, right);
            placed = std::max(placed, bounds.min);
            latest = std::min(latest, bounds.max);
            possible = placed <= latest;
        }
    }
    return possible;
}

/// \return whether some relation of a set is possible
bool any_is_possible(unsigned relations, const ValidTime& left, const ValidTime& right) {
    for (std::size_t index = 0; index < allen_count; ++index) {
        if (((relations >> index) & 1U) != 0 && is_possible(chains.at(index), left, right)) {
            return true;
        }
    }
    return false;
}

Day earliest_of(const Bound& bound) {
    return bound.kind == Bound::Kind::day ? bound.day : no_earlier_bound;
}

Day latest_of(const Bound& bound) {
    return bound.kind == Bound::Kind::day ? bound.day : no_later_bound;
}

/// Something that started within one range and had its last day within another; not yet tightened.
ValidTime time_between(const WrittenRange& first_day, const WrittenRange& last_day) {
    return {.start_min = earliest_of(first_day.earliest),
            .start_max = latest_of(first_day.latest),
            .end_min = days_after(earliest_of(last_day.earliest), 1),
            .end_max = days_after(latest_of(last_day.latest), 1),
            .start_qualified = first_day.qualified,
            .end_qualified = last_day.qualified};
}

/// As above, tightened, of ranges that the parser has found not to be inverted.
ValidTime valid_time_between(const WrittenRange& first_day, const WrittenRange& last_day) {
    const std::optional<ValidTime> time = tightened(time_between(first_day, last_day));
    HABEAS_ASSERT(time.has_value());
    return *time;
}

/// The choices a written date leaves: one for each member of "[..]", else a single one. A choice is
/// all that has to satisfy a relation together: every member of "{..}", else a single time.
std::vector<std::vector<ValidTime>> choices_of(const Edtf& written) {
    if (written.shape() == Edtf::Shape::interval || written.shape() == Edtf::Shape::date) {
        return {{valid_time_of(written)}};
    }
    std::vector<ValidTime> members;
    members.reserve(written.parts().size());
    for (const WrittenRange& part : written.parts()) {
        members.push_back(valid_time_between(part, part));
    }
    if (written.shape() == Edtf::Shape::all_of) {
        return {members};
    }
    std::vector<std::vector<ValidTime>> choices;
    choices.reserve(members.size());
    for (const ValidTime& member : members) {
        choices.push_back({member});
    }
    return choices;
}

Truth holds_for_all(Relation relation,
                    const std::vector<ValidTime>& left,
                    const std::vector<ValidTime>& right) {
    Truth truth = Truth::yes;
    for (const ValidTime& one : left) {
        for (const ValidTime& other : right) {
            truth = both(truth, holds(relation, one, other));
        }
    }
    return truth;
}

}  // namespace

std::string_view name_of(Relation relation) {
    constexpr std::array<std::string_view, all_relations.size()> names{"before",
                                                                       "after",
                                                                       "meets",
                                                                       "met_by",
                                                                       "overlaps",
                                                                       "overlapped_by",
                                                                       "starts",
                                                                       "started_by",
                                                                       "during",
                                                                       "contains",
                                                                       "finishes",
                                                                       "finished_by",
                                                                       "equals",
                                                                       "precedes",
                                                                       "within",
                                                                       "intersects",
                                                                       "starts_before_start"};
    return names.at(static_cast<std::size_t>(relation));
}

std::optional<ValidTime> tightened(const ValidTime& time) {
    ValidTime tight = time;
    tight.start_max = std::min(time.start_max, days_after(time.end_max, -1));
    tight.end_min = std::max(time.end_min, days_after(time.start_min, 1));
    const bool exists = tight.start_min <= tight.start_max && tight.end_min <= tight.end_max &&
                        tight.start_min != no_later_bound && tight.end_max != no_earlier_bound;
    return exists ? std::optional(tight) : std::nullopt;
}

Truth holds(Relation relation, const ValidTime& left, const ValidTime& right) {
    const unsigned relations = allen_set(relation);
    if (!any_is_possible(relations, left, right)) {
        return Truth::no;
    }
    return any_is_possible(all_allen & ~relations, left, right) ? Truth::maybe : Truth::yes;
}

ValidTime valid_time_of(const Edtf& written) {
    if (written.shape() == Edtf::Shape::interval) {
        return valid_time_between(written.parts()[0], written.parts()[1]);
    }
    const WrittenRange whole = written.whole();
    return valid_time_between(whole, whole);
}

Truth holds(Relation relation, const Edtf& left, const Edtf& right) {
    const std::vector<std::vector<ValidTime>> right_choices = choices_of(right);
    std::optional<Truth> agreed;
    for (const std::vector<ValidTime>& one : choices_of(left)) {
        for (const std::vector<ValidTime>& other : right_choices) {
            const Truth truth = holds_for_all(relation, one, other);
            agreed = agreed.value_or(truth) == truth ? truth : Truth::maybe;
        }
    }
    return agreed.value_or(Truth::maybe);
}

Result<ValidTime> valid_time_of_claim(const std::optional<Edtf>& from,
                                      const std::optional<Edtf>& to,
                                      const std::optional<Edtf>& spoken) {
    const WrittenRange first_day = from ? from->whole() : WrittenRange{};
    WrittenRange last_day = to ? to->whole() : WrittenRange{};
    const bool ends =
        last_day.earliest.kind == Bound::Kind::day || last_day.latest.kind == Bound::Kind::day;
    if (!ends && spoken) {
        last_day.earliest = spoken->whole().earliest;
        last_day.qualified = spoken->is_qualified();
    }
    const std::optional<ValidTime> time = tightened(time_between(first_day, last_day));
    if (!time) {
        return failure("inverted_valid_time",
                       {{"from", from ? from->text() : ""}, {"to", to ? to->text() : ""}});
    }
    return *time;
}

Truth holds_on(const ValidTime& time, Day day) {
    const ValidTime tight = tightened(time).value_or(time);
    if (day < tight.start_min || day >= tight.end_max) {
        return Truth::no;
    }
    const bool in_every_world = tight.start_max <= day && day < tight.end_min;
    return in_every_world && !time.start_qualified && !time.end_qualified ? Truth::yes
                                                                          : Truth::maybe;
}

std::optional<DayCount> days_until(const ValidTime& time, Day as_of) {
    const ValidTime tight = tightened(time).value_or(time);
    if (as_of < tight.start_min) {
        return std::nullopt;
    }
    DayCount count;
    if (is_bounded(tight.start_max) && tight.start_max < as_of) {
        count.min = as_of.number - tight.start_max.number;
    }
    if (is_bounded(tight.start_min)) {
        count.max = as_of.number - tight.start_min.number;
    }
    return count;
}

}  // namespace habeas::dates
