#include "answers/bundle_items.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;
using habeas::claims::EntityKind;

TEST_CASE("a person's file is held against eleven things, a group's against ten, a place's none") {
    CHECK(habeas::answers::bundle_items(EntityKind::person).size() == 11U);
    CHECK(habeas::answers::bundle_items(EntityKind::group).size() == 10U);
    CHECK(habeas::answers::bundle_items(EntityKind::place).empty());
}

TEST_CASE("what a source does not know gives nothing, that there is none it does") {
    RegisterBuilder small({"a person:ana arrest ordered_by=organisation:army",
                           "b person:ana charge value=%unknown",
                           "c person:ana charge value=%nothing",
                           "d person:ana arrest from=..",
                           "e person:ana verdict value=guilty modality=promises"});
    const std::string figures = only("figure", asked(small, "bundle about=person:ana"));
    const auto has = [&](const std::string& line) {
        return figures.find("figure in_this_register [" + line + "\n") != std::string::npos;
    };
    CHECK(has("item.order] 1 {a}"));
    CHECK(has("item.arrest_day] 0 {}"));
    CHECK(has("item.charge] 1 {c}"));
    CHECK(has("item.verdict] 0 {}"));
}

TEST_CASE("an item that a source denies is certain no more, and one denied in part in part") {
    RegisterBuilder small({"a person:ana charge value=theft from=1997-01-05",
                           "b person:ana charge value=treason from=1997-01-05",
                           "c person:ana charge value=theft modality=denies"});
    const std::string figures = only("figure", asked(small, "bundle about=person:ana"));
    CHECK(figures.find("[item.charge] 1/1/2 {a, b, c}\n") != std::string::npos);
}
