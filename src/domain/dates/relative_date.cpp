// What the words mean is worked out for every day on which the document may have been written, and
// the different meanings are put together: one meaning is written as precisely as it is ("1997-01",
// "1997-04-22"), several as a set. So an uncertain document gives an uncertain date, and a document
// whose uncertainty does not matter gives a plain one. A date without a year is the latest not
// after the document. Units longer than a day, counted back, are marked "~", for people round them.
// Tested by tests/domain/dates/relative_date_test.cpp.
#include "domain/dates/relative_date.h"

#include "domain/dates/calendar_pattern.h"
#include "domain/dates/relative_words.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace habeas::dates {
namespace {

constexpr std::int64_t most_document_days = 366;
constexpr std::int64_t days_per_week = 7;
constexpr std::int64_t months_per_year = 12;
constexpr int longest_gap_of_leap_years = 8;

/// What the words mean on one day.
struct Meaning {
    DaySpan days = {};
    std::string text;         ///< as precise as it is; a range "a..b" has no brackets yet
    bool is_rounded = false;  ///< people say it of days near it too
};

Meaning meaning_of_day(Day day) {
    return {{day, day}, text_of(day)};
}

Meaning meaning_of_range(Day first, Day last) {
    return {{first, last}, text_of(first) + ".." + text_of(last)};
}

Meaning meaning_of_month(Day first) {
    const std::string day = text_of(first);
    return {{first, days_after(months_after(first, 1), -1)}, day.substr(0, day.size() - 3)};
}

Meaning meaning_of_year(Day first) {
    const std::string day = text_of(first);
    return {{first, days_after(months_after(first, 12), -1)}, day.substr(0, day.size() - 6)};
}

/// \return 0 Monday to 6 Sunday
std::int64_t weekday_of(Day day) {
    return ((day.number + 3) % 7 + 7) % 7;
}

Meaning period_moved(const RelativeWords& words, Day document) {
    const CivilDate date = civil_of(document);
    switch (words.unit) {
        case CalendarUnit::day:
            break;
        case CalendarUnit::week: {
            const Day monday =
                days_after(document, days_per_week * words.count - weekday_of(document));
            return meaning_of_range(monday, days_after(monday, 6));
        }
        case CalendarUnit::month:
            return meaning_of_month(months_after(day_of({date.year, date.month, 1}), words.count));
        case CalendarUnit::year:
            return meaning_of_year(day_of({date.year + words.count, 1, 1}));
    }
    return meaning_of_day(days_after(document, words.count));
}

Meaning counted_back(const RelativeWords& words, Day document) {
    Meaning meaning;
    switch (words.unit) {
        case CalendarUnit::day:
            return meaning_of_day(days_after(document, words.count));
        case CalendarUnit::week:
            meaning = meaning_of_day(days_after(document, days_per_week * words.count));
            break;
        case CalendarUnit::month:
            meaning = meaning_of_day(months_after(document, words.count));
            break;
        case CalendarUnit::year:
            meaning = meaning_of_day(months_after(document, months_per_year * words.count));
            break;
    }
    meaning.is_rounded = true;
    return meaning;
}

Meaning part_of_month(std::int64_t year, const RelativeWords& words) {
    const Day first = day_of({year, words.month, 1});
    switch (words.part) {
        case PartOfMonth::early:
            return meaning_of_range(first, days_after(first, 9));
        case PartOfMonth::middle:
            return meaning_of_range(days_after(first, 10), days_after(first, 19));
        case PartOfMonth::late:
            break;
    }
    return meaning_of_range(days_after(first, 20), days_after(months_after(first, 1), -1));
}

/// The meaning in a given year of words that name a month; none if that year has no such day.
std::optional<Meaning> meaning_in_year(std::int64_t year, const RelativeWords& words) {
    if (words.rule == RelativeRule::part_of_month) {
        return part_of_month(year, words);
    }
    if (words.rule == RelativeRule::month_not_after || words.rule == RelativeRule::month_before) {
        return meaning_of_month(day_of({year, words.month, 1}));
    }
    const bool exists = words.day >= 1 && words.day <= days_in_month(year, words.month);
    return exists ? std::optional(meaning_of_day(day_of({year, words.month, words.day})))
                  : std::nullopt;
}

/// \param limit the day by which it has begun
std::optional<Meaning> latest_begun_by(Day limit, const RelativeWords& words) {
    const std::int64_t last_year = civil_of(limit).year;
    for (std::int64_t year = last_year; year >= last_year - longest_gap_of_leap_years; --year) {
        std::optional<Meaning> meaning = meaning_in_year(year, words);
        if (meaning && meaning->days.first <= limit) {
            return meaning;
        }
    }
    return std::nullopt;
}

Meaning latest_weekday(Day limit, int weekday) {
    return meaning_of_day(days_after(limit, -((weekday_of(limit) - (weekday - 1) + 7) % 7)));
}

std::optional<Meaning> meaning_on(const RelativeWords& words, Day document) {
    switch (words.rule) {
        case RelativeRule::period_from_document:
            return period_moved(words, document);
        case RelativeRule::counted_back:
            return counted_back(words, document);
        case RelativeRule::weekday_not_after:
            return latest_weekday(document, words.weekday);
        case RelativeRule::weekday_before:
            return latest_weekday(days_after(document, -1), words.weekday);
        case RelativeRule::month_before:
            return latest_begun_by(days_after(document, -civil_of(document).day), words);
        case RelativeRule::day_of_month_before:
            return latest_begun_by(days_after(document, -1), words);
        case RelativeRule::month_not_after:
        case RelativeRule::part_of_month:
        case RelativeRule::day_of_month_not_after:
            break;
    }
    return latest_begun_by(document, words);
}

/// Every day on which the document may have been written; none if they are not known, or too many.
std::optional<std::vector<Day>> days_of_document(const Edtf& document) {
    const bool is_set =
        document.shape() == Edtf::Shape::one_of || document.shape() == Edtf::Shape::all_of;
    std::vector<Day> days;
    for (const WrittenRange& range : is_set ? document.parts() : std::vector{document.whole()}) {
        const bool is_known =
            range.earliest.kind == Bound::Kind::day && range.latest.kind == Bound::Kind::day;
        if (!is_known ||
            range.latest.day.number - range.earliest.day.number >= most_document_days) {
            return std::nullopt;
        }
        for (Day day = range.earliest.day; day <= range.latest.day; ++day.number) {
            days.push_back(day);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days.size() <= most_document_days ? std::optional(days) : std::nullopt;
}

/// \return "?", "~" or "%", or nothing, for a date that rests on the document's and may itself be
/// rounded
std::string qualifier_of(const Edtf& document, bool is_rounded) {
    const bool both = document.text().find('%') != std::string::npos;
    const bool uncertain = both || document.text().find('?') != std::string::npos;
    const bool approximate =
        is_rounded || both || document.text().find_first_of("~S") != std::string::npos;
    return uncertain && approximate ? "%" : uncertain ? "?" : approximate ? "~" : "";
}

/// One written date for all the meanings, which are in order.
std::string written(const std::vector<Meaning>& meanings, const std::string& qualifier) {
    if (meanings.size() == 1 && meanings[0].text.find("..") == std::string::npos) {
        return meanings[0].text + qualifier;
    }
    std::vector<DaySpan> spans;
    for (const Meaning& meaning : meanings) {
        if (!spans.empty() && meaning.days.first <= days_after(spans.back().last, 1)) {
            spans.back().last = std::max(spans.back().last, meaning.days.last);
        } else {
            spans.push_back(meaning.days);
        }
    }
    std::string members;
    for (const DaySpan& span : spans) {
        members += members.empty() ? "" : ",";
        members += text_of(span.first) + qualifier;
        members += span.first == span.last ? "" : ".." + text_of(span.last) + qualifier;
    }
    return "[" + members + "]";
}

std::string rule_name(const RelativeWords& words) {
    if (words.year) {
        return "written_in_full";
    }
    switch (words.rule) {
        case RelativeRule::period_from_document:
            return "period_from_document";
        case RelativeRule::counted_back:
            return "counted_back";
        case RelativeRule::weekday_not_after:
            return "weekday_not_after";
        case RelativeRule::weekday_before:
            return "weekday_before";
        case RelativeRule::month_not_after:
            return "month_not_after";
        case RelativeRule::month_before:
            return "month_before";
        case RelativeRule::part_of_month:
            return "part_of_month";
        case RelativeRule::day_of_month_not_after:
            return "day_of_month_not_after";
        case RelativeRule::day_of_month_before:
            break;
    }
    return "day_of_month_before";
}

Failure unknown(std::string_view words, std::string_view language) {
    return failure("relative_date_unknown",
                   {{"words", std::string(words)}, {"language", std::string(language)}});
}

/// \return the meanings on all the days, each once, in order of time; empty if there is none on
/// some day
std::vector<Meaning> meanings_on(const RelativeWords& words,
                                 const std::vector<Day>& document_days) {
    std::vector<Meaning> meanings;
    for (const Day day : document_days) {
        const std::optional<Meaning> meaning = meaning_on(words, day);
        if (!meaning) {
            return {};
        }
        if (meanings.empty() || meanings.back().text != meaning->text) {
            meanings.push_back(*meaning);
        }
    }
    return meanings;
}

}  // namespace

Result<RelativeDate> resolve_relative(std::string_view words,
                                      std::string_view language,
                                      const Edtf& document_date) {
    const std::optional<RelativeWords> read = read_relative_words(words, language);
    if (!read) {
        return unknown(words, language);
    }
    std::vector<Meaning> meanings;
    std::string qualifier;
    if (read->year) {
        const std::optional<Meaning> meaning = meaning_in_year(*read->year, *read);
        meanings = meaning ? std::vector{*meaning} : std::vector<Meaning>{};
    } else {
        const std::optional<std::vector<Day>> days = days_of_document(document_date);
        if (!days) {
            return failure("relative_date_unanchored",
                           {{"words", std::string(words)}, {"date", document_date.text()}});
        }
        meanings = meanings_on(*read, *days);
        qualifier = meanings.empty() ? "" : qualifier_of(document_date, meanings[0].is_rounded);
    }
    const Result<Edtf> date = Edtf::parse(meanings.empty() ? "" : written(meanings, qualifier));
    if (!date) {
        return unknown(words, language);
    }
    return RelativeDate{std::string(words), *date, rule_name(*read)};
}

}  // namespace habeas::dates
