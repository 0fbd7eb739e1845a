// Number words follow one grammar for English and Spanish, with the words as data: a word adds its
// value where the number so far has room (zeros) for it ("two hundred" + "five"), or multiplies
// what stands before it ("two" x hundred); multipliers of a thousand and more close a part and must
// fall ("two million five hundred thousand"). "and", "y" and the hyphen link two words. Digits
// start a number and may be multiplied ("1.5 thousand", "2 mil"), never added to. Every prefix that
// is a number is returned, because only the pattern around it knows where it ends: "between one
// hundred and two hundred" holds "one hundred and two". Digits: separators as the lexicon says;
// three digits after a lone decimal sign are ambiguous and never read. Tested by
// tests/domain/quantities/written_numbers_test.cpp.
#include "domain/quantities/written_numbers.h"

#include <algorithm>

namespace habeas::quantities {
namespace {

/// A number in digits: mantissa / 10^decimals.
struct DigitValue {
    std::int64_t mantissa = 0;
    int decimals = 0;
};

std::int64_t power_of_ten(int exponent) {
    std::int64_t power = 1;
    for (; exponent > 0; --exponent) {
        power *= 10;
    }
    return power;
}

std::int64_t place_above(std::int64_t value) {
    std::int64_t place = 10;
    while (place <= value) {
        place *= 10;
    }
    return place;
}

std::int64_t granularity_of(std::int64_t value, std::int64_t multiplier) {
    std::int64_t granularity = 1;
    for (const std::int64_t step : {10, 50, 100}) {
        granularity = value != 0 && value % step == 0 ? step : granularity;
    }
    return std::max(granularity, std::min<std::int64_t>(multiplier, 100));
}

/// Whether the part before the decimal sign is one run of digits, or groups of three divided by one
/// kind of separator.
bool is_well_grouped(std::string_view whole, char separator) {
    if (whole.size() > 1 && whole.front() == '0') {
        return false;
    }
    const char used = whole.find(' ') != std::string_view::npos ? ' ' : separator;
    std::size_t group = 0;
    bool first = true;
    for (const char byte : whole) {
        if (byte >= '0' && byte <= '9') {
            ++group;
            continue;
        }
        if (byte != used || group > 3 || (!first && group != 3)) {
            return false;
        }
        first = false;
        group = 0;
    }
    return first || group == 3;
}

std::optional<DigitValue> digit_value(std::string_view text, const LexiconEntries& entries) {
    const std::size_t sign = text.find(entries.decimal_separator);
    const std::string_view whole = text.substr(0, sign);
    const std::string_view fraction =
        sign == std::string_view::npos ? std::string_view{} : text.substr(sign + 1);
    constexpr std::size_t longest = 20;
    const bool plain_fraction = fraction.find_first_not_of("0123456789") == std::string_view::npos;
    if (text.size() > longest || !plain_fraction || fraction.size() > 6 ||
        !is_well_grouped(whole, entries.thousands_separator)) {
        return std::nullopt;
    }
    DigitValue value{0, static_cast<int>(fraction.size())};
    for (const char byte : text) {
        if (byte < '0' || byte > '9') {
            continue;
        }
        value.mantissa = value.mantissa * 10 + (byte - '0');
        if (value.mantissa > largest_number) {
            return std::nullopt;
        }
    }
    return value;
}

/// "1.234" in English, "1,234" in Spanish; "1.234.567" in English can only be the other convention.
bool is_ambiguous(std::string_view text, char decimal) {
    const std::size_t sign = text.find(decimal);
    if (sign == std::string_view::npos) {
        return false;
    }
    if (text.find(decimal, sign + 1) != std::string_view::npos) {
        return true;
    }
    const bool has_groups = text.find_first_not_of("0123456789") != sign;
    return !has_groups && sign <= 3 && text.front() != '0' && text.size() - sign - 1 == 3;
}

/// A number under construction: closed parts (total), the part being built, and the multiplier that
/// closed last.
class NumberBuilder {
  public:
    /// Adds the value of a word; false if the number has no room for it.
    bool add(std::int64_t value) {
        if (part_ ? value == 0 || *part_ % place_above(value) != 0
                  : value >= scale_ || (total_ > 0 && value == 0)) {
            return false;
        }
        part_ = part_.value_or(0) + value;
        multiplier_ = 1;
        return true;
    }

    /// Starts with digits, perhaps not whole yet.
    void start(const DigitValue& digits) {
        part_ = digits.mantissa;
        decimals_ = digits.decimals;
        grows_by_words_ = false;
    }

    /// Multiplies the part being built; false if it is missing, too large, or would not be whole.
    bool multiply(std::int64_t by) {
        const std::int64_t divisor = power_of_ten(decimals_);
        if (!part_ || *part_ == 0 || (grows_by_words_ && *part_ >= by) ||
            *part_ > largest_number / by || *part_ * by % divisor != 0) {
            return false;
        }
        const std::int64_t product = *part_ * by / divisor;
        if (product >= scale_ || by >= scale_) {
            return false;
        }
        decimals_ = 0;
        multiplier_ = by;
        if (by >= 1000) {
            total_ += product;
            part_.reset();
            scale_ = by;
        } else {
            part_ = product;
        }
        return true;
    }

    [[nodiscard]] bool grows_by_words() const { return grows_by_words_; }

    /// \return the number so far; none while it is not whole
    [[nodiscard]] std::optional<WrittenNumber> number(std::size_t end) const {
        if (decimals_ != 0) {
            return std::nullopt;
        }
        const std::int64_t value = total_ + part_.value_or(0);
        return WrittenNumber{value, granularity_of(value, multiplier_), multiplier_, end};
    }

  private:
    std::int64_t total_ = 0;
    std::optional<std::int64_t> part_;
    std::int64_t scale_ = largest_number;
    std::int64_t multiplier_ = 1;
    int decimals_ = 0;
    bool grows_by_words_ = true;
};

const NumberWord* number_word(const std::vector<WrittenWord>& words,
                              std::size_t at,
                              const LexiconEntries& entries) {
    if (at >= words.size() || words[at].kind != WrittenWord::Kind::word) {
        return nullptr;
    }
    const auto found = entries.numbers.find(words[at].text);
    return found == entries.numbers.end() ? nullptr : &found->second;
}

/// Lets a number word act on the number: as a value where there is room, else as a multiplier.
bool act(NumberBuilder& builder, const NumberWord* word) {
    return word != nullptr &&
           ((word->value && builder.grows_by_words() && builder.add(*word->value)) ||
            (word->multiplier && builder.multiply(*word->multiplier)));
}

bool is_link(const std::vector<WrittenWord>& words, std::size_t at, const LexiconEntries& entries) {
    const NumberWord* word = number_word(words, at, entries);
    return at < words.size() && (words[at].text == "-" || (word != nullptr && word->is_link));
}

bool multiplies(const std::vector<WrittenWord>& words,
                std::size_t at,
                const LexiconEntries& entries) {
    const NumberWord* word = number_word(words, at, entries);
    return word != nullptr && word->multiplier;
}

/// The first word of a number: digits, an article, or a number word.
bool begin_number(NumberBuilder& builder,
                  const std::vector<WrittenWord>& words,
                  std::size_t at,
                  const LexiconEntries& entries) {
    if (at < words.size() && words[at].kind == WrittenWord::Kind::digits) {
        const auto digits = digit_value(words[at].text, entries);
        if (digits && !is_ambiguous(words[at].text, entries.decimal_separator)) {
            builder.start(*digits);
            return true;
        }
        return false;
    }
    const NumberWord* word = number_word(words, at, entries);
    return word != nullptr && (word->is_article ? builder.add(1) : act(builder, word));
}

/// Lets the next word act, or the word behind a link.
/// \return the position after what acted; none if the number ends here
std::optional<std::size_t> continue_number(NumberBuilder& builder,
                                           const std::vector<WrittenWord>& words,
                                           std::size_t at,
                                           const LexiconEntries& entries) {
    if (builder.grows_by_words() && is_link(words, at, entries)) {
        const NumberWord* word = number_word(words, at + 1, entries);
        const bool added = word != nullptr && word->value && builder.add(*word->value);
        return added ? std::optional(at + 2) : std::nullopt;
    }
    return act(builder, number_word(words, at, entries)) ? std::optional(at + 1) : std::nullopt;
}

}  // namespace

std::vector<WrittenNumber> numbers_at(const std::vector<WrittenWord>& words,
                                      std::size_t begin,
                                      const LexiconEntries& entries,
                                      bool single_article) {
    std::vector<WrittenNumber> numbers;
    NumberBuilder builder;
    if (!begin_number(builder, words, begin, entries)) {
        return numbers;
    }
    const NumberWord* first = number_word(words, begin, entries);
    const bool is_article = first != nullptr && first->is_article;
    std::optional<std::size_t> at = begin + 1;
    if (is_article && !single_article) {
        if (!multiplies(words, *at, entries)) {
            return numbers;
        }
        at = continue_number(builder, words, *at, entries);
    }
    for (; at; at = continue_number(builder, words, *at, entries)) {
        if (const auto number = builder.number(*at)) {
            numbers.push_back(*number);
        }
    }
    return numbers;
}

std::optional<std::string> ambiguous_digits(const std::vector<WrittenWord>& words,
                                            const LexiconEntries& entries) {
    for (const WrittenWord& word : words) {
        if (word.kind == WrittenWord::Kind::digits &&
            is_ambiguous(word.text, entries.decimal_separator)) {
            return word.text;
        }
    }
    return std::nullopt;
}

}  // namespace habeas::quantities
