// The words and phrases of relative dates in English, Spanish and French, as tables.
#pragma once

#include "domain/dates/relative_words.h"

#include <optional>
#include <span>
#include <string_view>

namespace habeas::dates {

enum class Language { english, spanish, french };

/// What a word can stand for; an ordinal counts days of a month, a number counts units.
enum class WordKind { weekday, month, number, ordinal, unit, part };

struct VocabularyWord {
    Language language;
    std::string_view text;  ///< small letters, no accents
    int value;              ///< Monday and January are 1; units and parts count from 0
};

/// A pattern is words and places, parted by blanks: {weekday} {month} {number} {unit} {part}
/// {year}, {period} (a week, month or year). A "?" after one means that it may be missing.
struct RelativePhrase {
    Language language;
    std::string_view pattern;
    RelativeRule rule;
    int count = 0;
};

/// \param code "en", "es" or "fr", alone or before a region ("es-PE")
std::optional<Language> language_from(std::string_view code);

std::span<const VocabularyWord> vocabulary(WordKind kind);

/// \return phrases in the order in which they are tried
std::span<const RelativePhrase> relative_phrases();

}  // namespace habeas::dates
