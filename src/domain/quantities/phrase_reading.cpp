// Every line of the lexicon is tried at the place where the phrase begins; its numbers may end at
// several places, so the match walks back ("between one hundred and two hundred"). The line that
// covers most words wins, so that "hundreds of thousands" is never read as "hundreds". What follows
// must be silent: a number word, another reading or a turning word
// ("or more") that the winning line did not take means that the phrase is not understood, and
// nothing is read at all. Cost: lines x words. Tested by
// tests/domain/quantities/stated_count_test.cpp.
#include "domain/quantities/phrase_reading.h"

#include "base/utf8.h"

#include <algorithm>
#include <string>

namespace habeas::quantities {
namespace {

/// Lays one pattern over the words from one position; keeps the longest way it fits.
class PatternMatch {
  public:
    PatternMatch(const std::vector<WrittenWord>& words,
                 const LexiconEntries& entries,
                 bool single_article)
        : words_(words), entries_(entries), single_article_(single_article) {}

    std::optional<PhraseReading> match(const ReadingRule& rule, std::size_t begin) {
        longest_.reset();
        PhraseReading start;
        start.rule = &rule;
        start.end = begin;
        extend(start, 0);
        return longest_;
    }

  private:
    const std::vector<WrittenWord>& words_;
    const LexiconEntries& entries_;
    bool single_article_;
    std::optional<PhraseReading> longest_;

    void extend(const PhraseReading& reading, std::size_t element) {
        const std::vector<std::string>& pattern = reading.rule->pattern;
        if (element == pattern.size()) {
            const bool in_order = !reading.n || !reading.m || reading.n->value <= reading.m->value;
            if (in_order && (!longest_ || reading.end > longest_->end)) {
                longest_ = reading;
            }
            return;
        }
        const std::string& expected = pattern[element];
        if (expected == "{n}" || expected == "{m}" || expected == "{p}") {
            extend_by_number(reading, element);
        } else if (reading.end < words_.size() && words_[reading.end].text == expected) {
            PhraseReading next = reading;
            ++next.end;
            extend(next, element + 1);
        }
    }

    void extend_by_number(const PhraseReading& reading, std::size_t element) {
        const char place = reading.rule->pattern[element][1];
        for (const WrittenNumber& number :
             numbers_at(words_, reading.end, entries_, single_article_)) {
            PhraseReading next = reading;
            (place == 'n' ? next.n : place == 'm' ? next.m : next.p) = number;
            next.end = number.end;
            extend(next, element + 1);
        }
    }
};

bool stands_at(const std::vector<WrittenWord>& words,
               std::size_t begin,
               const std::vector<std::string>& phrase) {
    return phrase.size() <= words.size() - begin &&
           std::equal(
               phrase.begin(),
               phrase.end(),
               words.begin() + static_cast<std::ptrdiff_t>(begin),
               [](const std::string& text, const WrittenWord& word) { return text == word.text; });
}

bool is_silent_word(const WrittenWord& word, const LexiconEntries& entries) {
    const auto number = entries.numbers.find(word.text);
    const bool counts =
        number != entries.numbers.end() && !number->second.is_article && !number->second.is_link;
    return word.kind == WrittenWord::Kind::word && !counts && entries.turning.count(word.text) == 0;
}

}  // namespace

std::optional<PhraseReading> best_reading_at(const std::vector<WrittenWord>& words,
                                             std::size_t begin,
                                             const LexiconEntries& entries,
                                             bool single_article) {
    std::optional<PhraseReading> best;
    PatternMatch pattern(words, entries, single_article);
    for (const ReadingRule& rule : entries.readings) {
        const auto reading = pattern.match(rule, begin);
        if (reading && (!best || reading->end > best->end)) {
            best = reading;
        }
    }
    return best;
}

std::size_t after_phrases(const std::vector<WrittenWord>& words,
                          std::size_t begin,
                          const std::vector<std::vector<std::string>>& phrases) {
    auto found = phrases.begin();
    while (found != phrases.end()) {
        found = std::find_if(phrases.begin(), phrases.end(), [&](const auto& phrase) {
            return stands_at(words, begin, phrase);
        });
        begin += found == phrases.end() ? 0 : found->size();
    }
    return begin;
}

bool is_silent_from(const std::vector<WrittenWord>& words,
                    std::size_t begin,
                    const LexiconEntries& entries) {
    for (std::size_t at = begin; at < words.size(); ++at) {
        const bool dash = words[at].text == "-" && at > begin;
        if (!dash &&
            (!is_silent_word(words[at], entries) || best_reading_at(words, at, entries, false))) {
            return false;
        }
    }
    return true;
}

bool is_ambiguous_range(const PhraseReading& reading) {
    return reading.n && reading.m && reading.n->multiplier == 1 && reading.m->multiplier > 1 &&
           reading.n->value != 0 && reading.n->value <= reading.m->value / reading.m->multiplier;
}

Result<std::vector<WrittenWord>> checked_words(std::string_view words,
                                               const LexiconEntries& entries) {
    if (const auto position = first_invalid_utf8(words)) {
        return failure("quantity_not_utf8", {{"position", std::to_string(*position)}});
    }
    std::vector<WrittenWord> cut = written_words(words);
    if (const auto digits = ambiguous_digits(cut, entries)) {
        return failure("quantity_ambiguous", {{"words", std::string(words)}, {"part", *digits}});
    }
    return cut;
}

std::optional<std::int64_t> bound_of(const BoundRule& rule,
                                     const PhraseReading& reading,
                                     std::optional<std::int64_t> group,
                                     bool round_up) {
    std::optional<std::int64_t> base;
    switch (rule.base) {
        case BoundRule::Base::open:
            return std::nullopt;
        case BoundRule::Base::constant:
            return rule.offset;
        case BoundRule::Base::n:
            base = reading.n->value;
            break;
        case BoundRule::Base::m:
            base = reading.m->value;
            break;
        case BoundRule::Base::group:
            base = group;
            break;
    }
    if (!base) {
        return std::nullopt;
    }
    const std::int64_t percent = rule.percent_is_stated ? reading.p->value : rule.percent;
    const std::int64_t share = *base * percent;
    return share / 100 + (round_up && share % 100 != 0 ? 1 : 0) + rule.offset;
}

}  // namespace habeas::quantities
