#include "answers/changes.h"

#include "support/registers/answer_text.h"
#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::tests;

namespace {

std::string rows(RegisterBuilder& small, std::map<std::string, std::string> parameters = {}) {
    const world::World earlier = small.world_known_at("2001-06-01");
    const world::World now = small.world();
    parameters.emplace("known-since", "2001-06-01");
    parameters.emplace("on", "1997-01-10");
    const auto answer =
        answers::ask(now, {.name = "changes", .parameters = parameters}, {.earlier = &earlier});
    REQUIRE(answer.has_value());
    CHECK(answer->evidence.size() >= answer->rows.size());
    std::string text;
    std::istringstream lines(text_of(answer, small));
    for (std::string line; std::getline(lines, line);) {
        text += line.starts_with("row ") ? line.substr(4) + "\n" : "";
    }
    return text;
}

}  // namespace

TEST_CASE("one found to be two is split, two found to be one are merged") {
    RegisterBuilder split({"recorded 2001-01-01",
                           "a person:ana arrest from=1997-01-05 to=.. said=1997-01-20",
                           "b person:bea arrest from=1997-01-05 to=.. said=1997-01-20",
                           "judge same person:ana person:bea",
                           "recorded 2002-01-01",
                           "judge different person:ana person:bea"});
    CHECK(rows(split) == "bea | change.split | not_held | certainly_held | - {a, b}\n");
    RegisterBuilder merged({"recorded 2001-01-01",
                            "a person:ana arrest from=1997-01-05 to=.. said=1997-01-06",
                            "b person:bea arrest from=1997-01-05 to=.. said=1997-01-06",
                            "recorded 2002-01-01",
                            "judge same person:ana person:bea",
                            "r person:bea release from=1997-01-07 said=1997-01-20"});
    // One person now, who left: the first left, the second was merged.
    CHECK(rows(merged) ==
          "ana | change.left_learnt_late | last_reported_held | not_held | 1997-01-07 {r}\n"
          "bea | change.merged | last_reported_held | not_held | - {r}\n");
}

TEST_CASE("a claim that counts no more and a release that was known late are told apart") {
    RegisterBuilder small({"recorded 2001-01-01",
                           "a person:ana arrest from=1997-01-05 to=.. said=1997-01-20",
                           "b person:bea arrest from=1997-01-05 to=.. said=1997-01-06",
                           "recorded 2002-01-01",
                           "n person:ana arrest from=1997-02-05 said=1997-02-20 supersedes=a",
                           "r person:bea release from=1997-01-07 said=1997-01-20"});
    CHECK(rows(small) ==
          "bea | change.left_learnt_late | last_reported_held | not_held | 1997-01-07 {r}\n"
          "ana | change.withdrawn | certainly_held | not_held | - {n, a}\n");
}

TEST_CASE("the same knowledge on another day: who came, left or is less certain") {
    RegisterBuilder small({"recorded 2001-01-01",
                           "a person:ana arrest from=1997-01-05 to=.. said=1997-01-12",
                           "b person:bea arrest from=1997-01-15 to=.. said=1997-01-20",
                           "c person:cai arrest from=1997-01-05 to=.. said=1997-01-12",
                           "r person:ana release value=bail from=1997-01-18 said=1997-01-20"});
    CHECK(rows(small, {{"on", "1997-01-19"}, {"on-then", "1997-01-10"}}) ==
          "bea | change.new | not_held | certainly_held | - {b}\n"
          "ana | change.left | certainly_held | not_held | bail · 1997-01-18 {a, r}\n"
          "cai | change.certainty | certainly_held | last_reported_held | - {c}\n");
    CHECK(rows(small).empty());
}

TEST_CASE("a day that cannot be read is refused") {
    RegisterBuilder small({"a person:ana arrest from=1997-01-05 said=1997-01-20"});
    const world::World now = small.world();
    for (const char* name : {"on", "on-then"}) {
        answers::Question question{
            .name = "changes", .parameters = {{"known-since", "2001-06-01"}, {"on", "1997-01-10"}}};
        question.parameters[name] = "soon";
        const auto answer = answers::ask(now, question, {.earlier = &now});
        REQUIRE(!answer);
        CHECK(answer.error().code == "parameter_not_a_day");
    }
}
