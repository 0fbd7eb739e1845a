// Whole numbers as people write them, in digits ("4,247", "1.5 thousand") or in words ("doscientos
// diez"), by the number words and separators of a lexicon.
#pragma once

#include "domain/quantities/lexicon.h"
#include "domain/quantities/written_words.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace habeas::quantities {

/// No number above this is read.
inline constexpr std::int64_t largest_number = 1'000'000'000'000'000;

/// A number found in a phrase.
struct WrittenNumber {
    std::int64_t value = 0;
    std::int64_t granularity = 1;  ///< 1, 10, 50 or 100 by its digits; 12 for dozens
    std::int64_t multiplier = 1;   ///< its last word if that multiplies ("hundred": 100); else 1
    std::size_t end = 0;           ///< the position after its last word

    friend bool operator==(const WrittenNumber&, const WrittenNumber&) = default;
};

/// Every number that begins at a position, the shortest first: "one hundred and two" begins three
/// numbers. \param single_article  whether an article alone is 1 ("a month")
std::vector<WrittenNumber> numbers_at(const std::vector<WrittenWord>& words,
                                      std::size_t begin,
                                      const LexiconEntries& entries,
                                      bool single_article);

/// \return the first number in digits that two conventions read differently ("1.234" in English);
/// none if there is none
std::optional<std::string> ambiguous_digits(const std::vector<WrittenWord>& words,
                                            const LexiconEntries& entries);

}  // namespace habeas::quantities
