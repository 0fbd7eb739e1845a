// The lexicon's text is read line by line, so that an error can name its line: headings first, then
// sections. Every rule is checked against its pattern here (a rule that speaks of {m} needs an
// {m}), so that reading a phrase cannot fail on the lexicon. The text itself is kept, byte for
// byte. Tested by tests/domain/quantities/lexicon_test.cpp.
#include "domain/quantities/lexicon.h"

#include "base/utf8.h"
#include "domain/quantities/written_numbers.h"
#include "domain/quantities/written_words.h"

#include <algorithm>
#include <charconv>

namespace habeas::quantities {
namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos
               ? std::string_view{}
               : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// \return the two trimmed sides of the first sign; none if it is missing
std::optional<std::pair<std::string_view, std::string_view>> sides(std::string_view line,
                                                                   char sign) {
    const std::size_t at = line.find(sign);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    return std::pair{trimmed(line.substr(0, at)), trimmed(line.substr(at + 1))};
}

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool read = !text.empty() && error == std::errc{} && end == text.data() + text.size();
    return read && value >= 0 && value <= largest_number ? std::optional(value) : std::nullopt;
}

bool is_place(std::string_view word) {
    return word == "{n}" || word == "{m}" || word == "{p}";
}

/// Splits at blanks; places for numbers stay as they are, everything else is folded.
std::vector<std::string> pattern_of(std::string_view text) {
    std::vector<std::string> pattern;
    while (!(text = trimmed(text)).empty()) {
        const std::string_view piece = text.substr(0, text.find_first_of(" \t"));
        text.remove_prefix(piece.size());
        if (is_place(piece)) {
            pattern.emplace_back(piece);
            continue;
        }
        for (std::string& word : folded_words(piece)) {
            pattern.push_back(std::move(word));
        }
    }
    return pattern;
}

bool has_place(const std::vector<std::string>& pattern, std::string_view place) {
    return std::find(pattern.begin(), pattern.end(), place) != pattern.end();
}

/// Each place at most once, something to match, and no {m} without an {n}.
bool is_sound(const std::vector<std::string>& pattern) {
    const auto times = [&](std::string_view place) {
        return std::count(pattern.begin(), pattern.end(), place);
    };
    return !pattern.empty() && times("{n}") <= 1 && times("{m}") <= 1 && times("{p}") <= 1 &&
           (times("{m}") == 0 || times("{n}") == 1);
}

std::optional<BoundRule::Base> base_named(std::string_view name,
                                          const std::vector<std::string>& pattern) {
    if (name == "n" && has_place(pattern, "{n}")) {
        return BoundRule::Base::n;
    }
    if (name == "m" && has_place(pattern, "{m}")) {
        return BoundRule::Base::m;
    }
    return name == "group" ? std::optional(BoundRule::Base::group) : std::nullopt;
}

/// "-", "200", "n", "n+1", "m-1", "90% n", "p% n", "p% group"
std::optional<BoundRule> bound_rule(std::string_view text,
                                    const std::vector<std::string>& pattern) {
    BoundRule rule;
    if (text == "-") {
        return rule;
    }
    if (const auto constant = whole_number(text)) {
        rule.base = BoundRule::Base::constant;
        rule.offset = *constant;
        return rule;
    }
    if (const auto share = sides(text, '%')) {
        constexpr std::int64_t largest_percent = 1000;
        const auto percent = whole_number(share->first);
        rule.percent_is_stated = share->first == "p" && has_place(pattern, "{p}");
        if (!rule.percent_is_stated && (!percent || *percent > largest_percent)) {
            return std::nullopt;
        }
        rule.percent = percent.value_or(100);
        text = share->second;
    }
    const std::size_t step = std::min(text.find_first_of("+-"), text.size());
    const auto base = base_named(trimmed(text.substr(0, step)), pattern);
    const auto offset = step == text.size() ? std::optional<std::int64_t>(0)
                                            : whole_number(trimmed(text.substr(step + 1)));
    if (!base || !offset) {
        return std::nullopt;
    }
    rule.base = *base;
    rule.offset = step < text.size() && text[step] == '-' ? -*offset : *offset;
    return rule;
}

bool are_constants_in_order(const BoundRule& lower, const BoundRule& upper) {
    return lower.base != BoundRule::Base::constant || upper.base != BoundRule::Base::constant ||
           lower.offset <= upper.offset;
}

std::optional<ReadingRule> reading_rule(std::string_view line) {
    const auto halves = sides(line, '=');
    const auto kind_and_rest = halves ? sides(halves->second, ',') : std::nullopt;
    const auto lower_and_rest = kind_and_rest ? sides(kind_and_rest->second, ',') : std::nullopt;
    const auto upper_and_last = lower_and_rest ? sides(lower_and_rest->second, ',') : std::nullopt;
    if (!upper_and_last) {
        return std::nullopt;
    }
    ReadingRule rule;
    rule.pattern = pattern_of(halves->first);
    const auto kind = count_kind_named(kind_and_rest->first);
    const auto lower = bound_rule(lower_and_rest->first, rule.pattern);
    const auto upper = bound_rule(upper_and_last->first, rule.pattern);
    const auto conservative = bound_rule(upper_and_last->second, rule.pattern);
    if (!is_sound(rule.pattern) || !kind || !lower || !upper || !conservative ||
        !are_constants_in_order(*lower, *upper)) {
        return std::nullopt;
    }
    rule.kind = *kind;
    rule.lower = *lower;
    rule.upper = *upper;
    rule.conservative = *conservative;
    return rule;
}

/// "5", "x100", "1000 x1000", "article", "1 article", "link"
std::optional<NumberWord> number_word(std::string_view text) {
    NumberWord word;
    constexpr std::string_view article = "article";
    word.is_article =
        text.size() >= article.size() && text.substr(text.size() - article.size()) == article;
    word.is_link = text == "link";
    text = word.is_article ? trimmed(text.substr(0, text.size() - article.size())) : text;
    if (word.is_link || (word.is_article && text.empty())) {
        return word;
    }
    const std::size_t times = text.find('x');
    const std::string_view value = trimmed(text.substr(0, times));
    word.value = whole_number(value);
    if (!value.empty() && !word.value) {
        return std::nullopt;
    }
    if (times != std::string_view::npos) {
        word.multiplier = whole_number(text.substr(times + 1));
        if (word.multiplier.value_or(0) < 2) {
            return std::nullopt;
        }
    }
    return word.value || word.multiplier ? std::optional(word) : std::nullopt;
}

std::optional<CalendarUnit> unit_named(std::string_view name) {
    for (const CalendarUnit unit :
         {CalendarUnit::day, CalendarUnit::week, CalendarUnit::month, CalendarUnit::year}) {
        if (name_of(unit) == name) {
            return unit;
        }
    }
    return std::nullopt;
}

}  // namespace

const ReadingRule* LexiconEntries::reading_of(const std::vector<std::string>& pattern) const {
    const auto found = std::find_if(readings.begin(), readings.end(), [&](const ReadingRule& rule) {
        return rule.pattern == pattern;
    });
    return found == readings.end() ? nullptr : &*found;
}

/// Goes through the lines once; stops at the first that it cannot read.
class LexiconParser {
  public:
    Result<Lexicon> parse(std::string_view text) {
        lexicon_.text_ = text;
        while (!text.empty()) {
            const std::string_view line = text.substr(0, text.find('\n'));
            text.remove_prefix(std::min(line.size() + 1, text.size()));
            ++line_number_;
            const std::string_view content = trimmed(line);
            if (content.empty() || content.front() == '#') {
                continue;
            }
            if (auto read = take(content); !read) {
                return failure_of(read);
            }
        }
        return finished();
    }

  private:
    Lexicon lexicon_;
    std::string section_;
    std::size_t line_number_ = 0;
    std::size_t attributive_line_ = 0;

    Result<Lexicon> finished() {
        for (const auto& [heading, value] : {std::pair{"name", &lexicon_.name_},
                                             std::pair{"language", &lexicon_.language_},
                                             std::pair{"version", &lexicon_.version_}}) {
            if (value->empty()) {
                return failure("lexicon_heading_missing", {{"heading", heading}});
            }
        }
        if (!is_attributive_sound()) {
            line_number_ = attributive_line_;
            return unreadable("attributive");
        }
        return std::move(lexicon_);
    }

    /// The line it names exists, and needs one number.
    [[nodiscard]] bool is_attributive_sound() const {
        const std::vector<std::string>& pattern = lexicon_.entries_.attributive;
        const bool one_number =
            has_place(pattern, "{n}") && !has_place(pattern, "{m}") && !has_place(pattern, "{p}");
        return pattern.empty() || (one_number && lexicon_.entries_.reading_of(pattern) != nullptr);
    }

    [[nodiscard]] Failure unreadable(std::string_view line) const {
        return failure("lexicon_line_unreadable",
                       {{"line", std::to_string(line_number_)}, {"text", std::string(line)}});
    }

    [[nodiscard]] Failure twice(const std::string& word) const {
        return failure("lexicon_word_twice",
                       {{"line", std::to_string(line_number_)}, {"word", word}});
    }

    Result<void> take(std::string_view line) {
        if (line.front() == '[') {
            section_ = line;
            const bool known = section_ == "[numbers]" || section_ == "[readings]" ||
                               section_ == "[skipped]" || section_ == "[before durations]" ||
                               section_ == "[turning]" || section_ == "[units]";
            return known ? Result<void>{} : unreadable(line);
        }
        if (section_.empty()) {
            return take_heading(line);
        }
        if (section_ == "[readings]") {
            return take_reading(line);
        }
        return section_ == "[numbers]" || section_ == "[units]" ? take_definition(line)
                                                                : take_phrase(line);
    }

    Result<void> take_heading(std::string_view line) {
        const auto heading = sides(line, ':');
        const std::string_view name = heading ? heading->first : std::string_view{};
        const std::string_view value = heading ? heading->second : std::string_view{};
        const bool is_separator = value == "." || value == ",";
        if (name == "name") {
            lexicon_.name_ = value;
        } else if (name == "language") {
            lexicon_.language_ = value;
        } else if (name == "version") {
            lexicon_.version_ = value;
        } else if (name == "decimal" && is_separator) {
            lexicon_.entries_.decimal_separator = value.front();
            lexicon_.entries_.thousands_separator = value == "." ? ',' : '.';
        } else if (name == "attributive" && !pattern_of(value).empty()) {
            lexicon_.entries_.attributive = pattern_of(value);
            attributive_line_ = line_number_;
        } else {
            return unreadable(line);
        }
        return {};
    }

    Result<void> take_reading(std::string_view line) {
        auto rule = reading_rule(line);
        if (!rule) {
            return unreadable(line);
        }
        if (lexicon_.entries_.reading_of(rule->pattern) != nullptr) {
            return twice(std::string(trimmed(line.substr(0, line.find('=')))));
        }
        lexicon_.entries_.readings.push_back(std::move(*rule));
        return {};
    }

    /// "word = number" or "word = unit"
    Result<void> take_definition(std::string_view line) {
        const auto halves = sides(line, '=');
        const auto words = halves ? folded_words(halves->first) : std::vector<std::string>{};
        const auto number = halves ? number_word(halves->second) : std::nullopt;
        const auto unit = halves ? unit_named(halves->second) : std::nullopt;
        const bool is_unit = section_ == "[units]";
        if (words.size() != 1 || (is_unit ? !unit : !number)) {
            return unreadable(line);
        }
        const bool is_new = is_unit
                                ? lexicon_.entries_.units.emplace(words.front(), *unit).second
                                : lexicon_.entries_.numbers.emplace(words.front(), *number).second;
        return is_new ? Result<void>{} : twice(words.front());
    }

    Result<void> take_phrase(std::string_view line) {
        std::vector<std::string> words = folded_words(line);
        if (words.empty() || (section_ == "[turning]" && words.size() != 1)) {
            return unreadable(line);
        }
        if (section_ == "[turning]") {
            lexicon_.entries_.turning.insert(std::move(words.front()));
        } else if (section_ == "[skipped]") {
            lexicon_.entries_.skipped.push_back(std::move(words));
        } else {
            lexicon_.entries_.before_durations.push_back(std::move(words));
        }
        return {};
    }
};

Result<Lexicon> Lexicon::parse(std::string_view text) {
    if (const auto position = first_invalid_utf8(text)) {
        return failure("lexicon_not_utf8", {{"position", std::to_string(*position)}});
    }
    return LexiconParser().parse(text);
}

}  // namespace habeas::quantities
