// Method. Each deprivation p has readings, one for each thing that sources say of its end: its own
// stated end, and each departure r that may be p's. r is p's unless it certainly lies before p's
// start, or a later deprivation certainly lies between: p before an end (another departure, or p's
// own stated end), that end not after a start q, q before r. If r is certainly after p's start the
// reading ends on r's days; if the order cannot be told it may end there or go on. A p that nothing
// ends is read as it stands; one said to last ("..") on a day after r is read as it stands as well,
// because its source contradicts r. A loss of sight takes certainty from every reading from its
// first day on. p is contradictory on a day where one reading says yes and another no; a person is
// contradictory where some p is, or where held is denied. Order is judged by bounds; a qualified
// bound (~ ?) only turns yes into maybe (dates::holds_on). Cost: departures x deprivations^2 each.
// Tested by tests/domain/cases/custody_test.cpp and, against an enumeration of days, by
// tests/twins/held_twin_test.cpp.
#include "domain/cases/custody.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace habeas::cases {
namespace {

using dates::Day;
using dates::Truth;
using dates::ValidTime;

using Reading = CustodyThroughTime::Reading;

bool has_stated_end(const Deprivation& deprivation) {
    return dates::is_bounded(deprivation.time.end_max);
}

/// \return whether p's start, an end, q's start and r certainly follow each other
bool lies_between(const ValidTime& p, const Turn& end, const ValidTime& q, const Turn& r) {
    return p.start_max < end.earliest && end.latest <= q.start_min && q.start_max < r.earliest;
}

/// \return p's own stated end, as a turn
Turn own_end(const Deprivation& p) {
    return {
        std::max(p.time.end_min, dates::days_after(p.time.start_max, 1)), p.time.end_max, false};
}

bool belongs_to_a_later_one(const CustodyRecord& record, const Deprivation& p, const Turn& r) {
    const auto comes_before = [&](const Turn& end) {
        return std::any_of(
            record.deprivations.begin(), record.deprivations.end(), [&](const Deprivation& q) {
                return lies_between(p.time, end, q.time, r);
            });
    };
    return std::any_of(record.departures.begin(), record.departures.end(), comes_before) ||
           (has_stated_end(p) && comes_before(own_end(p)));
}

bool may_end(const CustodyRecord& record, const Deprivation& p, const Turn& r) {
    return r.latest > p.time.start_min && !belongs_to_a_later_one(record, p, r);
}

ValidTime ended_by(const ValidTime& p, const Turn& r) {
    ValidTime time = p;
    if (p.start_max < r.earliest) {
        time.end_min = r.earliest;
        time.end_max = r.latest;
        time.end_qualified = r.is_qualified;
    } else {
        time.end_min = std::min(p.end_min, std::max(r.earliest, dates::days_after(p.start_min, 1)));
        time.end_max = std::max(p.end_max, r.latest);
        time.end_qualified = p.end_qualified || r.is_qualified;
    }
    return time;
}

/// After a loss of the person's trace nothing is certain that began before it.
void doubt_after_losses(const CustodyRecord& record, ValidTime& time) {
    for (const Turn& loss : record.losses) {
        if (loss.latest > time.start_min) {
            time.end_min = std::min(time.end_min,
                                    std::max(loss.earliest, dates::days_after(time.start_min, 1)));
        }
    }
}

/// Adds the readings of p, one at least.
void add_readings(const CustodyRecord& record,
                  const Deprivation& p,
                  std::vector<Reading>& readings) {
    const std::size_t first = readings.size();
    bool is_contradicted = false;
    for (const Turn& r : record.departures) {
        if (may_end(record, p, r)) {
            readings.push_back(Reading{ended_by(p.time, r), false});
            is_contradicted = is_contradicted || (p.is_said_to_last && p.time.end_min > r.latest);
        }
    }
    const bool nothing_ends_it = readings.size() == first;
    if (has_stated_end(p)) {
        readings.push_back(Reading{p.time, false});
    } else if (nothing_ends_it || is_contradicted) {
        readings.push_back(Reading{p.time, nothing_ends_it});
    }
    for (std::size_t at = first; at < readings.size(); ++at) {
        doubt_after_losses(record, readings[at].time);
    }
}

/// \param readings  of p
CustodyState state_of(const Deprivation& p, std::span<const Reading> readings, Day day) {
    Truth weakest = Truth::yes;
    Truth strongest = Truth::no;
    for (const Reading& reading : readings) {
        const Truth truth = dates::holds_on(reading.time, day);
        weakest = dates::both(weakest, truth);
        strongest = dates::either(strongest, truth);
    }
    if (strongest == Truth::no) {
        return CustodyState::not_held;
    }
    if (weakest == Truth::no && strongest == Truth::yes) {
        return CustodyState::contradictory;
    }
    if (weakest == Truth::yes) {
        return p.may_be_elsewhere ? CustodyState::possibly_held : CustodyState::certainly_held;
    }
    const bool is_last_reported =
        readings.front().is_open_as_stated && !p.may_be_elsewhere && p.time.start_max <= day;
    return is_last_reported ? CustodyState::last_reported_held : CustodyState::possibly_held;
}

void add_bounds(const ValidTime& time, std::vector<Day>& days) {
    const ValidTime tight = dates::tightened(time).value_or(time);
    for (const Day day : {tight.start_min, tight.start_max, tight.end_min, tight.end_max}) {
        if (dates::is_bounded(day)) {
            days.push_back(day);
        }
    }
}

/// \return the first day on which it may have been over, as far as a source states one
Day firm_end(const Deprivation& deprivation) {
    const bool is_stated = has_stated_end(deprivation) || deprivation.is_said_to_last;
    return is_stated ? deprivation.time.end_min : dates::days_after(deprivation.time.start_min, 1);
}

bool lasts_beyond_start(const Deprivation& stay, const Deprivation& other) {
    return stay.time.start_max < other.time.start_min &&
           firm_end(stay) > dates::days_after(other.time.start_max, 1);
}

}  // namespace

std::string_view name_of(CustodyState state) {
    constexpr std::array names{
        "not_held", "possibly_held", "last_reported_held", "certainly_held", "contradictory"};
    return names.at(static_cast<std::size_t>(state));
}

CustodyThroughTime::CustodyThroughTime(const CustodyRecord& record) : record_(record) {
    first_.reserve(record.deprivations.size() + 1);
    for (const Deprivation& deprivation : record.deprivations) {
        first_.push_back(readings_.size());
        add_readings(record, deprivation, readings_);
    }
    first_.push_back(readings_.size());
}

std::span<const Reading> CustodyThroughTime::readings_of(std::size_t deprivation) const {
    return std::span(readings_).subspan(first_[deprivation],
                                        first_[deprivation + 1] - first_[deprivation]);
}

CustodyOnDay CustodyThroughTime::on(Day day) const {
    CustodyOnDay custody;
    custody.of_deprivations.reserve(record_.deprivations.size());
    for (std::size_t at = 0; at < record_.deprivations.size(); ++at) {
        const CustodyState state = state_of(record_.deprivations[at], readings_of(at), day);
        custody.of_deprivations.push_back(state);
        custody.state = std::max(custody.state, state);
    }
    const bool is_denied =
        std::any_of(record_.denials.begin(), record_.denials.end(), [&](const ValidTime& denial) {
            return dates::holds_on(denial, day) == Truth::yes;
        });
    if (is_denied && custody.state != CustodyState::not_held) {
        custody.state = CustodyState::contradictory;
    }
    return custody;
}

std::vector<Day> CustodyThroughTime::turning_days() const {
    std::vector<Day> days;
    for (const Reading& reading : readings_) {
        add_bounds(reading.time, days);
    }
    for (const Deprivation& deprivation : record_.deprivations) {
        add_bounds(deprivation.time, days);
        if (dates::is_bounded(deprivation.time.start_max)) {
            days.push_back(deprivation.time.start_max);
        }
    }
    for (const ValidTime& denial : record_.denials) {
        add_bounds(denial, days);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

CustodyOnDay custody_on(const CustodyRecord& record, Day day) {
    return CustodyThroughTime(record).on(day);
}

Deprivation deprivation_of(std::string_view predicate,
                           bool is_said_to_last,
                           const ValidTime& valid) {
    constexpr std::array acts{"arrest", "re_arrest", "transfer"};
    Deprivation deprivation{.time = valid};
    deprivation.is_said_to_last = is_said_to_last;
    ValidTime& time = deprivation.time;
    const bool has_end = dates::is_bounded(time.end_max);
    if (has_end && std::find(acts.begin(), acts.end(), predicate) != acts.end()) {
        time.end_min = dates::days_after(time.start_min, 1);
        time.end_max = dates::no_later_bound;
        time.end_qualified = false;
    } else if (has_end && predicate == "incommunicado") {
        time.end_max = dates::no_later_bound;
    }
    return deprivation;
}

bool exclude_each_other(const Deprivation& left, const Deprivation& right) {
    for (const Deprivation* one : {&left, &right}) {
        if (one->time.start_qualified || one->time.end_qualified) {
            return false;
        }
    }
    const Day both_began = std::max(left.time.start_max, right.time.start_max);
    const bool share_a_night =
        dates::is_bounded(both_began) &&
        std::min(firm_end(left), firm_end(right)) > dates::days_after(both_began, 1);
    return share_a_night || lasts_beyond_start(left, right) || lasts_beyond_start(right, left);
}

Turn turn_of(const ValidTime& valid) {
    return Turn{valid.start_min, valid.start_max, valid.start_qualified};
}

}  // namespace habeas::cases
