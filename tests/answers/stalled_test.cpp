#include "answers/stalled.h"

#include "answers/asked.h"

#include <string>

#include <doctest/doctest.h>

using namespace habeas::tests;

TEST_CASE("a process halted on a day between two counts at least the days since the later") {
    RegisterBuilder small({"w process:p began_work from=1996-09 said=1996-10-01",
                           "s group:g pardon process=process:p from=1996-12-10 said=1996-12-11",
                           "h process:p halted from=[1996-12-17..1997-04-22] to=.. said=1997-04-23 "
                           "ordered_by=organisation:government"});
    const std::string answer = asked(small, "stalled on=1997-04-23");
    CHECK(only("row", answer) ==
          "row p | halted | [1996-12-17..1997-04-22] | 1-127 | predicate.pardon | 1996-12-10 | 134 "
          "| government {h, s}\n");
    CHECK(only("figure", answer) ==
          "figure halted_processes 1/1/1 {h, s}\nfigure days_halted [p] 1-127 days {h, s}\n");
    CHECK(only("figure", asked(small, "stalled on=1997-04-24")).find(" 0/1/1") !=
          std::string::npos);
    CHECK(only("figure", asked(small, "stalled on=1997-01-15")).find(" 0/0/1") !=
          std::string::npos);
    CHECK(only("row", asked(small, "stalled on=1996-12-16")) ==
          "row p | no_halt_claimed | - | - | predicate.pardon | 1996-12-10 | 6 | - {s}\n");
}

TEST_CASE("a claim that it went on ends a halt; a promise that it will does not") {
    RegisterBuilder small({"h process:p halted from=1997-01-01 to=.. said=1997-01-10",
                           "r process:p resumed from=1997-03-01 modality=promises said=1997-02-01",
                           "d process:p resumed from=1997-03-01 modality=denies said=1997-02-01"});
    CHECK(asked(small, "stalled on=1997-04-01")
              .find("row p | last_reported_halted | 1997-01-01 | "
                    "90 | - | - | - | - {h}") != std::string::npos);
    small.add("e process:p resumed from=1997-02-10 said=1997-03-01");
    CHECK(only("row", asked(small, "stalled on=1997-04-01")) ==
          "row p | resumed | 1997-01-01 | 40 | predicate.resumed | 1997-02-10 | 50 | - {e, h}\n");
    CHECK(only("figure", asked(small, "stalled on=1997-04-01")) ==
          "figure halted_processes 0/0/0 {}\n");
}

TEST_CASE("an uncertain resumption leaves the halt possible") {
    RegisterBuilder small({"h process:p halted from=1997-01-01 to=.. said=1997-01-10",
                           "e process:p resumed from=1997-02 said=1997-03-01"});
    CHECK(asked(small, "stalled on=1997-02-15").find("possibly_halted") != std::string::npos);
    CHECK(only("figure", asked(small, "stalled on=1997-02-15")).find(" 0/0/1") !=
          std::string::npos);
    CHECK(asked(small, "stalled on=1997-03-01").find("| resumed | 1997-01-01 | 31-58 |") !=
          std::string::npos);
}

TEST_CASE("a source that says it stood still after another said it went on contradicts it") {
    RegisterBuilder small({"h process:p halted from=1997-01-01 to=.. said=1997-04-10",
                           "e process:p resumed from=1997-02-01 said=1997-03-01"});
    CHECK(asked(small, "stalled on=1997-04-01").find("| contradictory |") != std::string::npos);
    CHECK(only("figure", asked(small, "stalled on=1997-04-01")).find(" 0/0/1") !=
          std::string::npos);
    CHECK(asked(small, "stalled on=1997-01-31").find("| halted |") != std::string::npos);
}

TEST_CASE("a process halted again after it went on has two halts") {
    RegisterBuilder small({"h process:p halted from=1997-01-01 to=.. said=1997-01-10",
                           "e process:p resumed from=1997-02-01 said=1997-02-02",
                           "i process:p halted from=1997-03-01 to=.. said=1997-03-10"});
    const std::string answer = asked(small, "stalled on=1997-03-05");
    CHECK(answer.find("row p | resumed | 1997-01-01 | 31 |") != std::string::npos);
    CHECK(answer.find("row p | halted | 1997-03-01 | 4 |") != std::string::npos);
    CHECK(only("figure", answer).find(" 1/1/1") != std::string::npos);
}

TEST_CASE("what was counted over a period that reaches into the halt is told, not made a step") {
    RegisterBuilder small(
        {"h process:p halted from=1996-12-17 to=.. said=1997-04-23",
         "f1 group:g count_pardoned value=110 process=process:p from=1996-08 to=1996-12-16 "
         "said=1997-01-05",
         "f2 group:g count_pardoned value=226 process=process:p from=1996-08 to=1997-08-31 "
         "said=1997-09-01",
         "f3 group:g count_pardoned value=5 process=process:q from=1996-08 to=1997-08-31"});
    CHECK(only("note", asked(small, "stalled on=1997-09-01 process=process:p")) ==
          "note activity_during_halt words=226 from=1996-08 to=1997-08-31 since=1996-12-17 {f2, "
          "h}\n");
}

TEST_CASE("what was counted after a halt had ended was not done during it") {
    RegisterBuilder small(
        {"h process:p halted from=1996-12-17 to=1997-04-22 said=1997-04-23",
         "f group:g count_pardoned value=83 process=process:p from=1997-11-28 said=1997-11-29"});
    CHECK(only("note", asked(small, "stalled on=1998-04-24")).empty());
    CHECK(only("row", asked(small, "stalled on=1998-04-24")) ==
          "row p | resumed | 1996-12-17 | 127 | - | - | - | - {h}\n");
}

TEST_CASE("a halt told by several is as certain as the surest of them, in any order") {
    RegisterBuilder small({"a process:p halted from=1997-01 to=1997-01-10 said=1997-01-11",
                           "b process:p halted from=1997-01 said=1997-02-20~",
                           "c process:p halted from=1997-01 said=1997-02-10"});
    CHECK(only("row", asked(small, "stalled on=1997-02-10"))
              .starts_with("row p | halted | 1997-01 | 10-40 |"));
    CHECK(only("row", asked(small, "stalled on=1997-02-11"))
              .starts_with("row p | last_reported_halted | 1997-01 | 11-41 |"));
}

TEST_CASE("a step that nobody dates is not of the day on which it was told") {
    RegisterBuilder small({"a process:p step value=met said=1997-01-02"});
    CHECK(only("row", asked(small, "stalled on=1997-04-01")) ==
          "row p | no_halt_claimed | - | - | predicate.step | - | 0-… | - {a}\n");
}

TEST_CASE("steps of people's cases are steps of the process, as judged, said and known") {
    RegisterBuilder small({"a process:p step value=met from=1997-01-01 said=1997-01-02",
                           "b person:ana pardon process=process:q from=1997-02-01 said=1997-02-02",
                           "c person:ana pardon process=process:p from=1997-03-01 said=1997-03-02 "
                           "modality=announces"});
    const auto row_in = [&](const habeas::world::World& world) {
        return only("row", asked(small, world, "stalled on=1997-04-01 process=process:p"));
    };
    const std::string met =
        "row p | no_halt_claimed | - | - | predicate.step | 1997-01-01 | 90 | - {a}\n";
    CHECK(row_in(small.world()) == met);
    small.add("recorded 2001-02-01");
    small.add("judge same process:p process:q");
    CHECK(row_in(small.world()) ==
          "row p | no_halt_claimed | - | - | predicate.pardon | 1997-02-01 | 59 | - {b}\n");
    CHECK(row_in(small.world_known_at("2001-01-15")) == met);
    CHECK(row_in(small.world_said_by("1997-02-01")) == met);
    small.add("recorded 2001-03-01");
    small.add("retract b");
    CHECK(row_in(small.world()) == met);
}

TEST_CASE("what stands beside a process without halt or step is no row") {
    RegisterBuilder small(
        {"a process:p status value=slow from=1997-01-01", "b person:ana arrest from=1997-01-01"});
    CHECK(only("row", asked(small, "stalled on=1997-04-01")).empty());
}
