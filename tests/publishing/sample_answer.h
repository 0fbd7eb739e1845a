// An answer for the tests of publishing: two claims of a small register, one of them a hostile
// text.
#pragma once

#include "answers/answer.h"
#include "support/registers/register_builder.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace habeas::tests {

/// "=1+1" is what a spreadsheet would run; ESC is what a terminal would obey.
inline const std::string hostile_words = "=1+1 \x1b[31m|red|\n\"quoted\", *starred*";

/// A register with a world to trace into, and an answer that uses every kind of cell.
class SampleAnswer {
  public:
    SampleAnswer()
        : world_(builder_.world_said_by("1997-06-01")),
          answer(question(), world_.reader(), "day_rule_custody") {
        const auto claims = world_.claims();
        answers::Trace both(claims[0]);
        both.add(claims[1]);
        answers::Figure held("held", both);
        held.bounds = answers::ThreeBounds{.certain = 1, .last_reported = 2, .possible = 3};
        held.unit = "person";
        held.evidence_age = dates::DayCount{.min = 30, .max = 60};
        answers::Figure days("days_without_visits", answers::Trace(claims[0]));
        days.days = dates::DayCount{.min = 82, .max = 112};
        days.of = {answers::entity_cell(world_, claims[0].subject())};
        answers::Figure none("groups_with_stated_counts", answers::Trace::of_nothing());
        none.count = 0;
        answer.figures = {held, days, none};
        answer.columns = {"who", "state", "since", "days", "range", "words", "case"};
        answer.rows.emplace_back(
            std::vector<answers::Cell>{answers::entity_cell(world_, claims[0].subject()),
                                       answers::code_cell("certainly_held"),
                                       answers::date_cell("1997-01"),
                                       answers::days_cell({.min = 82, .max = std::nullopt}),
                                       answers::range_cell(200, 900),
                                       answers::text_cell(hostile_words),
                                       answers::empty_cell()},
            answers::Trace(claims[0]));
        answers::Note note("contradictory_person", answers::Trace(claims[1]));
        note.parameters = {{"person", "Ana"}};
        answer.notes.push_back(note);
        for (const auto& seen : claims) {
            answer.evidence.push_back(answers::evidence_of(world_, seen, "en"));
        }
    }

    [[nodiscard]] std::string id(const std::string& key) const {
        return claims::full_text_of(builder_.id(key));
    }

  private:
    static answers::Question question() {
        return {.name = "held", .parameters = {{"on", "1997-04-23"}}};
    }

    RegisterBuilder builder_{std::vector<std::string>{
        "a person:ana arrest from=1996-12-17 to=.. said=1997-03-01 by=source:paper via=source:wire",
        "b person:eva arrest from=1997-01 to=.. said=1997-04-01 uttered=1997-02 by=source:paper"}};
    world::World world_;

  public:
    answers::Answer answer;
};

inline bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace habeas::tests
