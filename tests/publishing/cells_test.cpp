#include "publishing/cells.h"

#include "publishing/sample_answer.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::publishing;

namespace {

const Words& english() {
    static const Words value(Language::english);
    return value;
}

}  // namespace

TEST_CASE("every kind of cell has its words") {
    CHECK(words_of(answers::empty_cell(), english()).empty());
    CHECK(words_of(answers::text_cell("some 200"), english()) == "some 200");
    CHECK(words_of(answers::date_cell("1997-01~"), english()) == "1997-01~");
    CHECK(words_of(answers::code_cell("predicate.arrest"), english()) == "arrest");
    CHECK(words_of(answers::days_cell({.min = 127, .max = 127}), english()) == "127 days");
    CHECK(words_of(answers::days_cell({.min = 1, .max = 1}), english()) == "1 day");
    CHECK(words_of(answers::days_cell({.min = 82, .max = 112}), english()) == "82 to 112 days");
    CHECK(words_of(answers::days_cell({.min = 30}), english()) == "30 or more days");
    CHECK(words_of(answers::range_cell(std::nullopt, 5), english()) == "5 or fewer");
    CHECK(words_of(answers::range_cell(std::nullopt, std::nullopt), english()) == "no limits");
    answers::Cell claim{.kind = answers::CellKind::claim, .text = std::string(64, 'a')};
    CHECK(words_of(claim, english()).size() == 16);
}

TEST_CASE("a figure says its bounds, what it is of, and how it is founded") {
    const tests::SampleAnswer sample;
    const auto& figures = sample.answer.figures;
    CHECK(words_of(figures[0], english()).starts_with("certain 1 · last reported 2 · possible 3"));
    CHECK(foundation_of(figures[0], english()) ==
          "1 origin, lowest grade F6, last evidence 30 to 60 days old");
    CHECK(title_of(figures[1], english()).ends_with(": ana"));
    CHECK(words_of(figures[1], english()) == "82 to 112 days");
    CHECK(number_of(*figures[1].days, english()) == "82 to 112");
    CHECK(words_of(figures[2], english()) == "0");
    CHECK(foundation_of(figures[2], english()) == "no claim says so");
}

TEST_CASE("a clearance is named by its widest level, or by all if it has gaps") {
    CHECK(level_of(claims::clearance_up_to(claims::Level::team)) == "team");
    CHECK(level_of({.levels = {claims::Level::open, claims::Level::sealed}}) == "public+sealed");
    CHECK(level_of({.levels = {claims::Level::partners, claims::Level::team}}) == "partners+team");
    CHECK(level_of({}).empty());
}
