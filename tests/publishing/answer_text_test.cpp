#include "publishing/answer_text.h"

#include "publishing/sample_answer.h"

#include <algorithm>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::publishing;

TEST_CASE("a page has figures, rows, rule, notes and sources, in both languages") {
    const tests::SampleAnswer sample;
    const std::string page = text_of(sample.answer, Words(Language::english));
    CHECK(page.starts_with("Who is held?\nheld on=1997-04-23\nAs of 1997-04-23, as said by "));
    for (const char* part : {"certain 1",
                             "[1,2]",
                             "82 to 112 days",
                             "Rule: ",
                             "Note: ",
                             "Sources",
                             "  [1] ",
                             "  [2] ",
                             "200 to 900"}) {
        CHECK_MESSAGE(tests::has(page, part), part);
    }
    CHECK_FALSE(tests::has(page, "\x1b"));
    CHECK(tests::has(page, "\\x1B[31m"));
    CHECK(tests::has(text_of(sample.answer, Words(Language::spanish)), "¿Quién está detenido?"));
}

TEST_CASE("colours only dress the page") {
    const tests::SampleAnswer sample;
    const Words words(Language::english);
    std::string coloured = text_of(sample.answer, words, {.colour = true});
    CHECK(tests::has(coloured, "\x1b[1m"));
    for (const char* paint : {"\x1b[1m", "\x1b[2m", "\x1b[0m"}) {
        for (std::size_t at = coloured.find(paint); at != std::string::npos;
             at = coloured.find(paint)) {
            coloured.erase(at, std::string(paint).size());
        }
    }
    CHECK(coloured == text_of(sample.answer, words));
}

TEST_CASE("what was set apart is listed apart") {
    tests::SampleAnswer sample;
    CHECK_FALSE(tests::has(text_of(sample.answer, Words(Language::english)), "Set apart"));
    sample.answer.apart.push_back(sample.answer.rows[0]);
    sample.answer.apart[0].cells.resize(5);
    CHECK(tests::has(text_of(sample.answer, Words(Language::english)), "Set apart: not counted"));
}

TEST_CASE("plainly, figures and rows are lines with tabs") {
    const tests::SampleAnswer sample;
    const std::string text = plain_text_of(sample.answer, Words(Language::english));
    CHECK(std::count(text.begin(), text.end(), '\n') == 4);
    CHECK(tests::has(text, "\t82 or more days\t200 to 900\t"));
}
