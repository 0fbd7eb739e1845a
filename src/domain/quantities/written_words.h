// A phrase cut into words, numbers and signs, folded so that a lexicon can be matched: lower case,
// without acute accents and quotation marks. Only for reading; the source's own words are kept
// elsewhere, untouched.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace habeas::quantities {

/// word: letters; digits: a number written in digits with its separators ("4,247", "4 247"); sign:
/// one character that is neither and may carry meaning ('%', '-', '~', '?', a letter stuck to a
/// digit); what a sign means only patterns know.
struct WrittenWord {
    enum class Kind { word, digits, sign };
    std::string text;
    Kind kind = Kind::word;

    friend bool operator==(const WrittenWord&, const WrittenWord&) = default;
};

/// \param text  well-formed UTF-8
/// \return      its words in order; quotation marks, brackets and the punctuation between words are
/// left out
std::vector<WrittenWord> written_words(std::string_view text);

/// \return the texts of written_words, for phrases of a lexicon
std::vector<std::string> folded_words(std::string_view text);

}  // namespace habeas::quantities
