#include "answers/answer_change.h"

#include "answers/ask.h"
#include "support/registers/register_builder.h"

#include <algorithm>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::tests;
using answers::Answer;
using answers::Figure;
using answers::Note;
using answers::Row;
using answers::Trace;

namespace {

Answer empty_answer() {
    return Answer(answers::question_from("held on=1997-04-23").value(), {}, "rule");
}

Figure counted(const std::string& name, std::int64_t count) {
    Figure figure(name, Trace::of_nothing());
    figure.count = count;
    return figure;
}

Row row_of(const std::string& words) {
    return Row({answers::text_cell(words)}, Trace::of_nothing());
}

Answer answered(const world::World& world) {
    auto answer = answers::ask(world, answers::question_from("held on=1997-04-23").value());
    REQUIRE(answer.has_value());
    return std::move(answer.value());
}

}  // namespace

TEST_CASE("an answer has not changed against itself, nor by the order of its rows") {
    Answer before = empty_answer();
    before.figures.push_back(counted("held", 2));
    before.rows = {row_of("ana"), row_of("bea"), row_of("ana")};
    Answer after = before;
    CHECK(answers::change_between(before, after).empty());
    after.rows = {row_of("ana"), row_of("ana"), row_of("bea")};
    CHECK(answers::change_between(before, after).empty());
    after.rows.pop_back();
    const auto change = answers::change_between(before, after);
    REQUIRE(change.rows.before.size() == 1U);
    CHECK(change.rows.before[0][0].text == "bea");
    CHECK(change.rows.after.empty());
}

TEST_CASE("a row that stands more often than before is new as often as it does") {
    Answer before = empty_answer();
    before.rows = {row_of("ana")};
    Answer after = empty_answer();
    after.rows = {row_of("ana"), row_of("ana"), row_of("ana")};
    CHECK(answers::change_between(before, after).rows.after.size() == 2U);
    CHECK(answers::change_between(after, before).rows.before.size() == 2U);
}

TEST_CASE("figures are compared by name and what they are of, whatever stands between them") {
    Answer before = empty_answer();
    before.figures = {counted("held", 2), counted("freed", 1), counted("lost", 1)};
    before.figures[1].of = {answers::text_cell("grace")};
    Answer after = empty_answer();
    after.figures = {counted("new", 4), counted("held", 3), counted("freed", 1)};
    const auto change = answers::change_between(before, after);
    REQUIRE(change.figures.size() == 5U);
    CHECK(change.figures[0].after->name == "new");
    CHECK_FALSE(change.figures[0].before);
    CHECK(change.figures[1].before->count == 2);
    CHECK(change.figures[1].after->count == 3);
    CHECK(change.figures[2].after->name == "freed");
    CHECK_FALSE(change.figures[2].before);
    CHECK(change.figures[3].before->name == "freed");
    CHECK(change.figures[4].before->name == "lost");
}

TEST_CASE("every number, unit and age of a figure counts as what it says") {
    const Answer before = [] {
        Answer answer = empty_answer();
        answer.figures = {counted("held", 2)};
        return answer;
    }();
    const auto is_changed_by = [&](const auto& alter) {
        Answer after = before;
        alter(after.figures[0]);
        return !answers::change_between(before, after).empty();
    };
    CHECK_FALSE(is_changed_by([](Figure&) {}));
    CHECK(is_changed_by([](Figure& figure) { figure.count = 3; }));
    CHECK(is_changed_by([](Figure& figure) { figure.count.reset(); }));
    CHECK(is_changed_by([](Figure& figure) { figure.unit = answers::code_cell("x").text; }));
    CHECK(is_changed_by([](Figure& figure) { figure.days = dates::DayCount{}; }));
    CHECK(is_changed_by([](Figure& figure) { figure.evidence_age = dates::DayCount{}; }));
    CHECK(is_changed_by([](Figure& figure) { figure.bounds = answers::ThreeBounds{}; }));
}

TEST_CASE("notes and claims apart count as what an answer says") {
    Answer before = empty_answer();
    before.notes = {Note("one", Trace::of_nothing())};
    Answer after = empty_answer();
    after.notes = {Note("one", Trace::of_nothing())};
    after.notes[0].parameters = {{"days", "3"}};
    after.apart = {row_of("undated")};
    const auto change = answers::change_between(before, after);
    CHECK(change.notes.before.size() == 1U);
    CHECK(change.notes.after.size() == 1U);
    CHECK(change.apart.after.size() == 1U);
}

TEST_CASE("what changed of an answer outlives the worlds, and points into none") {
    answers::AnswerChange change;
    {
        RegisterBuilder small({"recorded 2001-01-01",
                               "a person:ana arrest from=1997-01-05 said=1997-01-06",
                               "recorded 2002-01-01",
                               "b person:bea arrest from=1997-01-05 said=1997-01-06"});
        const world::World earlier = small.world_known_at("2001-06-01");
        const world::World later = small.world();
        const Answer before = answered(earlier);
        const Answer after = answered(later);
        change = answers::change_between(before, after);
        CHECK(answers::claims_under(before) == std::vector{small.id("a")});
        auto both = std::vector{small.id("a"), small.id("b")};
        std::sort(both.begin(), both.end());
        CHECK(answers::claims_under(after) == both);
    }
    REQUIRE(change.figures.size() == 1U);
    CHECK(change.figures[0].before->bounds->last_reported == 1);
    CHECK(change.figures[0].after->bounds->last_reported == 2);
    CHECK(change.figures[0].after->trace.claims().empty());
    CHECK(change.rows.after.size() == 1U);
    CHECK(change.columns.front() == "who");
}
