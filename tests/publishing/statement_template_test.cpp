#include "publishing/statement_template.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::publishing;

TEST_CASE("a template is cut into text, values and answers, each with its line") {
    const auto pieces = pieces_of(
        "# {{on}}\n{{q = held on=1997-04-23}}\nHeld: {{q | figure held certain}}.\n"
        "{{ counts population=group:a |\n rows }} \\{{kept}}\n");
    REQUIRE(pieces);
    REQUIRE(pieces.value().size() == 7);
    CHECK(pieces.value()[1].kind == Piece::Kind::value);
    CHECK(pieces.value()[2].text == "\nHeld: ");
    const Piece& figure = pieces.value()[3];
    CHECK(figure.line == 3);
    CHECK(answers::text_of(figure.question) == "held on=1997-04-23");
    CHECK(figure.selection.what == "figure");
    CHECK(figure.selection.words == std::vector<std::string>{"held", "certain"});
    CHECK(pieces.value()[5].question.name == "counts");
    CHECK(pieces.value()[6].text == " {{kept}}\n");
}

TEST_CASE("a tag that cannot be read is named with its line") {
    const auto error_in = [](const char* markdown) { return pieces_of(markdown).error(); };
    CHECK(error_in("a\nb {{on").code == "statement_tag_open");
    CHECK(error_in("a\nb {{on").place.row == 2);
    CHECK(error_in("{{}}").code == "statement_tag_unreadable");
    CHECK(error_in("{{when}}").code == "statement_tag_unreadable");
    CHECK(error_in("{{held | }}").code == "statement_tag_unreadable");
    CHECK(error_in("{{held | total}}").code == "statement_tag_unreadable");
    CHECK(error_in("{{a b = held}}").code == "statement_tag_unreadable");
    CHECK(error_in("{{a = held}}\n{{a = counts}}").code == "statement_name_twice");
    CHECK(error_in("{{a = held x}}").code == "question_unreadable");
    CHECK(error_in("{{held x | rows}}").code == "question_unreadable");
    CHECK(error_in("\xFF").code == "text_not_utf8");
}

TEST_CASE("text without tags stays as it is, to the byte") {
    for (const std::string text : {"", "plain", "} }} {", "a\r\nb\n", "ñ日本\n\n"}) {
        const auto pieces = pieces_of(text);
        REQUIRE(pieces);
        CHECK((pieces.value().empty() ? std::string() : pieces.value()[0].text) == text);
    }
}
