#include "domain/quantities/written_numbers.h"

#include "domain/quantities/stated_count.h"

#include <string>

#include <doctest/doctest.h>

using namespace habeas::quantities;

namespace {

const char* english_below_twenty(std::int64_t value) {
    constexpr const char* words[]{"zero",    "one",     "two",       "three",    "four",
                                  "five",    "six",     "seven",     "eight",    "nine",
                                  "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                  "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    return words[value];
}

/// The larger part, and the rest if there is one.
std::string with_rest(std::string larger, const std::string& link, const std::string& rest) {
    if (rest.empty()) {
        return larger;
    }
    larger.append(link).append(rest);
    return larger;
}

std::string english_words(std::int64_t value);

std::string english_rest(std::int64_t value) {
    return value == 0 ? std::string() : english_words(value);
}

std::string english_words(std::int64_t value) {
    constexpr const char* tens[]{
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    if (value < 20) {
        return english_below_twenty(value);
    }
    if (value < 100) {
        return with_rest(tens[value / 10], "-", english_rest(value % 10));
    }
    const std::int64_t unit = value < 1000 ? 100 : 1000;
    const std::int64_t rest = value % unit;
    std::string head = english_words(value / unit);
    head.append(unit == 100 ? " hundred" : " thousand");
    return with_rest(head, rest < 100 ? " and " : " ", english_rest(rest));
}

std::string spanish_words(std::int64_t value);

std::string spanish_rest(std::int64_t value) {
    return value == 0 ? std::string() : spanish_words(value);
}

/// "mil", "dos mil", "treinta y un mil"
std::string spanish_thousands(std::int64_t thousands) {
    if (thousands == 1) {
        return "mil";
    }
    std::string head = spanish_words(thousands);
    if (thousands % 10 == 1 && thousands % 100 != 11) {
        head.pop_back();
    }
    return head.append(" mil");
}

std::string spanish_words(std::int64_t value) {
    constexpr const char* small[]{
        "cero",         "uno",         "dos",        "tres",        "cuatro",     "cinco",
        "seis",         "siete",       "ocho",       "nueve",       "diez",       "once",
        "doce",         "trece",       "catorce",    "quince",      "dieciséis",  "diecisiete",
        "dieciocho",    "diecinueve",  "veinte",     "veintiuno",   "veintidós",  "veintitrés",
        "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve"};
    constexpr const char* tens[]{
        "", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"};
    constexpr const char* hundreds[]{"",
                                     "ciento",
                                     "doscientos",
                                     "trescientos",
                                     "cuatrocientos",
                                     "quinientos",
                                     "seiscientos",
                                     "setecientos",
                                     "ochocientos",
                                     "novecientos"};
    if (value < 30) {
        return small[value];
    }
    if (value < 100) {
        return with_rest(tens[value / 10], " y ", spanish_rest(value % 10));
    }
    if (value < 1000) {
        return value == 100 ? "cien"
                            : with_rest(hundreds[value / 100], " ", spanish_rest(value % 100));
    }
    return with_rest(spanish_thousands(value / 1000), " ", spanish_rest(value % 1000));
}

}  // namespace

TEST_CASE("numbers spelled out are read up to a million") {
    const auto& english = built_in_lexicon("en");
    const auto& spanish = built_in_lexicon("es");
    for (std::int64_t value = 0; value < 1'000'000; value += value < 2'500 ? 1 : 997) {
        const auto in_english = read_count(english_words(value), english);
        REQUIRE_MESSAGE(in_english.has_value(), english_words(value));
        REQUIRE_MESSAGE(in_english->best == value, english_words(value));
        const auto in_spanish = read_count(spanish_words(value), spanish);
        REQUIRE_MESSAGE(in_spanish.has_value(), spanish_words(value));
        REQUIRE_MESSAGE(in_spanish->best == value, spanish_words(value));
    }
    CHECK(read_count(english_words(999'999), english)->best == 999'999);
    CHECK(read_count(spanish_words(999'999), spanish)->best == 999'999);
}

TEST_CASE("every prefix that is a number is found") {
    const LexiconEntries& english = built_in_lexicon("en").entries();
    const auto words = written_words("one hundred and two hundred");
    const auto numbers = numbers_at(words, 0, english, false);
    REQUIRE(numbers.size() == 3);
    CHECK(numbers[0].value == 1);
    CHECK(numbers[1].value == 100);
    CHECK(numbers[1].multiplier == 100);
    CHECK(numbers[2].value == 102);
    CHECK(numbers[2].end == 4);
    CHECK(numbers_at(words, 5, english, false).empty());
    CHECK(numbers_at(written_words("a month"), 0, english, false).empty());
    CHECK(numbers_at(written_words("a month"), 0, english, true).size() == 1);
}

TEST_CASE("a number larger than a thousand million million is not read") {
    const LexiconEntries& english = built_in_lexicon("en").entries();
    CHECK(numbers_at(written_words("1000000000000000"), 0, english, false).size() == 1);
    CHECK(numbers_at(written_words("1000000000000001"), 0, english, false).empty());
    CHECK(numbers_at(written_words("999999999999 million"), 0, english, false).size() == 1);
}
