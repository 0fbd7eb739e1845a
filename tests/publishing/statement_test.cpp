#include "publishing/statement.h"

#include "publishing/sample_answer.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::publishing;

namespace {

const Words& english() {
    static const Words value(Language::english);
    return value;
}

Result<std::string> rendered(const std::string& markdown, StatementTimes times = {}) {
    const tests::SampleAnswer sample;
    times.level = "public";
    return render_statement(
        markdown,
        times,
        [&](const answers::Question& question) -> Result<answers::Answer> {
            if (question.name != "held" || question.parameter("on") != "1997-04-23") {
                return failure("question_unknown", {{"name", answers::text_of(question)}});
            }
            return sample.answer;
        },
        english());
}

std::string code_of(const std::string& markdown) {
    const auto statement = rendered(markdown, {.on = "1997-04-23"});
    return statement ? "none" : statement.error().code;
}

}  // namespace

TEST_CASE("figures, rows, cells, notes and the rule are put in with footnotes") {
    const auto statement = rendered(
        "On {{on}}: {{held | figure held}}; {{held | figure held last}} or "
        "{{held | figure days_without_visits days of=person:ana}} days.\n"
        "{{held | rows who days}}\n{{held | cell since}}\n{{held | notes}}\n"
        "{{held | rule}}",
        {.on = "1997-04-23"});
    REQUIRE(statement);
    const std::string& text = statement.value();
    for (const char* part : {"On 1997-04-23: certain 1 · last reported 2 · possible 3",
                             "; 2[^1][^2] or 82 to 112[^1] days.\n",
                             "|---|---|\n| ana | 82 or more days[^1] |\n",
                             "\n1997-01[^1]\n",
                             "- ",
                             "\n[^1]: paper (through wire), 1997-03-01",
                             "\n[^2]: "}) {
        CHECK_MESSAGE(tests::has(text, part), text);
    }
}

TEST_CASE("a figure of nothing has a footnote too") {
    const auto statement =
        rendered("{{held | figure groups_with_stated_counts}}", {.on = "1997-04-23"});
    REQUIRE(statement);
    CHECK(statement.value() == "0[^1]\n\n[^1]: No claim in this register says so.\n");
}

TEST_CASE("a question's own day stands against the command's") {
    CHECK(rendered("{{held on=1997-04-23 | rule}}", {.on = "1999-01-01"}));
    CHECK_FALSE(rendered("{{held | rule}}", {.on = "1999-01-01"}));
    CHECK_FALSE(rendered("{{held | rule}}"));
}

TEST_CASE("what cannot be put in is named, with its line, and nothing is rendered") {
    CHECK(code_of("{{said_by}}") == "statement_value_not_given");
    CHECK(code_of("{{held | figure heldd}}") == "statement_figure_unknown");
    CHECK(code_of("{{held | figure}}") == "statement_figure_unknown");
    CHECK(code_of("{{held | figure held of=person:eva}}") == "statement_figure_unknown");
    CHECK(code_of("{{held | figure held days}}") == "statement_aspect_unknown");
    CHECK(code_of("{{held | rows whom}}") == "statement_column_unknown");
    CHECK(code_of("{{held | cell}}") == "statement_column_unknown");
    CHECK(code_of("{{held | cell since row=2}}") == "statement_row_unknown");
    CHECK(code_of("{{held | cell since row=x}}") == "statement_word_unknown");
    CHECK(code_of("{{calls | rows}}") == "question_unknown");
    CHECK(rendered("a\n{{held | figure x}}", {.on = "1997-04-23"}).error().place.row == 2);
}

TEST_CASE("a source's words are no markup") {
    const auto statement = rendered("{{held | cell words}}", {.on = "1997-04-23"});
    REQUIRE(statement);
    CHECK(statement.value().starts_with(
        "\\=1+1 \\\\x1B\\[31m\\|red\\| \"quoted\", \\*starred\\*[^1]\n"));
    CHECK(markdown_text("a_b <i> ~c~ &amp; `d`") == "a\\_b \\<i> \\~c\\~ \\&amp; \\`d\\`");
    CHECK(markdown_text("# no heading") == "\\# no heading");
}
