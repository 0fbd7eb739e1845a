// What is heard in the words, before any calendar.
#include "domain/dates/relative_words.h"

#include <doctest/doctest.h>

using namespace habeas::dates;

TEST_CASE("capitals, accents, hyphens, commas and blanks do not matter") {
    for (const char* words :
         {"a mediados de enero", "A MEDIADOS  de Enero", " a-mediados-de,enero "}) {
        const auto read = read_relative_words(words, "es");
        REQUIRE_MESSAGE(read, words);
        CHECK(read->rule == RelativeRule::part_of_month);
        CHECK(read->part == PartOfMonth::middle);
        CHECK(read->month == 1);
        CHECK_FALSE(read->year.has_value());
    }
    CHECK(read_relative_words("el SÁBADO pasado", "es")->weekday == 6);
    CHECK(read_relative_words("début février", "fr")->month == 2);
}

TEST_CASE("counts are read in words and digits, and point back") {
    const auto read = read_relative_words("hace 12 semanas", "es");
    REQUIRE(read);
    CHECK(read->rule == RelativeRule::counted_back);
    CHECK(read->unit == CalendarUnit::week);
    CHECK(read->count == -12);
    CHECK(read_relative_words("twelve years ago", "en")->count == -12);
    CHECK_FALSE(read_relative_words("12345 days ago", "en").has_value());
    CHECK_FALSE(read_relative_words("1st days ago", "en").has_value());
}

TEST_CASE("the words of one language are not those of another") {
    CHECK(read_relative_words("ayer", "es").has_value());
    CHECK_FALSE(read_relative_words("ayer", "en").has_value());
    CHECK(read_relative_words("ayer", "es-PE").has_value());
    CHECK_FALSE(read_relative_words("ayer", "").has_value());
    CHECK_FALSE(read_relative_words("ayer", "est").has_value());
}

TEST_CASE("a whole expression has to be understood, not a part of it") {
    CHECK_FALSE(read_relative_words("yesterday or today", "en").has_value());
    CHECK_FALSE(read_relative_words("since yesterday", "en").has_value());
    CHECK_FALSE(read_relative_words("17 December 96", "en").has_value());
}
