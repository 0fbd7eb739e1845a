// The tables are data; these are the promises that the reader of phrases relies on.
#include "domain/dates/relative_vocabulary.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <utility>

#include <doctest/doctest.h>

using namespace habeas::dates;

namespace {

bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    });
}

long count_of(Language language, WordKind kind, int value) {
    const auto words = vocabulary(kind);
    return std::count_if(words.begin(), words.end(), [&](const VocabularyWord& word) {
        return word.language == language && word.value == value;
    });
}

}  // namespace

TEST_CASE("every language names every weekday, month, unit and part of a month") {
    for (const Language language : {Language::english, Language::spanish, Language::french}) {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            CHECK(count_of(language, WordKind::weekday, weekday) == 1);
        }
        for (int month = 1; month <= 12; ++month) {
            CHECK(count_of(language, WordKind::month, month) >= 1);
        }
        for (int unit = 0; unit <= 3; ++unit) {
            CHECK(count_of(language, WordKind::unit, unit) >= 2 - (unit == 2 ? 1 : 0));
        }
        for (int part = 0; part <= 2; ++part) {
            CHECK(count_of(language, WordKind::part, part) >= 1);
        }
    }
}

TEST_CASE("words are small letters without accents, and each has one meaning of a kind") {
    for (const WordKind kind : {WordKind::weekday,
                                WordKind::month,
                                WordKind::number,
                                WordKind::ordinal,
                                WordKind::unit,
                                WordKind::part}) {
        std::set<std::pair<Language, std::string_view>> seen;
        for (const VocabularyWord& word : vocabulary(kind)) {
            CHECK_MESSAGE(is_plain(word.text), word.text);
            CHECK_MESSAGE(seen.emplace(word.language, word.text).second, word.text);
        }
    }
}

TEST_CASE("phrases are made of plain words and known places") {
    const std::set<std::string> places{
        "{weekday}", "{month}", "{number}", "{unit}", "{part}", "{year}", "{period}"};
    for (const RelativePhrase& phrase : relative_phrases()) {
        std::istringstream pattern{std::string(phrase.pattern)};
        for (std::string place; pattern >> place;) {
            place = place.back() == '?' ? place.substr(0, place.size() - 1) : place;
            CHECK_MESSAGE((places.count(place) == 1 || is_plain(place)), phrase.pattern);
        }
    }
}

TEST_CASE("a language is named with or without a region") {
    CHECK(language_from("en") == Language::english);
    CHECK(language_from("es-PE") == Language::spanish);
    CHECK(language_from("fr") == Language::french);
    CHECK_FALSE(language_from("de").has_value());
    CHECK_FALSE(language_from("").has_value());
}
