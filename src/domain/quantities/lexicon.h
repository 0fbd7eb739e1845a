// How the number words of a language are read: a named, versioned text that a team may edit. The
// words of a source are never replaced by a reading; an old figure keeps the version of the lexicon
// that read it. Format: docs/quantities.md.
#pragma once

#include "base/result.h"
#include "domain/quantities/count_kind.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::quantities {

/// A unit of the calendar in which a duration is stated.
enum class CalendarUnit { day, week, month, year };

/// \return the snake_case name of a unit
std::string_view name_of(CalendarUnit unit);

/// How one bound follows from the numbers of a phrase: `share` of `base`, plus `offset`.
struct BoundRule {
    /// open: no bound; constant: `offset` alone; n, m: the first and second number; group: the size
    /// of the group
    enum class Base { open, constant, n, m, group };
    Base base = Base::open;
    std::int64_t percent = 100;      ///< of the base; not used if percent_is_stated
    bool percent_is_stated = false;  ///< "p% n": the percentage is the number in the place of {p}
    std::int64_t offset = 0;

    friend bool operator==(const BoundRule&, const BoundRule&) = default;
};

/// One line of the lexicon: the words, and what they are read as.
struct ReadingRule {
    std::vector<std::string> pattern =
        {};  ///< folded words; "{n}", "{m}" and "{p}" stand for numbers
    CountKind kind = CountKind::exact;
    BoundRule lower = {};
    BoundRule upper = {};
    BoundRule conservative =
        {};  ///< the most conservative figure (ACLED's habit: 100 for "hundreds")
};

/// What a word does inside a number: adds a value, multiplies what stands before it, is an article
/// before a multiplier
/// ("a hundred"; with a value, it adds that elsewhere: "treinta y un"), or links two parts ("one
/// hundred and five").
struct NumberWord {
    std::optional<std::int64_t> value = std::nullopt;
    std::optional<std::int64_t> multiplier = std::nullopt;
    bool is_article = false;
    bool is_link = false;
};

/// The parsed lines of a lexicon. All words are folded (written_words.h).
struct LexiconEntries {
    char thousands_separator = ',';
    char decimal_separator = '.';
    std::map<std::string, NumberWord, std::less<>> numbers = {};
    std::vector<ReadingRule> readings = {};
    std::vector<std::vector<std::string>> skipped =
        {};  ///< phrases before a count that say nothing of it
    std::vector<std::vector<std::string>> before_durations = {};  ///< likewise before a duration
    std::set<std::string, std::less<>> turning =
        {};  ///< words that change a number when they follow it
    std::map<std::string, CalendarUnit, std::less<>> units = {};
    std::vector<std::string> attributive =
        {};  ///< pattern that reads "four-month"; empty: not read

    /// \return the line with exactly that pattern; nullptr if there is none
    [[nodiscard]] const ReadingRule* reading_of(const std::vector<std::string>& pattern) const;
};

/// A lexicon of one language. Value type; two are equal if their texts are.
class Lexicon {
  public:
    /// \param text  the whole lexicon, as docs/quantities.md describes it
    /// \error       lexicon_line_unreadable (line, text); lexicon_heading_missing (heading);
    ///              lexicon_word_twice (line, word); lexicon_not_utf8 (position)
    static Result<Lexicon> parse(std::string_view text);

    [[nodiscard]] const std::string& name() const { return name_; }

    /// \return the language as a tag such as "en"
    [[nodiscard]] const std::string& language() const { return language_; }

    /// \return such as "en@1"; every reading names it
    [[nodiscard]] const std::string& version() const { return version_; }

    /// \return the exact text it was parsed from
    [[nodiscard]] const std::string& text() const { return text_; }

    [[nodiscard]] const LexiconEntries& entries() const { return entries_; }

    friend bool operator==(const Lexicon& left, const Lexicon& right) {
        return left.text_ == right.text_;
    }

  private:
    friend class LexiconParser;
    Lexicon() = default;

    std::string name_;
    std::string language_;
    std::string version_;
    std::string text_;
    LexiconEntries entries_;
};

/// \return whether a lexicon of that language is built in ("en", "es")
bool has_built_in_lexicon(std::string_view language);

/// \param language one for which has_built_in_lexicon says yes
/// \return         its newest built-in lexicon, such as "en@1"
const Lexicon& built_in_lexicon(std::string_view language);

}  // namespace habeas::quantities
