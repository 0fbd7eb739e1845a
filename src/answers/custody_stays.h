// One person's stays in custody up to a day: which claims speak of one and the same deprivation of
// liberty, and in what state it was on each day. Days are told as spans on which nothing changes,
// so that a stay of decades costs no more than one of a week. Definition:
// docs/answers/time-in-custody.md.
#pragma once

#include "answers/custody_record.h"

#include <set>
#include <string>
#include <vector>

namespace habeas::answers {

/// Days on which every claim says the same: from the first to the day before the end.
struct DaySpan {
    dates::Day first = dates::no_earlier_bound;
    dates::Day end = dates::no_later_bound;  ///< bounded

    /// \return a day that stands for all
    [[nodiscard]] dates::Day one_day() const { return dates::days_after(end, -1); }
};

/// \param changes  days on or next to which something may begin or end
/// \return         all days before `until`, in order; the first span has no first day
std::vector<DaySpan> spans_until(const std::vector<dates::Day>& changes, dates::Day until);

/// \return the bounds of a time that are days
std::vector<dates::Day> bounds_of(const dates::ValidTime& time);

/// \return every day on which the custody of a person may change, or somebody may have left it
std::vector<dates::Day> changes_of(const cases::CustodyRecord& record);

/// The names of the case that a claim gives; two claims that name different ones speak of different
/// deprivations.
std::set<std::string> cases_named(const world::SeenClaim& seen);
bool name_different_cases(const std::set<std::string>& left, const std::set<std::string>& right);

/// A span and what a person's deprivations are on its days.
struct CustodySpan {
    DaySpan days = {};
    cases::CustodyOnDay custody = {};
};

std::vector<CustodySpan> custody_until(const PersonCustody& custody,
                                       const std::vector<DaySpan>& spans);

/// One deprivation of liberty, as several claims tell it.
struct Stay {
    std::vector<std::size_t> deprivations = {};  ///< places in the record, in order
    std::set<std::string> cases = {};
    dates::Day first = dates::no_earlier_bound;  ///< first day on which it may be so
    dates::Day end = dates::no_later_bound;      ///< the day after the last one

    /// \return the states of its deprivations; those of others are not_held
    [[nodiscard]] std::vector<cases::CustodyState> states_on(const CustodySpan& span) const;

    /// \return the strongest of them; contradictory where the person's custody is
    [[nodiscard]] cases::CustodyState state_on(const CustodySpan& span) const;
};

/// \return the stays that may be so on some day, by their first days
std::vector<Stay> stays_of(const PersonCustody& custody, const std::vector<CustodySpan>& spans);

}  // namespace habeas::answers
