#include "domain/quantities/lexicon.h"

#include "domain/quantities/stated_count.h"
#include "domain/quantities/stated_duration.h"

#include <string>

#include <doctest/doctest.h>

using namespace habeas::quantities;

namespace {

const std::string& headings() {
    static const std::string value = "name: Equipo\nlanguage: fr\nversion: fr@3\ndecimal: ,\n";
    return value;
}

habeas::Error error_of(const std::string& text) {
    const auto lexicon = Lexicon::parse(text);
    REQUIRE_FALSE(lexicon.has_value());
    return lexicon.error();
}

}  // namespace

TEST_CASE("a lexicon keeps its text, and its text makes the same lexicon") {
    for (const char* language : {"en", "es"}) {
        const Lexicon& built_in = built_in_lexicon(language);
        CHECK(built_in.language() == language);
        CHECK(built_in.version() == std::string(language) + "@1");
        CHECK_FALSE(built_in.name().empty());
        const auto again = Lexicon::parse(built_in.text());
        REQUIRE(again.has_value());
        CHECK(*again == built_in);
        CHECK(again->text() == built_in.text());
        CHECK(again->entries().readings.size() == built_in.entries().readings.size());
    }
    CHECK_FALSE(has_built_in_lexicon("fr"));
}

TEST_CASE("a team's lexicon for another language reads its words, and readings name it") {
    const auto lexicon = Lexicon::parse(headings() +
                                        "\n# a comment\n[readings]\n{n} = exact, n, n, n\r\n"
                                        "quelque {n} = about, 80% n, 120% n, n\n"
                                        "[numbers]\ndeux = 2\ncent = 100 x100\n[skipped]\nles\n");
    REQUIRE(lexicon.has_value());
    const auto count = read_count("les Quelque deux cent personnes", *lexicon);
    REQUIRE(count.has_value());
    CHECK(count->lower == 160);
    CHECK(count->upper == 240);
    CHECK(count->language == "fr");
    CHECK(count->lexicon == "fr@3");
    CHECK(read_count("environ 200", *lexicon).error().code == "quantity_unreadable");
}

TEST_CASE("a longer line of the lexicon wins over a shorter one") {
    const auto lexicon = Lexicon::parse(headings() +
                                        "[readings]\nmille = verbal, 1000, 1000, 1000\n"
                                        "mille et {n} = between, n, 2000, n\n"
                                        "mille et quelques = verbal, 1001, -, 1001\n");
    REQUIRE(lexicon.has_value());
    CHECK(read_count("mille et quelques", *lexicon)->lower == 1001);
    CHECK(read_count("mille et 20", *lexicon)->lower == 20);
    CHECK(read_count("mille", *lexicon)->lower == 1000);
}

TEST_CASE("a line that cannot be read is named") {
    for (const char* line : {"[unknown]",
                             "[readings]\n{n} = exact, n, n",
                             "[readings]\n{n} = exakt, n, n, n",
                             "[readings]\n{n} = exact, m, n, n",
                             "[readings]\n{m} = exact, m, m, m",
                             "[readings]\n{n} {n} = exact, n, n, n",
                             "[readings]\n = exact, 1, 1, 1",
                             "[readings]\ndozens = verbal, 99, 24, 12",
                             "[readings]\n{n} = exact, 1001% n, n, n",
                             "[readings]\n{n} = exact, p% n, n, n",
                             "[readings]\n{n} = exact, n+x, n, n",
                             "[readings]\n{n} = exact, -5, n, n",
                             "[numbers]\ntwo",
                             "[numbers]\ntwo = x1",
                             "[numbers]\ntwo = -2",
                             "[numbers]\ntwo = two",
                             "[numbers]\ntwo three = 2",
                             "[numbers]\nmany = 9999999999999999",
                             "[units]\nhour = hour",
                             "[turning]\nor more",
                             "[skipped]\n()",
                             "colour: red",
                             "decimal: x"}) {
        CAPTURE(line);
        const habeas::Error error = error_of(headings() + line + "\n");
        CHECK(error.code == "lexicon_line_unreadable");
        const std::string text = line;
        CHECK(error.parameter("line") == (text.find('\n') == std::string::npos ? "5" : "6"));
    }
}

TEST_CASE("headings must be there, words may not be defined twice") {
    CHECK(error_of("name: a\nlanguage: b\n").parameter("heading") == "version");
    CHECK(error_of("").code == "lexicon_heading_missing");
    const habeas::Error number = error_of(headings() + "[numbers]\ndos = 2\nDÓS = 3\n");
    CHECK(number.code == "lexicon_word_twice");
    CHECK(number.parameter("word") == "dos");
    CHECK(number.parameter("line") == "7");
    const habeas::Error reading = error_of(
        headings() + "[readings]\nabout {n} = about, n, n, n\nAbout  {n} = exact, n, n, n\n");
    CHECK(reading.code == "lexicon_word_twice");
    CHECK(error_of("name: \xFF").code == "lexicon_not_utf8");
}

TEST_CASE("the line that reads joined forms must exist and need one number") {
    const habeas::Error error =
        error_of(headings() + "attributive: about {n}\n[units]\njour = day\n");
    CHECK(error.code == "lexicon_line_unreadable");
    CHECK(error.parameter("line") == "5");
    CHECK(error_of(headings() + "attributive: about\n[readings]\nabout = verbal, -, -, -\n").code ==
          "lexicon_line_unreadable");
}

TEST_CASE("a language without a joined form refuses it") {
    CHECK(read_duration("4-meses", built_in_lexicon("es")).error().code == "duration_unreadable");
}

TEST_CASE("names of kinds are read back") {
    for (const CountKind kind : all_count_kinds) {
        CHECK(count_kind_named(name_of(kind)) == kind);
    }
    CHECK_FALSE(count_kind_named("guess").has_value());
}
