// Reading a count: cut into words, drop what says nothing before it, let the lexicon's best line
// read it, and refuse unless the rest is silent. A lower bound that is not whole rounds up and an
// upper one down ("about 33" would be [29.7, 36.3]), unless nothing would be left (close_gap). A
// hedge before a number that is not round adds no margin and is flagged: "unos 69" is somebody's
// exact figure behind a hedge. Tested by tests/domain/quantities/stated_count_test.cpp.
#include "domain/quantities/stated_count.h"

#include "base/assert.h"
#include "domain/quantities/phrase_reading.h"

#include <algorithm>
#include <utility>

namespace habeas::quantities {
namespace {

bool speaks_of_group(const ReadingRule& rule) {
    return rule.lower.base == BoundRule::Base::group || rule.upper.base == BoundRule::Base::group;
}

/// \return whether the product of stated percentage and base stays far from the ends of the type
bool is_percentage_sound(const PhraseReading& reading) {
    return !reading.p || reading.p->value <= 100;
}

std::int64_t granularity_of(const PhraseReading& reading) {
    const std::int64_t first = reading.n ? reading.n->granularity : 1;
    return reading.m ? std::min(first, reading.m->granularity) : first;
}

/// No whole number lies between the bounds. A share lies between two whole numbers ("25 per cent of
/// 4,201": 1050 or 1051); a margin shrinks to the one number that the words leave ("almost 5": 4).
void close_gap(StatedCount& count, bool is_share) {
    if (is_share) {
        std::swap(count.lower, count.upper);
        count.kind = CountKind::between;
    } else {
        count.lower = count.upper;
    }
    count.conservative = count.lower;
}

void set_bounds(StatedCount& count,
                const PhraseReading& reading,
                std::optional<std::int64_t> group) {
    const ReadingRule& rule = *reading.rule;
    count.kind = speaks_of_group(rule) && group ? CountKind::exact : rule.kind;
    count.granularity = granularity_of(reading);
    count.lower = bound_of(rule.lower, reading, group, true);
    count.upper = bound_of(rule.upper, reading, group, false);
    count.conservative = bound_of(rule.conservative, reading, group, true);
    if (count.lower && count.upper && *count.lower > *count.upper) {
        close_gap(count, reading.p.has_value());
    }
    const bool about_a_number = count.kind == CountKind::about && reading.n;
    if (about_a_number && count.granularity == 1) {
        count.flagged = true;
        count.lower = count.upper = reading.n->value;
    }
    if (count.kind == CountKind::exact || count.kind == CountKind::about) {
        count.best = count.conservative;
    }
}

/// A count is never negative: "fewer than 0" states nothing that can be.
bool is_possible(const StatedCount& count) {
    return count.lower.value_or(0) >= 0 && count.upper.value_or(0) >= 0;
}

}  // namespace

Result<StatedCount> read_count(std::string_view words,
                               const Lexicon& lexicon,
                               std::optional<std::int64_t> group_size) {
    HABEAS_ASSERT(!group_size || (*group_size >= 0 && *group_size <= largest_number));
    const LexiconEntries& entries = lexicon.entries();
    const auto cut = checked_words(words, entries);
    if (!cut) {
        return failure_of(cut);
    }
    const std::size_t begin = after_phrases(*cut, 0, entries.skipped);
    const auto reading = best_reading_at(*cut, begin, entries, false);
    if (!reading || !is_percentage_sound(*reading) ||
        !is_silent_from(*cut, reading->end, entries)) {
        return failure("quantity_unreadable", {{"words", std::string(words)}});
    }
    if (is_ambiguous_range(*reading)) {
        return failure("quantity_ambiguous",
                       {{"words", std::string(words)}, {"part", std::string(words)}});
    }
    StatedCount count;
    count.words = words;
    count.language = lexicon.language();
    count.lexicon = lexicon.version();
    set_bounds(count, *reading, group_size);
    if (!is_possible(count)) {
        return failure("quantity_unreadable", {{"words", std::string(words)}});
    }
    return count;
}

}  // namespace habeas::quantities
