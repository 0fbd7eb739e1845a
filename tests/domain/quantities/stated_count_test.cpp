#include "domain/quantities/stated_count.h"

#include "base/utf8.h"
#include "support/shared_material.h"

#include <limits>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>

using namespace habeas::quantities;

namespace {

constexpr std::int64_t open = -1;

/// Words and what they are read as; `open` for no bound.
struct Row {
    std::string language;
    std::string words;
    CountKind kind;
    std::int64_t lower;
    std::int64_t upper;
    std::int64_t conservative;
};

const std::vector<Row>& english_table() {
    using enum CountKind;
    static const std::vector<Row> rows{
        {"en", "4,247", exact, 4247, 4247, 4247},
        {"en", "4 247", exact, 4247, 4247, 4247},
        {"en", "71 people", exact, 71, 71, 71},
        {"en", "seventy-one people", exact, 71, 71, 71},
        {"en", "two hundred", exact, 200, 200, 200},
        {"en", "A thousand", exact, 1000, 1000, 1000},
        {"en", "two dozen", exact, 24, 24, 24},
        {"en", "1.5 thousand", exact, 1500, 1500, 1500},
        {"en", "exactly 12", exact, 12, 12, 12},
        {"en", "some 200", about, 180, 220, 200},
        {"en", "“some 200 innocent \n\nprisoners remain in jail”", about, 180, 220, 200},
        {"en", "about two hundred", about, 180, 220, 200},
        {"en", "about a dozen", about, 11, 13, 12},
        {"en", "an estimated 3,700", about, 3330, 4070, 3700},
        {"en", "approximately 450", about, 405, 495, 450},
        {"en", "some 69", about, 69, 69, 69},
        {"en", "at least 600", at_least, 600, open, 600},
        {"en", "no fewer than 600", at_least, 600, open, 600},
        {"en", "200 or more", at_least, 200, open, 200},
        {"en", "over 900", more_than, 901, open, 901},
        {"en", "the more than 1,500", more_than, 1501, open, 1501},
        {"en", "as many as 700", at_most, open, 700, open},
        {"en", "up to 700", at_most, open, 700, open},
        {"en", "at most 700", at_most, open, 700, open},
        {"en", "fewer than 700", fewer_than, open, 699, open},
        {"en", "almost a thousand", fewer_than, 900, 999, 900},
        {"en", "close to 1,000", fewer_than, 900, 999, 900},
        {"en", "almost 5", fewer_than, 4, 4, 4},
        {"en", "200 to 300", between, 200, 300, 200},
        {"en", "200–300", between, 200, 300, 200},
        {"en", "between one hundred and two hundred", between, 100, 200, 100},
        {"en", "ninety to one hundred", between, 90, 100, 90},
        {"en", "a score", verbal, 18, 24, 20},
        {"en", "half a hundred", about, 45, 55, 50},
        {"en", "dozens of people", verbal, 24, 99, 12},
        {"en", "scores", verbal, 40, 199, 20},
        {"en",
         "several hundred prisoners (known as “presos inocentes” in Peru), are still \n\njailed",
         verbal,
         200,
         900,
         200},
        {"en", "Hundreds", verbal, 200, 999, 100},
        {"en", "several thousand", verbal, 2000, 9000, 2000},
        {"en", "thousands", verbal, 2000, open, 1000},
        {"en", "hundreds of thousands", verbal, 200000, 999999, 100000},
        {"en", "none", exact, 0, 0, 0},
        {"en", "all", verbal, open, open, open},
        {"en", "many", verbal, open, open, open},
        {"en", "40 per cent", none_stated, open, open, open},
        {"en", "25 per cent of 4,200", exact, 1050, 1050, 1050},
        {"en", "25% of 4,201", between, 1050, 1051, 1050},
    };
    return rows;
}

const std::vector<Row>& spanish_table() {
    using enum CountKind;
    static const std::vector<Row> rows{
        {"es", "4.247", exact, 4247, 4247, 4247},
        {"es", "4 247 detenidos", exact, 4247, 4247, 4247},
        {"es", "doscientos", exact, 200, 200, 200},
        {"es", "ciento veinte presos por terrorismo", exact, 120, 120, 120},
        {"es", "treinta y un presos", exact, 31, 31, 31},
        {"es", "2 mil", exact, 2000, 2000, 2000},
        {"es", "mil quinientos", exact, 1500, 1500, 1500},
        {"es", "unos 200", about, 180, 220, 200},
        {"es", "UNOS DOSCIENTOS", about, 180, 220, 200},
        {"es", "unos 69", about, 69, 69, 69},
        {"es", "alrededor de 400", about, 360, 440, 400},
        {"es", "cerca de mil", fewer_than, 900, 999, 900},
        {"es", "casi 400", fewer_than, 360, 399, 360},
        {"es", "más de 300", more_than, 301, open, 301},
        {"es", "ma\xCC\x81s de 300", more_than, 301, open, 301},
        {"es", "al menos 600", at_least, 600, open, 600},
        {"es", "por lo menos 600", at_least, 600, open, 600},
        {"es", "hasta 700", at_most, open, 700, open},
        {"es", "a lo sumo 700", at_most, open, 700, open},
        {"es", "menos de 700", fewer_than, open, 699, open},
        {"es", "entre cien y doscientos", between, 100, 200, 100},
        {"es", "entre cien y mil", between, 100, 1000, 100},
        {"es", "decenas", verbal, 24, 99, 12},
        {"es", "una veintena de presos", verbal, 18, 24, 20},
        {"es", "medio centenar", about, 45, 55, 50},
        {"es", "varios centenares", verbal, 200, 900, 200},
        {"es", "cientos de presos", verbal, 200, 999, 100},
        {"es", "miles", verbal, 2000, open, 1000},
        {"es", "ninguno", exact, 0, 0, 0},
        {"es", "muchos", verbal, open, open, open},
        {"es", "un número importante", verbal, open, open, open},
        {"es", "25 por ciento de 4.200", exact, 1050, 1050, 1050},
    };
    return rows;
}

std::vector<Row> table() {
    std::vector<Row> rows = english_table();
    rows.insert(rows.end(), spanish_table().begin(), spanish_table().end());
    return rows;
}

std::optional<std::int64_t> bound(std::int64_t value) {
    return value == open ? std::nullopt : std::optional(value);
}

std::string code_of(std::string_view words, const std::string& language) {
    const auto count = read_count(words, built_in_lexicon(language));
    return count ? "read" : count.error().code;
}

}  // namespace

TEST_CASE("the words of a count are read as the table says") {
    for (const Row& row : table()) {
        CAPTURE(row.words);
        const auto count = read_count(row.words, built_in_lexicon(row.language));
        REQUIRE(count.has_value());
        CHECK(count->words == row.words);
        CHECK(name_of(count->kind) == name_of(row.kind));
        CHECK(count->lower == bound(row.lower));
        CHECK(count->upper == bound(row.upper));
        CHECK(count->conservative == bound(row.conservative));
        CHECK(count->language == row.language);
        CHECK(count->lexicon == row.language + "@1");
    }
}

TEST_CASE("only an exact count and an about have a best figure") {
    const Lexicon& english = built_in_lexicon("en");
    CHECK(read_count("71", english)->best == 71);
    CHECK(read_count("some 200", english)->best == 200);
    CHECK_FALSE(read_count("several hundred", english)->best.has_value());
    CHECK_FALSE(read_count("at least 71", english)->best.has_value());
}

TEST_CASE("a hedge before a number that is not round is flagged and adds no margin") {
    CHECK(read_count("unos 69", built_in_lexicon("es"))->flagged);
    CHECK_FALSE(read_count("unos 200", built_in_lexicon("es"))->flagged);
    CHECK_FALSE(read_count("69", built_in_lexicon("es"))->flagged);
}

TEST_CASE("granularity is that of the digits written") {
    const Lexicon& english = built_in_lexicon("en");
    CHECK(read_count("4,247", english)->granularity == 1);
    CHECK(read_count("1,390", english)->granularity == 10);
    CHECK(read_count("450", english)->granularity == 50);
    CHECK(read_count("4,200", english)->granularity == 100);
    CHECK(read_count("25 per cent of 4,200", english)->granularity == 100);
    CHECK(read_count("two dozen", english)->granularity == 12);
    CHECK(read_count("0", english)->granularity == 1);
}

TEST_CASE("all and a percentage need the size of the group") {
    const Lexicon& english = built_in_lexicon("en");
    const auto all = read_count("all", english, 33);
    REQUIRE(all.has_value());
    CHECK(all->lower == 33);
    CHECK(all->upper == 33);
    CHECK(name_of(all->kind) == "exact");
    const auto share = read_count("40 per cent", english, 10);
    REQUIRE(share.has_value());
    CHECK(share->lower == 4);
    CHECK(share->upper == 4);
    CHECK(read_count("40 per cent", english, 11)->lower == 4);
    CHECK(read_count("40 per cent", english, 11)->upper == 5);
}

TEST_CASE("what is not understood is refused and never guessed") {
    for (const char* words : {"",
                              "   ",
                              "prisoners",
                              "-5",
                              ".5",
                              "1.5",
                              "12,34",
                              "1,23,456",
                              "two thousand million",
                              "one thousand twelve hundred",
                              "007",
                              "20th",
                              "71people",
                              "200?",
                              "200 (?)",
                              "20½",
                              "½",
                              "200 or perhaps 300",
                              "71 people, 20 women",
                              "several hundred, maybe more",
                              "a prisoner",
                              "hundred",
                              "two thirds",
                              "one in four",
                              "300 to 200",
                              "20-strong",
                              "$400",
                              "1/2",
                              "fewer than 0",
                              "fewer than none",
                              "250 per cent of 300",
                              "four months and ten days or more",
                              "99999999999999999999",
                              "٣",
                              "200 ٣",
                              "three to four hundred thousand million"}) {
        CAPTURE(words);
        CHECK(code_of(words, "en") == "quantity_unreadable");
    }
    for (const char* words :
         {"un preso", "un grupo de presos", "cien mil mil", "medio", "200 o 300", "más"}) {
        CAPTURE(words);
        CHECK(code_of(words, "es") == "quantity_unreadable");
    }
}

TEST_CASE("digits and ranges with two readings are refused as ambiguous") {
    CHECK(code_of("1.234", "en") == "quantity_ambiguous");
    CHECK(code_of("about 1.234 people", "en") == "quantity_ambiguous");
    CHECK(code_of("1.234.567", "en") == "quantity_ambiguous");
    CHECK(code_of("1,234", "es") == "quantity_ambiguous");
    CHECK(code_of("two to three hundred", "en") == "quantity_ambiguous");
    CHECK(code_of("entre dos y tres mil", "es") == "quantity_ambiguous");
    const auto count = read_count("about 1.234 people", built_in_lexicon("en"));
    CHECK(count.error().parameter("part") == "1.234");
    CHECK(count.error().parameter("words") == "about 1.234 people");
}

TEST_CASE("bytes that are not UTF-8 are refused with their place") {
    const auto count = read_count("some \xFF 200", built_in_lexicon("en"));
    REQUIRE_FALSE(count.has_value());
    CHECK(count.error().code == "quantity_not_utf8");
    CHECK(count.error().parameter("position") == "5");
}

TEST_CASE("every count of the Peru claims is read as its table reads it") {
    const auto path = habeas::tests::shared_material("cases/peru-1996-1999/claims.csv");
    if (!path) {
        return;
    }
    const auto rows = habeas::tests::csv_rows(habeas::tests::bytes_of(*path));
    constexpr std::size_t predicate = 4, value = 5, low = 6, high = 7;
    REQUIRE(rows.front().at(value) == "value");
    const auto written = [](const std::optional<std::int64_t>& bound_value) {
        return bound_value ? std::to_string(*bound_value) : std::string();
    };
    int read = 0;
    for (std::size_t at = 1; at < rows.size(); ++at) {
        const std::string& name = rows[at].at(predicate);
        if (name.rfind("count", 0) != 0 && name != "requests_pending" &&
            name != "files_to_review" && name != "share") {
            continue;
        }
        CAPTURE(rows[at].at(value));
        const auto count = read_count(rows[at].at(value), built_in_lexicon("en"));
        REQUIRE(count.has_value());
        CHECK(count->words == rows[at].at(value));
        CHECK(written(count->lower) == rows[at].at(low));
        CHECK(written(count->upper) == rows[at].at(high));
        ++read;
    }
    CHECK(read == 76);
}

TEST_CASE("the counts of persons in the seed release are read as its annotation reads them") {
    const auto path = habeas::tests::shared_material("cases/seed/gold.json");
    if (!path) {
        return;
    }
    const auto gold = nlohmann::json::parse(habeas::tests::bytes_of(*path));
    const Lexicon& english = built_in_lexicon("en");
    int read = 0;
    for (const auto& expected : gold.at("counts")) {
        if (expected.at("unit") != "person") {
            continue;
        }
        for (const auto& words :
             {expected.at("text_value"), expected.at("spans").at(0).at("text")}) {
            const auto count = read_count(words.get<std::string>(), english);
            REQUIRE(count.has_value());
            CHECK(count->lower == expected.at("low").get<std::int64_t>());
            CHECK(count->upper == expected.at("high").get<std::int64_t>());
            ++read;
        }
    }
    CHECK(read == 8);
}

TEST_CASE("naughty strings are read with their words kept, or refused") {
    const auto path = habeas::tests::shared_material("data/badinput/blns.json");
    if (!path) {
        return;
    }
    for (const auto& naughty : nlohmann::json::parse(habeas::tests::bytes_of(*path))) {
        const auto text = naughty.get<std::string>();
        for (const char* language : {"en", "es"}) {
            const auto count = read_count(text, built_in_lexicon(language));
            CHECK((count ? count->words == text : !count.error().code.empty()));
        }
    }
}

TEST_CASE("any text is refused, or read with its words kept and its bounds in order") {
    const std::vector<std::string> pieces{
        "some", "about", "200", "1,390", "1.234", "-",       "hundred",  "a",        "and",
        "to",   "of",    "per", "cent",  "%",     "several", "thousand", "two",      "dozen",
        "unos", "mil",   "y",   "de",    "entre", "ciento",  "people",   "\xC3\xB1", "\xC2\xBD",
        ".",    ",",     "5",   "~",     "all",   "none",    "between",  "almost",   "under"};
    CHECK(rc::check("words kept, lower <= upper", [&] {
        const auto chosen = *rc::gen::container<std::vector<std::size_t>>(
            rc::gen::inRange<std::size_t>(0, pieces.size()));
        const auto joined_by = *rc::gen::element<std::string>(" ", "", "  ", "\n");
        std::string words;
        for (const std::size_t piece : chosen) {
            words += pieces[piece] + joined_by;
        }
        for (const char* language : {"en", "es"}) {
            const auto count = read_count(words, built_in_lexicon(language), 40);
            if (count) {
                RC_ASSERT(count->words == words);
                RC_ASSERT(count->lower.value_or(0) >= 0);
                RC_ASSERT(count->lower.value_or(0) <=
                          count->upper.value_or(std::numeric_limits<std::int64_t>::max()));
                RC_ASSERT(
                    (!count->best || (count->lower <= count->best && count->best <= count->upper)));
            }
        }
    }));
}

TEST_CASE("a larger number behind the same words is never read as less") {
    CHECK(rc::check("reading is monotone among round numbers", [] {
        const auto words = *rc::gen::element<std::string>("",
                                                          "about ",
                                                          "at least ",
                                                          "more than ",
                                                          "almost ",
                                                          "as many as ",
                                                          "fewer than ",
                                                          "close to ");
        const auto smaller = 10 * *rc::gen::inRange<std::int64_t>(1, 100'000);
        const auto larger = smaller + 10 * *rc::gen::inRange<std::int64_t>(0, 100'000);
        const Lexicon& english = built_in_lexicon("en");
        const auto less = read_count(words + std::to_string(smaller), english);
        const auto more = read_count(words + std::to_string(larger), english);
        RC_ASSERT(less.has_value());
        RC_ASSERT(more.has_value());
        RC_ASSERT((less->lower <= more->lower));
        RC_ASSERT((less->upper <= more->upper));
        RC_ASSERT((less->conservative <= more->conservative));
    }));
}
