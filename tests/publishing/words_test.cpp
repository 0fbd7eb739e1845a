#include "publishing/words.h"

#include "domain/claims/level.h"
#include "domain/claims/vocabulary.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::publishing;

namespace {

const Words& english() {
    static const Words words(Language::english);
    return words;
}

const Words& spanish() {
    static const Words words(Language::spanish);
    return words;
}

}  // namespace

TEST_CASE("a language is named by its code or by a locale") {
    CHECK(language_named("en") == Language::english);
    CHECK(language_named("es_PE.UTF-8") == Language::spanish);
    CHECK_FALSE(language_named("C"));
    CHECK_FALSE(language_named("english"));
    CHECK(name_of(Language::spanish) == "es");
}

TEST_CASE("every predicate, level and modality is called something in both languages") {
    for (const Words* words : {&english(), &spanish()}) {
        for (const claims::Predicate& predicate : claims::vocabulary()) {
            const std::string code = "predicate." + std::string(predicate.name);
            CHECK_MESSAGE(words->all().contains(code), code);
        }
        for (const claims::Level level : claims::all_levels) {
            CHECK(words->all().contains("level." + std::string(claims::name_of(level))));
        }
    }
}

TEST_CASE("an error is one sentence: where, what, what to do") {
    const Error error{
        .code = "edtf_invalid",
        .parameters = {{"text", "1997-4"}, {"reason", "two_digits_expected"}, {"position", "5"}},
        .place = {.file = "claims.csv", .row = 14, .column = "valid_from"}};
    CHECK(english().sentence(error) ==
          "claims.csv, row 14, column valid_from: \"1997-4\" is not a date that can be read: two "
          "digits are expected, at byte 5. Write it like 1997-04-23, 1997-04, 1997 or "
          "1996-12-17/..");
    CHECK(
        spanish().sentence(error).starts_with("claims.csv, fila 14, columna valid_from: «1997-4»"));
}

TEST_CASE("a code without words is itself, a word of a team's own is readable") {
    CHECK(english().text("no.such_code") == "no.such_code");
    CHECK(english().name("code", "predicate.sea_level") == "sea level");
    CHECK(english().name("column", "odd_column") == "odd column");
    CHECK(spanish().name("code", "predicate.arrest") == "arresto");
}

TEST_CASE("a parameter that holds braces is put in as it is") {
    const std::string text = english().text("error.file_absent", {{"path", "{path}{x}"}});
    CHECK(text.find("There is no file {path}{x}.") == 0);
    CHECK(english().text("error.file_absent").find("{path}") != std::string::npos);
}

TEST_CASE("a sentence quotes the beginning of what is too long to read") {
    std::string long_word;
    for (int at = 0; at < 400; ++at) {
        long_word += "é";
    }
    const Error error{.code = "register_exists", .parameters = {{"path", long_word}}};
    const std::string sentence = english().sentence(error);
    CHECK(sentence.find("é…") != std::string::npos);
    CHECK(sentence.size() < 1000U);
    CHECK(english().sentence(Error{.code = "no_such_code"}) == "error.no_such_code");
}

TEST_CASE("no text commands a terminal") {
    CHECK(one_line("a\n\nb\tc\r") == "a b c ");
    CHECK(one_line("\x1b[31m") == "\\x1B[31m");
    CHECK(one_line("\xC2\x9B"
                   "31m") == "\\xC2\\x9B31m");
    CHECK(one_line("a\xE2\x80\xAE"
                   "b") ==
          "a\\xE2\\x80\\xAE"
          "b");
    CHECK(one_line("a\xE2\x81\xA6"
                   "b") ==
          "a\\xE2\\x81\\xA6"
          "b");
    CHECK(one_line("«é» … 日本") == "«é» … 日本");
    CHECK(one_line("cut \xE2\x80") == "cut \\xE2\\x80");
    CHECK(lines_kept("a\n\tb\x07") == "a\n\tb\\x07");
}
