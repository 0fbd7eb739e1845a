// A length of time as a source stated it ("the last four months"), and counting it back by the
// calendar from the day the source spoke. It says nothing of whether the time fits other claims:
// answers compare that.
#pragma once

#include "base/result.h"
#include "domain/dates/day.h"
#include "domain/quantities/count_kind.h"
#include "domain/quantities/lexicon.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace habeas::quantities {

/// lower and upper are numbers of units as stated; kind says whether they are themselves excluded
/// ("more than four months": lower 4, more_than) and margin_percent how far a hedge widens them
/// once they are days.
struct StatedDuration {
    std::string words = {};     ///< verbatim
    std::string language = {};  ///< of the lexicon
    CountKind kind = CountKind::exact;
    std::optional<std::int64_t> lower = std::nullopt;
    std::optional<std::int64_t> upper = std::nullopt;
    CalendarUnit unit = CalendarUnit::day;
    bool hedged = false;
    std::int64_t margin_percent = 0;  ///< 0 if not hedged
    std::string lexicon = {};         ///< version of the lexicon that made this reading

    friend bool operator==(const StatedDuration&, const StatedDuration&) = default;
};

/// \param words    the phrase, such as "los últimos cuatro meses"
/// \param lexicon  of the phrase's language
/// \error          duration_unreadable (words); quantity_ambiguous (words, part); quantity_not_utf8
/// (position)
Result<StatedDuration> read_duration(std::string_view words, const Lexicon& lexicon);

/// When it must have begun. Both days inclusive; since_earliest is no_earlier_bound if no longest
/// time is stated.
struct CountedBack {
    dates::Day since_earliest = dates::no_earlier_bound;
    dates::Day since_latest = {};
    std::int64_t days_min = 0;                            ///< source day minus since_latest
    std::optional<std::int64_t> days_max = std::nullopt;  ///< source day minus since_earliest

    friend bool operator==(const CountedBack&, const CountedBack&) = default;
};

/// Calendar units count back by the calendar: four months before 1997-04-23 is 1996-12-23, 121
/// days. \param source_day  the day the source spoke; bounded, of a year with |year| <= 10^6
CountedBack counted_back(const StatedDuration& duration, dates::Day source_day);

}  // namespace habeas::quantities
