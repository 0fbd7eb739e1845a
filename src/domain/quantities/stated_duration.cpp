// A duration is a count with a unit behind it: the same lines of the lexicon read its number. The
// bounds stay as stated, in units; kind and margin say how they turn into days, because a tenth of
// four months is no number of months but is twelve days. The joined form ("four-month long")
// describes rather than counts and is read through the line that the lexicon names for it ("about
// {n}"). Counting back goes by the calendar: the day of the same number n months earlier, or the
// last day of a month that has none. Tested by tests/domain/quantities/stated_duration_test.cpp.
#include "domain/quantities/stated_duration.h"

#include "base/assert.h"
#include "domain/quantities/phrase_reading.h"

#include <algorithm>

namespace habeas::quantities {
namespace {

/// No longer duration is counted back: a million years.
constexpr std::int64_t longest_days = 366'000'000;

/// A unit, perhaps joined by a hyphen, and the position after it.
struct UnitFound {
    CalendarUnit unit = CalendarUnit::day;
    bool joined = false;
    std::size_t end = 0;
};

std::optional<UnitFound> unit_at(const std::vector<WrittenWord>& words,
                                 std::size_t at,
                                 const LexiconEntries& entries) {
    const bool joined = at < words.size() && words[at].text == "-";
    const std::size_t unit_place = at + (joined ? 1 : 0);
    if (unit_place >= words.size()) {
        return std::nullopt;
    }
    const auto unit = entries.units.find(words[unit_place].text);
    if (unit == entries.units.end()) {
        return std::nullopt;
    }
    return UnitFound{unit->second, joined, unit_place + 1};
}

/// The bound in units as stated, before any margin or step of one.
std::optional<std::int64_t> stated_bound(BoundRule rule, const PhraseReading& reading) {
    if (rule.base != BoundRule::Base::constant) {
        rule.percent = 100;
        rule.offset = 0;
    }
    return bound_of(rule, reading, std::nullopt, false);
}

std::int64_t margin_of(const ReadingRule& rule) {
    return std::max<std::int64_t>({0, 100 - rule.lower.percent, rule.upper.percent - 100});
}

StatedDuration duration_of(const PhraseReading& reading, CalendarUnit unit) {
    StatedDuration duration;
    const ReadingRule& rule = *reading.rule;
    duration.kind = rule.kind;
    duration.lower = stated_bound(rule.lower, reading);
    duration.upper = stated_bound(rule.upper, reading);
    duration.unit = unit;
    duration.margin_percent = margin_of(rule);
    duration.hedged = rule.kind == CountKind::about || duration.margin_percent > 0;
    return duration;
}

dates::Day units_before(dates::Day day, std::int64_t count, CalendarUnit unit) {
    switch (unit) {
        case CalendarUnit::day:
            return dates::days_after(day, -count);
        case CalendarUnit::week:
            return dates::days_after(day, -7 * count);
        case CalendarUnit::month:
            return dates::months_after(day, -count);
        case CalendarUnit::year:
            return dates::months_after(day, -12 * count);
    }
    return day;
}

std::int64_t days_in(std::int64_t count, CalendarUnit unit, dates::Day before) {
    return before.number - units_before(before, count, unit).number;
}

std::int64_t shortest_in_days(const StatedDuration& duration, dates::Day source_day) {
    if (!duration.lower) {
        return 0;
    }
    const std::int64_t days = days_in(*duration.lower, duration.unit, source_day);
    const std::int64_t narrowed = (days * (100 - duration.margin_percent) + 99) / 100;
    return duration.kind == CountKind::more_than ? narrowed + 1 : narrowed;
}

std::optional<std::int64_t> longest_in_days(const StatedDuration& duration, dates::Day source_day) {
    if (!duration.upper) {
        return std::nullopt;
    }
    const std::int64_t days = days_in(*duration.upper, duration.unit, source_day);
    if (duration.kind == CountKind::fewer_than) {
        return std::max<std::int64_t>(0, days - 1);
    }
    return days * (100 + duration.margin_percent) / 100;
}

/// A unit never lasts more than 366 days.
bool is_countable(const std::optional<std::int64_t>& units) {
    return units.value_or(0) <= longest_days / 366;
}

}  // namespace

Result<StatedDuration> read_duration(std::string_view words, const Lexicon& lexicon) {
    const LexiconEntries& entries = lexicon.entries();
    const auto cut = checked_words(words, entries);
    if (!cut) {
        return failure_of(cut);
    }
    const auto unreadable = [&] {
        return failure("duration_unreadable", {{"words", std::string(words)}});
    };
    const std::size_t begin = after_phrases(*cut, 0, entries.before_durations);
    auto reading = best_reading_at(*cut, begin, entries, true);
    const auto unit = reading ? unit_at(*cut, reading->end, entries) : std::nullopt;
    if (!unit || reading->p || !is_silent_from(*cut, unit->end, entries)) {
        return unreadable();
    }
    if (is_ambiguous_range(*reading)) {
        return failure("quantity_ambiguous",
                       {{"words", std::string(words)}, {"part", std::string(words)}});
    }
    if (unit->joined && reading->rule->kind == CountKind::exact) {
        reading->rule = reading->n ? entries.reading_of(entries.attributive) : nullptr;
    }
    if (reading->rule == nullptr) {
        return unreadable();
    }
    StatedDuration duration = duration_of(*reading, unit->unit);
    if (!is_countable(duration.lower) || !is_countable(duration.upper)) {
        return unreadable();
    }
    duration.words = words;
    duration.language = lexicon.language();
    duration.lexicon = lexicon.version();
    return duration;
}

CountedBack counted_back(const StatedDuration& duration, dates::Day source_day) {
    HABEAS_ASSERT(dates::is_bounded(source_day));
    CountedBack back;
    back.days_max = longest_in_days(duration, source_day);
    back.days_min =
        std::min(shortest_in_days(duration, source_day), back.days_max.value_or(longest_days * 2));
    back.since_latest = dates::days_after(source_day, -back.days_min);
    if (back.days_max) {
        back.since_earliest = dates::days_after(source_day, -*back.days_max);
    }
    return back;
}

}  // namespace habeas::quantities
