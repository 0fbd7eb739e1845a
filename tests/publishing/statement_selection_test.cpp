#include "publishing/statement_selection.h"

#include "publishing/sample_answer.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::publishing;

TEST_CASE("options of a selection are told from its plain words") {
    const auto choice =
        choice_of({.what = "cell", .words = {"since", "of=person:ana", "row=2", "days"}});
    REQUIRE(choice);
    CHECK(choice->plain == std::vector<std::string>{"since", "days"});
    CHECK(choice->of == "person:ana");
    CHECK(choice->row == 2U);
    for (const char* word : {"row=", "row=0", "row=x", "row=2x", "row=-1"}) {
        const auto refused = choice_of({.what = "cell", .words = {word}});
        REQUIRE(!refused);
        CHECK(refused.error().parameter("word") == word);
    }
}

TEST_CASE("a word is an id or a text that a cell has, and no word fits every row") {
    const std::vector<answers::Cell> cells{answers::text_cell("prison"),
                                           answers::Cell{.text = "Ana", .id = "person:ana"}};
    CHECK(mentions(cells, "person:ana"));
    CHECK(mentions(cells, "prison"));
    CHECK(mentions(cells, ""));
    CHECK_FALSE(mentions(cells, "ana"));
}

TEST_CASE("an aspect is a bare number, and one that the figure does not have is refused") {
    const tests::SampleAnswer sample;
    const Words words(Language::english);
    const answers::Figure& held = sample.answer.figures[0];
    CHECK(figure_words(held, "certain", words).value() == "1");
    CHECK(figure_words(held, "last", words).value() == "2");
    CHECK(figure_words(held, "possible", words).value() == "3");
    const auto refused = figure_words(held, "days", words);
    REQUIRE(!refused);
    CHECK(refused.error().code == "statement_aspect_unknown");
    CHECK(refused.error().parameter("figure") == held.name);
}
