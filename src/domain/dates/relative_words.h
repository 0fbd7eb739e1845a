// The words of relative dates in English, Spanish and French, read into what they ask for. No
// calendar arithmetic.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace habeas::dates {

/// What the words ask for; the comments say which members of RelativeWords count.
enum class RelativeRule {
    period_from_document,  ///< unit, count: the document's day, week, month or year, moved by count
    counted_back,          ///< unit, count: so many units before the document's day
    weekday_not_after,     ///< weekday: the latest one not after the document
    weekday_before,        ///< weekday: the latest one before the document
    month_not_after,       ///< month: the latest one begun by the document's day
    month_before,          ///< month: the latest one over by the document's day
    part_of_month,         ///< month, part: of the latest such month in which it has begun
    day_of_month_not_after,  ///< month, day: the latest one not after the document
    day_of_month_before,     ///< month, day: the latest one before the document
};

enum class CalendarUnit { day, week, month, year };

/// Days 1-10, 11-20, and 21 to the end.
enum class PartOfMonth { early, middle, late };

struct RelativeWords {
    RelativeRule rule = RelativeRule::period_from_document;
    CalendarUnit unit = CalendarUnit::day;
    int count = 0;    ///< of units; negative is before the document
    int weekday = 0;  ///< 1 Monday to 7 Sunday
    int month = 0;    ///< 1-12
    int day = 0;      ///< 1-31
    PartOfMonth part = PartOfMonth::early;
    std::optional<int> year = std::nullopt;  ///< written out: the document's date is not needed
};

/// \param words     the expression alone; capitals, accents, hyphens and commas do not matter
/// \param language  "en", "es" or "fr", alone or before a region
/// \return          none if it is not understood
std::optional<RelativeWords> read_relative_words(std::string_view words, std::string_view language);

}  // namespace habeas::dates
