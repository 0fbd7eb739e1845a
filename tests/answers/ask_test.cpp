#include "answers/ask.h"

#include "answers/asked.h"

#include <set>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::tests;

namespace {

const std::vector<std::string>& lines() {
    static const std::vector<std::string> value{
        "a group:g access_denied from=1996-12-17 to=.. said=1997-03-24 visitor=visitor:icrc",
        "b group:g access_denied from=1997-01 to=.. said=1997-04 visitor=visitor:family",
        "c group:g count_held value=5 from=1997-01",
        "d group:g count_held value=7 from=1997-01 said=1997-05-01"};
    return value;
}

}  // namespace

TEST_CASE("a question that is not known is refused, with the nearest that is") {
    RegisterBuilder small(lines());
    CHECK(asked(small, "witout-visits on=1997-04-23") ==
          "error question_unknown name=witout-visits nearest=without-visits\n");
    CHECK(asked(small, "hold on=1997-04-23") == "error question_unknown name=hold nearest=held\n");
    const auto refused = answers::ask(small.world(), answers::question_from("hold").value());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == ErrorKind::not_found);
}

TEST_CASE("parameters are checked before anything is answered") {
    RegisterBuilder small(lines());
    CHECK(asked(small, "held") == "error parameter_missing parameter=on\n");
    CHECK(asked(small, "held on=1997-04-23 colour=red") ==
          "error parameter_unknown name=held parameter=colour\n");
    CHECK(asked(small, "held on=1997-04") ==
          "error parameter_not_a_day parameter=on value=1997-04\n");
    CHECK(asked(small, "held on=1997-04-23 place=prison") ==
          "error parameter_not_an_entity parameter=place value=prison\n");
    CHECK(asked(small, "held on=1997-04-23 place=place:moon") ==
          "error entity_unknown parameter=place entity=place:moon\n");
    CHECK(only("error", asked(small, "held on=1997-04-23 group=group:g")).empty());
}

TEST_CASE("an answer for who needs no words of claims has the same rows and no evidence") {
    RegisterBuilder small(lines());
    const world::World world = small.world();
    const auto question = answers::question_from("counts population=group:g").value();
    const auto full = answers::ask(world, question);
    const auto bare = answers::ask(world, question, {.without_evidence = true});
    REQUIRE(full);
    REQUIRE(bare);
    CHECK(full->evidence.size() == 2);
    CHECK(bare->evidence.empty());
    REQUIRE(bare->rows.size() == full->rows.size());
    CHECK(bare->rows.front().cells == full->rows.front().cells);
    CHECK(bare->rows.front().trace.claims() == full->rows.front().trace.claims());
}

TEST_CASE("a class of visitors is known without any claim") {
    RegisterBuilder small(lines());
    CHECK(
        only("error", asked(small, "without-visits on=1997-04-23 visitor=visitor:clergy")).empty());
}

TEST_CASE("claims that may have been said too late stand apart, of the question's families only") {
    RegisterBuilder small(lines());
    const world::World world = small.world_said_by("1997-04-15");
    CHECK(only("apart", asked(small, world, "without-visits on=1997-04-15")) == "apart {b}\n");
    CHECK(only("apart", asked(small, world, "counts population=group:g")) == "apart {c}\n");
    CHECK(only("apart", asked(small, world, "calls on=1997-04-15")).empty());
    CHECK(only("apart", asked(small, "without-visits on=1997-04-15")).empty());
    const auto answer =
        answers::ask(world, answers::question_from("without-visits on=1997-04-15").value());
    REQUIRE(answer.has_value());
    const auto& cells = answer->apart.at(0).cells;
    CHECK(cells.at(0).id == "group:g");
    CHECK(cells.at(1).text == "predicate.access_denied");
    CHECK(cells.at(3).text == "1997-04");
    CHECK(cells.at(4).id == "source:s");
}

TEST_CASE("the evidence is every claim that a trace names, once") {
    RegisterBuilder small(lines());
    const world::World world = small.world_said_by("1997-04-15");
    const auto answer =
        answers::ask(world, answers::question_from("without-visits on=1997-04-15").value());
    REQUIRE(answer.has_value());
    std::multiset<std::string> keys;
    for (const answers::Evidence& evidence : answer->evidence) {
        keys.insert(small.key_of(evidence.id));
    }
    CHECK(keys == std::multiset<std::string>{"a", "b"});
}

TEST_CASE("in every answer certain is within last reported, and that within possible") {
    RegisterBuilder small(lines());
    small.add("e person:ana arrest from=1997-01 said=1997-02-01");
    small.add("f process:p halted from=1997-01 said=1997-02-01");
    small.add("h group:g call value=go modality=calls_for from=1997-01");
    const world::World world = small.world();
    for (const char* question : {"without-visits", "held", "stalled", "calls"}) {
        for (const char* day :
             {"1996-12-31", "1997-01-10", "1997-01-31", "1997-02-01", "1997-06-01"}) {
            CAPTURE(question);
            CAPTURE(day);
            const auto answer =
                answers::ask(world, {.name = question, .parameters = {{"on", day}}});
            REQUIRE(answer.has_value());
            for (const answers::Figure& figure : answer->figures) {
                const answers::ThreeBounds bounds = figure.bounds.value_or(answers::ThreeBounds{});
                CHECK(bounds.certain <= bounds.last_reported);
                CHECK(bounds.last_reported <= bounds.possible);
            }
        }
    }
}

TEST_CASE("the same world and question give the same answer, whatever order claims came in") {
    RegisterBuilder forward(lines());
    RegisterBuilder backward({lines().rbegin(), lines().rend()});
    for (const char* question : {"without-visits on=1997-04-23", "counts population=group:g"}) {
        CHECK(asked(forward, question) == asked(backward, question));
    }
}
