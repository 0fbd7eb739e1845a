#include "answers/parts.h"

#include "answers/asked.h"

#include <string>

#include <doctest/doctest.h>

using namespace habeas::tests;

TEST_CASE("226 and 83 are not more than 311: three or more are missing, shown and not repaired") {
    RegisterBuilder small(
        {"t group:g count_released value='more than 311' from=1998-01 by=organisation:o",
         "x group:g count_released value=226 from=1998-01 said=1998-02 by=organisation:o",
         "y group:g count_released value=83 from=1998-01 said=1998-03 by=organisation:o",
         "c group:g composition value=t part=x;y complete=yes by=person:reader"});
    const std::string answer = asked(small, "parts");
    CHECK(only("row", answer) ==
          "row more than 311 | 312-… | 226 + 83 | 309 | 3-… | does_not_add_up | yes | - | reader "
          "{c, t, x, y}\n");
    CHECK(only("figure", answer) ==
          "figure compositions 1 {c}\nfigure do_not_add_up 1 {c, t, x, y}\n");
    CHECK(only("note", answer).empty());
}

TEST_CASE("parts that are not said to be all fail only if they exceed the total") {
    RegisterBuilder small({"t group:g count_held value=100",
                           "x group:g count_held value=60 said=1997",
                           "y group:g count_held value=41 said=1998",
                           "some group:g composition value=t part=x",
                           "all group:h composition value=t part=x complete=yes",
                           "over group:i composition value=t part=x;y"});
    CHECK(only("row", asked(small, "parts")) ==
          "row 100 | 100 | 60 | 60 | 40 | cannot_tell | no | - | s {some, t, x}\n"
          "row 100 | 100 | 60 | 60 | 40 | does_not_add_up | yes | - | s {all, t, x}\n"
          "row 100 | 100 | 60 + 41 | 101 | -1 | does_not_add_up | no | - | s {over, t, x, y}\n");
}

TEST_CASE("ranges add up where some number fits both") {
    RegisterBuilder small({"t group:g count_held value='at least 100'",
                           "x group:g count_held value='between 40 and 60' said=1997",
                           "y group:g count_held value='some 50' said=1998",
                           "c group:g composition value=t part=x;y complete=yes"});
    CHECK(only("row", asked(small, "parts")) ==
          "row at least 100 | 100-… | between 40 and 60 + some 50 | 85-115 | -15-… | adds_up | yes "
          "| - | s {c, t, x, y}\n");
}

TEST_CASE("a part that cannot be read or is not here leaves the sum unknown") {
    RegisterBuilder small({"t group:g count_held value=100",
                           "x group:g count_held value=60 said=1997",
                           "y group:g count_held value='40 per cent' said=1998",
                           "c group:g composition value=t part=x;y complete=yes"});
    CHECK(asked(small, "parts").find("cannot_tell | yes") != std::string::npos);
    CHECK(asked(small, "parts").find("row 100 | 100 | 60 + 40 per cent | …-…") !=
          std::string::npos);
    small.add("z group:g count_held value=40 level=team");
    small.add("d group:h composition value=t part=x;z complete=yes");
    habeas::world::Reader outsider;
    outsider.clearance = habeas::claims::clearance_up_to(habeas::claims::Level::open);
    CHECK(asked(small, small.world(outsider), "parts")
              .find("row 100 | 100 | 60 | …-… | …-… | "
                    "cannot_tell | yes | - | s {d, t, x}") != std::string::npos);
    CHECK(asked(small, "parts").find("adds_up | yes | - | s {d, t, x, z}") != std::string::npos);
}

TEST_CASE("what parts and total differ in is listed") {
    RegisterBuilder small({"t group:g count_pardoned value=100 from=1997-01-01 to=1997-12-31",
                           "who group:h count_pardoned value=50 from=1997-01-01 to=1997-06-30",
                           "kind group:g count_held value=30 from=1997-06-01 to=1997-06-01",
                           "when group:g count_pardoned value=20 from=1998-01-01 to=1998-02-01",
                           "c group:g composition value=t part=who;kind;when complete=yes"});
    CHECK(only("note", asked(small, "parts")) ==
          "note part_stock_against_flow part=30 total=100 {kind, t}\n"
          "note part_outside_period part=20 total=100 {t, when}\n"
          "note part_population_differs part=50 total=100 {t, who}\n");
}

TEST_CASE("the one part for which another source would make it add up is named") {
    RegisterBuilder small({"t group:g count_held value=100 from=1997-01",
                           "x group:a count_held value=60 from=1997-01",
                           "y group:b count_held value=30 from=1997-01",
                           "other group:b count_held value=40 from=1997-01 by=source:other",
                           "c group:g composition value=t part=x;y complete=yes"});
    CHECK(asked(small, "parts").find("does_not_add_up | yes | 30 | s") != std::string::npos);
    small.add("later group:a count_held value=70 from=1998-01 by=source:other");
    CHECK(asked(small, "parts").find("does_not_add_up | yes | 30 | s") != std::string::npos);
    small.add("denied group:a count_held value=70 from=1997-01 by=source:other modality=denies");
    CHECK(asked(small, "parts").find("does_not_add_up | yes | 30 | s") != std::string::npos);
    small.add("another group:a count_held value=70 from=1997-01 by=source:other");
    CHECK(asked(small, "parts").find("does_not_add_up | yes | - | s") != std::string::npos);
}

TEST_CASE("a composition can be asked for by its total or by its population") {
    RegisterBuilder small({"t group:g count_held value=100",
                           "u group:h count_held value=50",
                           "x group:a count_held value=50",
                           "c group:g composition value=t part=x;u complete=yes",
                           "d group:h composition value=u part=x complete=yes"});
    small.add("judge same group:h group:judged");
    const auto rows_where = [&](const std::string& wish) {
        return only("row", asked(small, "parts " + wish));
    };
    const std::string id = habeas::claims::full_text_of(small.id("u"));
    CHECK(rows_where("total=" + id.substr(0, 12)).starts_with("row 50"));
    CHECK(
        rows_where("total=" + habeas::claims::short_text_of(small.id("u"))).starts_with("row 50"));
    CHECK(rows_where("population=group:judged").starts_with("row 50"));
    CHECK(rows_where("population=group:g").starts_with("row 100"));
    CHECK(rows_where("population=group:a").empty());
}

TEST_CASE("who denies that parts make a total has said of no composition") {
    RegisterBuilder small({"t group:g count_held value=100",
                           "x group:a count_held value=50",
                           "c group:g composition value=t part=x modality=denies"});
    CHECK(only("row", asked(small, "parts")).empty());
}

TEST_CASE("a total that was withdrawn or not yet said has no parts") {
    RegisterBuilder small({"t group:g count_held value=100 said=1997-04-01",
                           "x group:a count_held value=100 said=1997-05-01",
                           "c group:g composition value=t part=x complete=yes said=1997-04-15"});
    small.add("recorded 2001-02-01");
    small.add("retract t said=1997-08-01");
    CHECK(only("row", asked(small, "parts")).empty());
    CHECK(asked(small, small.world_known_at("2001-01-15"), "parts").find("adds_up") !=
          std::string::npos);
    CHECK(asked(small, small.world_said_by("1997-06-01"), "parts").find("| adds_up |") !=
          std::string::npos);
    CHECK(asked(small, small.world_said_by("1997-04-20"), "parts").find("cannot_tell") !=
          std::string::npos);
    CHECK(only("row", asked(small, small.world_said_by("1997-04-10"), "parts")).empty());
}
