#include "answers/timeline.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

TEST_CASE("a timeline tells one subject's episodes in order, with who agrees") {
    RegisterBuilder small({"n person:ana name value=Ana",
                           "a person:ana arrest from=1997-01-05 said=1997-01-06 by=source:s",
                           "b person:ana arrest from=1997-01-05 said=1997-01-07 by=source:t",
                           "c person:ana charge value=terrorism from=1996-12 said=1997-01-06",
                           "d person:ana trial said=1997-01-06",
                           "e person:beto arrest from=1997-01-05"});
    const std::string answer = asked(small, "timeline subject=person:ana");
    CHECK(
        answer ==
        "figure episodes 3 {a, b, c, d}\n"
        "figure episodes_in_conflict 0 {}\n"
        "row predicate.trial | Ana | - | - | - | - | modality.asserts | s | single {d}\n"
        "row predicate.charge | Ana | 1996-12 | - | terrorism | - | modality.asserts | s | single "
        "{c}\n"
        "row predicate.arrest | Ana | 1997-01-05 | - | - | - | modality.asserts | s; t | agree "
        "{a, b}\n");
    CHECK(only("figure", asked(small, "timeline subject=person:ana on=1997-01-04"))
              .starts_with("figure episodes 2 {c, d}\n"));
    CHECK(asked(small, "timeline") == "error parameter_missing parameter=subject\n");
}

TEST_CASE("a conflict marks both sides, and only conflicts with what is told") {
    RegisterBuilder small({"a process:p created from=1996-08-01 to=1996-08-01 said=1997-01-01",
                           "b process:p created from=1996-08-15 to=1996-08-15 said=1997-01-02",
                           "c process:p step from=1996-09-01 said=1997-01-02"});
    const std::string answer = asked(small, "timeline subject=process:p");
    CHECK(only("figure", answer) ==
          "figure episodes 3 {a, b, c}\nfigure episodes_in_conflict 2 {a, b}\n");
    CHECK(only("figure", asked(small, "timeline subject=process:p on=1996-08-02")) ==
          "figure episodes 1 {a}\nfigure episodes_in_conflict 0 {}\n");
}
