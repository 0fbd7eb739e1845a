// Which line of a lexicon reads a phrase, and with which numbers. Shared by counts and durations.
#pragma once

#include "base/result.h"
#include "domain/quantities/lexicon.h"
#include "domain/quantities/written_numbers.h"
#include "domain/quantities/written_words.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace habeas::quantities {

/// A line of the lexicon laid over a phrase.
struct PhraseReading {
    const ReadingRule* rule = nullptr;  ///< of the lexicon that was given
    std::optional<WrittenNumber> n = std::nullopt;
    std::optional<WrittenNumber> m = std::nullopt;
    std::optional<WrittenNumber> p = std::nullopt;
    std::size_t end = 0;  ///< the position after the last word that was matched
};

/// \return the line that covers most words from a position, the first of equals; none if none fits
/// there \param single_article  whether an article alone is 1 ("a month")
std::optional<PhraseReading> best_reading_at(const std::vector<WrittenWord>& words,
                                             std::size_t begin,
                                             const LexiconEntries& entries,
                                             bool single_article);

/// \return the position after any of the phrases that stand at a position, repeated
std::size_t after_phrases(const std::vector<WrittenWord>& words,
                          std::size_t begin,
                          const std::vector<std::vector<std::string>>& phrases);

/// \return whether the words from a position say nothing more of the number: no number, no line of
/// the lexicon, no
///         turning word, no sign but a dash between words
bool is_silent_from(const std::vector<WrittenWord>& words,
                    std::size_t begin,
                    const LexiconEntries& entries);

/// \return whether "two to three hundred" may mean 200 to 300
bool is_ambiguous_range(const PhraseReading& reading);

/// The words of a phrase.
/// \error quantity_not_utf8 (position); quantity_ambiguous (words, part) for digits of two
/// conventions
Result<std::vector<WrittenWord>> checked_words(std::string_view words,
                                               const LexiconEntries& entries);

/// \param rule      a bound of reading.rule
/// \param group     size of the group, if known
/// \param round_up  direction if the share is not whole
/// \return          the bound; none if it is open, or speaks of a group whose size is not known
std::optional<std::int64_t> bound_of(const BoundRule& rule,
                                     const PhraseReading& reading,
                                     std::optional<std::int64_t> group,
                                     bool round_up);

}  // namespace habeas::quantities
