#include "answers/answer.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::tests;
using answers::Cell;
using answers::CellKind;

TEST_CASE("a cell of an entity has its label and the id of all that are judged the same") {
    RegisterBuilder small({"n person:ana name value='Ana Paz'",
                           "m person:ana-2 arrest",
                           "judge same person:ana person:ana-2"});
    const world::World world = small.world();
    CHECK(answers::entity_cell(world, {claims::EntityKind::person, "ana-2"}) ==
          Cell{.kind = CellKind::entity, .text = "Ana Paz", .id = "person:ana"});
    CHECK(answers::entity_cell(world, {}) == answers::empty_cell());
}

TEST_CASE("every other cell is of its kind and holds what it was given") {
    CHECK(answers::empty_cell().kind == CellKind::empty);
    CHECK(answers::text_cell("some 200") == Cell{.kind = CellKind::text, .text = "some 200"});
    CHECK(answers::code_cell("halted") == Cell{.kind = CellKind::code, .text = "halted"});
    CHECK(answers::date_cell("1997-01") == Cell{.kind = CellKind::date, .text = "1997-01"});
    CHECK(answers::days_cell({82, 112}).days == dates::DayCount{82, 112});
    CHECK(answers::range_cell(312, std::nullopt).lower == 312);
    CHECK_FALSE(answers::range_cell(312, std::nullopt).upper.has_value());
}
