// A hand-written reader, one pass, no backtracking: at each byte the grammar of ISO 8601-2 leaves
// one way on. The reader notes the highest level of what it met; the days come from
// calendar_pattern. Where public libraries disagree, docs/decisions/0008 decides. Tested by
// tests/domain/dates/edtf_test.cpp, edtf_decisions_test.cpp and fuzz/domain.
#include "domain/dates/edtf_date.h"

#include "domain/dates/calendar_pattern.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace habeas::dates {
namespace {

constexpr std::int64_t farthest_year = 1'000'000'000'000'000;

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool has_unknown_digit(std::string_view digits) {
    return digits.find('X') != std::string_view::npos;
}

int number_of(std::string_view two_digits) {
    return (two_digits[0] - '0') * 10 + (two_digits[1] - '0');
}

Bound bound_of(Day day) {
    return {Bound::Kind::day, day};
}

/// \return the level that the X of a date need: none 0; 1 if they are its last digits ("19XX",
/// "1996-XX", "1996-12-XX"),
///         of month and day both or none, and nothing of the year is known where anything follows
///         it ("XXXX-XX"); else 2
int level_of_unknown_digits(std::string_view written, const CalendarPattern& pattern) {
    const std::size_t first_unknown = written.find('X');
    if (first_unknown == std::string_view::npos) {
        return 0;
    }
    const std::string_view rest = written.substr(first_unknown);
    const bool at_the_end = std::none_of(rest.begin(), rest.end(), is_digit);
    const bool whole_month = pattern.month == "XX" || !has_unknown_digit(pattern.month);
    const bool whole_day = pattern.day == "XX" || !has_unknown_digit(pattern.day);
    const bool whole_year = !has_unknown_digit(pattern.year) || pattern.year == "XXXX" ||
                            rest.find('-') == std::string_view::npos;
    return at_the_end && whole_year && whole_month && whole_day ? 1 : 2;
}

class DateReader {
  public:
    explicit DateReader(std::string_view text) : text_(text) {}

    std::variant<ReadDate, NotADate> read() {
        const bool understood = peek() == 'Y' ? read_long_year() : read_calendar_date();
        if (understood && at_ < text_.size()) {
            (void)refuse("unexpected_character");
        }
        if (!failure_.reason.empty()) {
            return failure_;
        }
        return date_;
    }

  private:
    [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    bool take(char byte) {
        const bool taken = at_ < text_.size() && text_[at_] == byte;
        at_ += taken ? 1 : 0;
        return taken;
    }

    std::string_view take_digits(bool unknown_allowed) {
        const std::size_t from = at_;
        while (is_digit(peek()) || (unknown_allowed && peek() == 'X')) {
            ++at_;
        }
        return text_.substr(from, at_ - from);
    }

    bool refuse(std::string_view reason) { return refuse_at(at_, reason); }

    bool refuse_at(std::size_t position, std::string_view reason) {
        failure_ = {position, reason};
        return false;
    }

    void needs_level(int level) { date_.level = std::max(date_.level, level); }

    void not_for_entry(std::string_view reason) {
        date_.entry_refusal = date_.entry_refusal.empty() ? reason : date_.entry_refusal;
    }

    bool take_qualifier() { return take('?') || take('~') || take('%'); }

    /// Before a component: it alone is qualified.
    void take_left_qualifier() {
        if (take_qualifier()) {
            date_.range.qualified = true;
            needs_level(2);
        }
    }

    /// After a component: it and all before it are qualified; after the last one, the whole date.
    void take_right_qualifier() {
        if (take_qualifier()) {
            date_.range.qualified = true;
            needs_level(at_ == text_.size() ? 1 : 2);
        }
    }

    /// \return a whole number without leading zero, at most farthest_year + 1 ("too much"); none if
    /// there is none
    std::optional<std::int64_t> take_count() {
        const std::string_view digits = take_digits(false);
        if (digits.empty() || digits.front() == '0') {
            return std::nullopt;
        }
        std::int64_t count = 0;
        for (const char digit : digits) {
            count = std::min(count * 10 + (digit - '0'), farthest_year + 1);
        }
        return count;
    }

    bool read_calendar_date();
    bool read_year(CalendarPattern& pattern);
    bool read_two_digits(std::string_view& digits);
    bool read_time();
    bool read_clock();
    bool read_zone();
    bool read_long_year();
    bool read_significant_digits();
    std::optional<int> take_two_digits(int largest);
    bool set_span(const std::optional<DaySpan>& days, std::size_t position);
    bool set_century_or_decade(const CalendarPattern& pattern);
    bool set_grouping(const CalendarPattern& pattern);
    bool set_days(const CalendarPattern& pattern, std::size_t last_component);

    std::string_view text_;
    std::size_t at_ = 0;
    ReadDate date_;
    NotADate failure_;
};

bool DateReader::set_span(const std::optional<DaySpan>& days, std::size_t position) {
    if (!days) {
        return refuse_at(position, "no_such_day");
    }
    date_.range.earliest = bound_of(days->first);
    date_.range.latest = bound_of(days->last);
    return true;
}

bool DateReader::read_calendar_date() {
    CalendarPattern pattern;
    if (!read_year(pattern)) {
        return false;
    }
    if (pattern.year.size() < 4) {
        return set_century_or_decade(pattern);
    }
    if (peek() == 'S' && !has_unknown_digit(pattern.year)) {
        return read_significant_digits() && set_span(days_fitting(pattern), 0);
    }
    take_right_qualifier();
    if (!take('-')) {
        return set_days(pattern, 0);
    }
    const std::size_t month_at = at_;
    if (!read_two_digits(pattern.month)) {
        return false;
    }
    if (!has_unknown_digit(pattern.month) && is_grouping(number_of(pattern.month))) {
        return set_grouping(pattern);
    }
    if (!take('-')) {
        return set_days(pattern, month_at);
    }
    const std::size_t day_at = at_;
    return read_two_digits(pattern.day) && set_days(pattern, day_at) &&
           (peek() != 'T' || read_time());
}

/// \param last_component where the component starts that is blamed if no day fits
bool DateReader::set_days(const CalendarPattern& pattern, std::size_t last_component) {
    needs_level(level_of_unknown_digits(text_.substr(0, at_), pattern));
    return set_span(days_fitting(pattern), last_component);
}

bool DateReader::read_year(CalendarPattern& pattern) {
    take_left_qualifier();
    pattern.negative = take('-');
    const std::size_t from = at_;
    pattern.year = take_digits(true);
    if (pattern.year.size() > 4) {
        return refuse_at(from, "long_year_needs_y");
    }
    const bool short_form = pattern.year.size() == 2 || pattern.year.size() == 3;
    if (pattern.year.size() < 2 || (short_form && has_unknown_digit(pattern.year))) {
        return refuse("year_needs_four_digits");
    }
    return true;
}

bool DateReader::read_two_digits(std::string_view& digits) {
    take_left_qualifier();
    digits = take_digits(true);
    if (digits.size() != 2) {
        return refuse("two_digits_expected");
    }
    take_right_qualifier();
    return true;
}

/// Two or three digits are the leading digits of the years of a century or decade; below zero the
/// years run from the one with zeros, "-01" is -0100 to -0001.
bool DateReader::set_century_or_decade(const CalendarPattern& pattern) {
    std::int64_t leading = 0;
    for (const char digit : pattern.year) {
        leading = leading * 10 + (digit - '0');
    }
    if (pattern.negative && leading == 0) {
        return refuse_at(0, "no_such_day");
    }
    const std::int64_t length = pattern.year.size() == 2 ? 100 : 10;
    const std::int64_t first_year = (pattern.negative ? -leading : leading) * length;
    take_right_qualifier();
    needs_level(length == 10 || date_.range.qualified ? 2 : 0);
    date_.stands_alone = true;
    not_for_entry("century_or_decade");
    return set_span(DaySpan{day_of({first_year, 1, 1}), day_of({first_year + length - 1, 12, 31})},
                    0);
}

bool DateReader::set_grouping(const CalendarPattern& pattern) {
    const int number = number_of(pattern.month);
    needs_level(number <= 24 ? 1 : 2);
    if (number >= 25 && number <= 32) {
        not_for_entry("season_of_a_hemisphere");
    }
    return set_span(days_of_grouping(pattern, number), 0);
}

/// "T" and a clock time of the day already read, with or without a zone. The day stays the day as
/// written.
bool DateReader::read_time() {
    if (date_.level > 0 && (date_.range.qualified || has_unknown_digit(text_.substr(0, at_)))) {
        return refuse("time_needs_a_plain_day");
    }
    date_.has_time = take('T');
    return read_clock() && read_zone();
}

bool DateReader::read_clock() {
    const std::size_t from = at_;
    const std::optional<int> hour = take_two_digits(24);
    const std::optional<int> minute = take(':') ? take_two_digits(59) : std::nullopt;
    if (!hour || !minute) {
        return refuse_at(from, "no_such_time");
    }
    bool past_midnight = *minute > 0;
    if (take(':')) {
        const std::optional<int> second = take_two_digits(59);
        if (!second || (take('.') && take_digits(false).empty())) {
            return refuse_at(from, "no_such_time");
        }
        past_midnight = text_.substr(from + 3, at_ - from - 3).find_first_of("123456789") !=
                        std::string_view::npos;
    }
    return *hour < 24 || !past_midnight || refuse_at(from, "no_such_time");
}

/// Z, or an offset from -12:00 to +14:00 (the offsets in use), never -00. The minus may be a hyphen
/// or U+2212.
bool DateReader::read_zone() {
    constexpr std::string_view minus_sign = "\xE2\x88\x92";
    const std::size_t from = at_;
    if (at_ == text_.size() || take('Z')) {
        return true;
    }
    bool negative = take('-');
    if (text_.substr(at_, minus_sign.size()) == minus_sign) {
        negative = true;
        at_ += minus_sign.size();
    }
    if (!negative && !take('+')) {
        return refuse("unexpected_character");
    }
    const std::optional<int> hours = take_two_digits(14);
    const std::optional<int> minutes = take(':') ? take_two_digits(59) : std::optional(0);
    if (!hours || !minutes) {
        return refuse_at(from, "no_such_zone");
    }
    const int offset = *hours * 60 + *minutes;
    const bool in_use = negative ? offset > 0 && offset <= 12 * 60 : offset <= 14 * 60;
    return in_use || refuse_at(from, "no_such_zone");
}

std::optional<int> DateReader::take_two_digits(int largest) {
    if (text_.size() - at_ < 2 || !is_digit(text_[at_]) || !is_digit(text_[at_ + 1])) {
        return std::nullopt;
    }
    const int number = number_of(text_.substr(at_, 2));
    at_ += 2;
    return number <= largest ? std::optional(number) : std::nullopt;
}

/// "Y" and a year of five digits or more, or a year in exponential notation.
bool DateReader::read_long_year() {
    at_ = 1;
    const bool negative = take('-');
    const std::size_t from = at_;
    std::optional<std::int64_t> year = take_count();
    const std::size_t digits = at_ - from;
    const bool exponential = take('E');
    const std::optional<std::int64_t> exponent =
        exponential ? take_count() : std::optional<std::int64_t>(0);
    if (!year || !exponent || (!exponential && digits < 5)) {
        return refuse_at(from, "y_needs_a_long_year");
    }
    for (std::int64_t power = 0; power < *exponent && *year <= farthest_year; ++power) {
        *year *= 10;
    }
    if (*year > farthest_year) {
        return refuse_at(from, "year_too_far");
    }
    needs_level(exponential ? 2 : 1);
    date_.stands_alone = true;
    not_for_entry("long_year");
    const std::int64_t signed_year = negative ? -*year : *year;
    return set_span(DaySpan{day_of({signed_year, 1, 1}), day_of({signed_year, 12, 31})}, 0) &&
           (peek() != 'S' || read_significant_digits());
}

/// "S" and a count of digits: the year is an estimate. Its own days stand, as of any qualified
/// date.
bool DateReader::read_significant_digits() {
    (void)take('S');
    if (!take_count()) {
        return refuse("significant_digits_expected");
    }
    needs_level(2);
    date_.range.qualified = true;
    date_.stands_alone = true;
    not_for_entry("significant_digits");
    return true;
}

}  // namespace

std::variant<ReadDate, NotADate> read_date(std::string_view text) {
    return text.empty() ? NotADate{0, "empty"} : DateReader(text).read();
}

}  // namespace habeas::dates
