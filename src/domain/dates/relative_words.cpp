// A table of phrases with places for words of a kind: "last {weekday}", "el? {day} de {month} de?
// {year}?". A "?" marks a word that may be missing. The first phrase of the language that fits all
// of the words is the meaning. A phrase that English leaves open ("this Friday", "next Friday",
// "last January") is not in the table: it is not understood. Tested by
// tests/domain/dates/relative_date_test.cpp.
#include "domain/dates/relative_words.h"

#include "domain/dates/relative_vocabulary.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace habeas::dates {
namespace {

/// The letter without its accent, of the Latin-1 letters that Spanish and French use (second byte
/// in UTF-8, after C3).
char unaccented(char second_byte) {
    constexpr std::array<std::pair<std::string_view, char>, 6> letters{
        {{"\x80\x81\x82\xA0\xA1\xA2", 'a'},
         {"\x88\x89\x8A\x8B\xA8\xA9\xAA\xAB", 'e'},
         {"\x8D\x8E\x8F\xAD\xAE\xAF", 'i'},
         {"\x91\xB1", 'n'},
         {"\x93\x94\xB3\xB4", 'o'},
         {"\x99\x9A\x9B\x9C\xB9\xBA\xBB\xBC", 'u'}}};
    for (const auto& [bytes, letter] : letters) {
        if (bytes.find(second_byte) != std::string_view::npos) {
            return letter;
        }
    }
    return '#';
}

/// Small letters without accents, parted at blanks, hyphens, commas and apostrophes.
std::vector<std::string> split(std::string_view words) {
    constexpr std::string_view apostrophe = "\xE2\x80\x99";
    std::vector<std::string> tokens(1);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const char byte = words[at];
        const bool curly = words.substr(at, apostrophe.size()) == apostrophe;
        if (curly || std::string_view(" -,'").find(byte) != std::string_view::npos) {
            at += curly ? apostrophe.size() - 1 : 0;
            tokens.emplace_back();
        } else if (byte == '\xC3' && at + 1 < words.size()) {
            tokens.back() += unaccented(words[++at]);
        } else {
            const bool capital = byte >= 'A' && byte <= 'Z';
            tokens.back() += capital ? static_cast<char>(byte - 'A' + 'a') : byte;
        }
    }
    tokens.erase(std::remove(tokens.begin(), tokens.end(), ""), tokens.end());
    return tokens;
}

/// \return the number that the token writes in digits, at most four; none if it is anything else
std::optional<int> digits_of(std::string_view token) {
    if (token.empty() || token.size() > 4) {
        return std::nullopt;
    }
    int number = 0;
    for (const char digit : token) {
        if (digit < '0' || digit > '9') {
            return std::nullopt;
        }
        number = number * 10 + (digit - '0');
    }
    return number;
}

/// English ordinals: "17th" is "17".
std::string_view without_ordinal(std::string_view token) {
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
        const bool fits =
            token.size() > ending.size() && token.substr(token.size() - ending.size()) == ending;
        if (fits && digits_of(token.substr(0, token.size() - ending.size()))) {
            return token.substr(0, token.size() - ending.size());
        }
    }
    return token;
}

std::optional<int> value_of(Language language, WordKind kind, std::string_view token) {
    for (const VocabularyWord& word : vocabulary(kind)) {
        if (word.language == language && word.text == token) {
            return word.value;
        }
    }
    return std::nullopt;
}

/// One way through a phrase.
class PhraseMatch {
  public:
    PhraseMatch(const RelativePhrase& phrase, const std::vector<std::string>& tokens)
        : phrase_(phrase), tokens_(tokens) {
        for (std::string_view rest = phrase.pattern; !rest.empty();) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            places_.push_back(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    /// \return what the words ask for if they fit the phrase from the given places on
    [[nodiscard]] std::optional<RelativeWords> from(std::size_t place,
                                                    std::size_t token,
                                                    RelativeWords read) const {
        if (place == places_.size()) {
            return token == tokens_.size() ? std::optional(read) : std::nullopt;
        }
        const bool optional = places_[place].back() == '?';
        const std::string_view name =
            places_[place].substr(0, places_[place].size() - (optional ? 1 : 0));
        RelativeWords with_token = read;
        if (token < tokens_.size() && fill(name, tokens_[token], with_token)) {
            if (const auto rest = from(place + 1, token + 1, with_token)) {
                return rest;
            }
        }
        return optional ? from(place + 1, token, read) : std::nullopt;
    }

  private:
    bool fill(std::string_view name, std::string_view token, RelativeWords& read) const {
        if (name.front() != '{') {
            return name == token;
        }
        if (name == "{year}") {
            read.year = token.size() == 4 ? digits_of(token) : std::nullopt;
            return read.year.has_value();
        }
        if (name == "{number}") {
            return fill_number(token, read);
        }
        return fill_word(name, token, read);
    }

    bool fill_number(std::string_view token, RelativeWords& read) const {
        const bool counts = phrase_.rule == RelativeRule::counted_back;
        const bool in_english = phrase_.language == Language::english;
        const WordKind kind = counts ? WordKind::number : WordKind::ordinal;
        const std::optional<int> in_digits =
            digits_of(!counts && in_english ? without_ordinal(token) : token);
        const std::optional<int> number =
            in_digits ? in_digits : value_of(phrase_.language, kind, token);
        if (number) {
            (counts ? read.count : read.day) = counts ? -*number : *number;
        }
        return number.has_value();
    }

    bool fill_word(std::string_view name, std::string_view token, RelativeWords& read) const {
        const WordKind kind = name == "{weekday}" ? WordKind::weekday
                              : name == "{month}" ? WordKind::month
                              : name == "{part}"  ? WordKind::part
                                                  : WordKind::unit;
        const std::optional<int> value = value_of(phrase_.language, kind, token);
        if (!value || (name == "{period}" && *value == 0)) {
            return false;
        }
        switch (kind) {
            case WordKind::weekday:
                read.weekday = *value;
                break;
            case WordKind::month:
                read.month = *value;
                break;
            case WordKind::part:
                read.part = static_cast<PartOfMonth>(*value);
                break;
            case WordKind::unit:
            case WordKind::number:
            case WordKind::ordinal:
                read.unit = static_cast<CalendarUnit>(*value);
                break;
        }
        return true;
    }

    const RelativePhrase& phrase_;
    const std::vector<std::string>& tokens_;
    std::vector<std::string_view> places_;
};

}  // namespace

std::optional<RelativeWords> read_relative_words(std::string_view words, std::string_view code) {
    const std::optional<Language> language = language_from(code);
    if (!language) {
        return std::nullopt;
    }
    const std::vector<std::string> tokens = split(words);
    for (const RelativePhrase& phrase : relative_phrases()) {
        if (phrase.language != *language) {
            continue;
        }
        RelativeWords start;
        start.rule = phrase.rule;
        start.count = phrase.count;
        if (const std::optional<RelativeWords> read =
                PhraseMatch(phrase, tokens).from(0, 0, start)) {
            return read;
        }
    }
    return std::nullopt;
}

}  // namespace habeas::dates
