#include "answers/calls.h"

#include "answers/asked.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace habeas::tests;

namespace {

const std::vector<std::string>& four_calls() {
    static const std::vector<std::string> value{
        "a group:g call value='act on the case' by=organisation:o said=1997-04-23 "
        "modality=calls_for "
        "addressee=organisation:government",
        "b group:g call value='reinstate visits' by=organisation:o said=1997-04-23 "
        "modality=calls_for "
        "addressee=organisation:government",
        "c group:g call value='release them' by=organisation:o said=1997-04-23 modality=calls_for "
        "addressee=person:p",
        "d group:g call value='let the delegates in' by=organisation:o said=1997-04-23 "
        "modality=calls_for addressee=organisation:government"};
    return value;
}

}  // namespace

TEST_CASE("four calls of one day, none of them answered") {
    RegisterBuilder small(four_calls());
    const std::string answer = asked(small, "calls on=1997-05-03");
    CHECK(only("figure", answer) ==
          "figure calls 4 {a, b, c, d}\nfigure unanswered_calls 4/4/4 {a, b, c, d}\n");
    CHECK(answer.find("row act on the case | o | government | 1997-04-23 | - | none_known | - | 10 "
                      "{a}\n") != std::string::npos);
    CHECK(only("figure", asked(small, "calls on=1997-04-22")) ==
          "figure calls 0 {}\nfigure unanswered_calls 0/0/0 {}\n");
    CHECK(only("row", asked(small, "calls on=1997-04-23 addressee=person:p")) ==
          "row release them | o | p | 1997-04-23 | - | none_known | - | 0 {c}\n");
    CHECK(only("row", asked(small, "calls on=1997-04-23 caller=person:p")).empty());
    small.add("judge same person:a person:p");
    for (const char* identity : {"person:a", "person:p"}) {
        CHECK(only("figure", asked(small, std::string("calls on=1997-04-23 addressee=") + identity))
                  .starts_with("figure calls 1 {c}\n"));
    }
}

TEST_CASE("the latest answer by the day counts, and every answer is in the trace") {
    RegisterBuilder small(four_calls());
    small.add("r1 group:g promise value='soon' modality=promises from=1997-05-01 responds_to=b");
    small.add("r2 group:g response value=refused from=1997-05-20 said=1997-05-21 responds_to=b");
    small.add("r3 group:g response value=partly from=1997-10-01 responds_to=b;c");
    CHECK(only("figure", asked(small, "calls on=1997-05-10")) ==
          "figure calls 4 {a, b, c, d}\nfigure unanswered_calls 3/3/3 {a, c, d}\n");
    CHECK(asked(small, "calls on=1997-05-10")
              .find("row reinstate visits | o | government | 1997-04-23 | - | promised | "
                    "1997-05-01 | 8 {b, r1}") != std::string::npos);
    CHECK(asked(small, "calls on=1997-05-20").find("| refused | 1997-05-20 | 27 {b, r1, r2}") !=
          std::string::npos);
    CHECK(only("figure", asked(small, "calls on=1997-10-01")) ==
          "figure calls 4 {a, b, c, d}\nfigure unanswered_calls 2/2/2 {a, d}\n");
}

TEST_CASE("who denies that a call was answered, or asks for an answer, has not answered it") {
    RegisterBuilder small(four_calls());
    small.add("r1 group:g response value=complied from=1997-05-01 modality=denies responds_to=b");
    small.add("r2 group:g response value=complied from=1997-05-01 modality=promises responds_to=c");
    small.add("r3 group:g promise value=soon from=1997-05-01 modality=denies responds_to=d");
    CHECK(only("figure", asked(small, "calls on=1997-06-01")) ==
          "figure calls 4 {a, b, c, d}\nfigure unanswered_calls 4/4/4 {a, b, c, d}\n");
    small.add("r4 group:g promise value=soon from=1997-05-01 modality=reports responds_to=d");
    CHECK(only("figure", asked(small, "calls on=1997-06-01")) ==
          "figure calls 4 {a, b, c, d}\nfigure unanswered_calls 3/3/3 {a, b, c}\n");
}

TEST_CASE("an answer that may have come, or a call that may have been made, is possible only") {
    RegisterBuilder small({"a group:g call value=go modality=calls_for from=1997-04-01",
                           "b group:g call value=stay modality=calls_for from=1997-04",
                           "c group:g call value=wait modality=calls_for",
                           "r group:g response value=refused from=1997-04 responds_to=a"});
    const std::string answer = asked(small, "calls on=1997-04-15");
    CHECK(only("figure", answer) ==
          "figure calls 3 {a, b, c}\nfigure unanswered_calls 0/0/3 {a, b, c, r}\n");
    CHECK(only("row", answer) ==
          "row wait | s | - | - | - | none_known | - | 0-… {c}\n"
          "row go | s | - | 1997-04-01 | - | refused | 1997-04 | 0-29 {a, r}\n"
          "row stay | s | - | 1997-04 | - | none_known | - | 0-14 {b}\n");
    CHECK(only("figure", asked(small, "calls on=1997-04-30")) ==
          "figure calls 3 {a, b, c}\nfigure unanswered_calls 1/1/2 {b, c}\n");
}

TEST_CASE("only a claim that calls for something is a call; a deadline is shown as written") {
    RegisterBuilder small(
        {"a group:g call value=go modality=calls_for uttered=1997-04-01 said=1997-04-09 "
         "deadline=1997-05",
         "b group:g call value=go said=1997-04-01"});
    CHECK(only("row", asked(small, "calls on=1997-04-05")) ==
          "row go | s | - | 1997-04-01 | 1997-05 | none_known | - | 4 {a}\n");
}

TEST_CASE("a call is to whomever is judged to be the one addressed") {
    RegisterBuilder small(four_calls());
    small.add("judge same person:p person:president");
    CHECK(only("row", asked(small, "calls on=1997-04-24 addressee=person:president")) ==
          "row release them | o | p | 1997-04-23 | - | none_known | - | 1 {c}\n");
}

TEST_CASE("an answer counts as far as it was known, said and not taken back") {
    RegisterBuilder small(four_calls());
    small.add("recorded 2001-02-01");
    small.add("r group:g response value=refused from=1997-05-01 said=1997-06-01 responds_to=b");
    small.add("recorded 2001-03-01");
    small.add("retract r said=1997-08-01");
    const std::string unanswered = "figure unanswered_calls 4/4/4 {a, b, c, d}\n";
    const std::string answered = "figure unanswered_calls 3/3/3 {a, c, d}\n";
    const auto figure = [&](const habeas::world::World& world) {
        const std::string figures = only("figure", asked(small, world, "calls on=1997-07-01"));
        return figures.substr(figures.find('\n') + 1);
    };
    CHECK(figure(small.world()) == unanswered);
    CHECK(figure(small.world_known_at("2001-01-15")) == unanswered);
    CHECK(figure(small.world_known_at("2001-02-15")) == answered);
    CHECK(figure(small.world_said_by("1997-05-31")) == unanswered);
    CHECK(figure(small.world_said_by("1997-07-01")) == answered);
    CHECK(figure(small.world_said_by("1997-08-01")) == unanswered);
}
