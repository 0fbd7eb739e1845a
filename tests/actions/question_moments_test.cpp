#include "actions/question_moments.h"

#include "actions/open_register.h"
#include "actions/saved_questions.h"
#include "support/registers/register_builder.h"

namespace habeas::actions {
namespace {

/// "1+ 2- ": the moments after the first day, each with whether it may matter to the question.
std::string moments(const std::vector<std::string>& lines,
                    const std::string& question = "without-visits on=1997-04-23") {
    tests::RegisterBuilder small(lines);
    world::Reader reader;
    reader.clearance = claims::clearance_up_to(claims::Level::sealed);
    const auto holdings = Holdings::of(small.log(), reader);
    REQUIRE(holdings.has_value());
    std::string text;
    for (const LogMoment& moment : moments_since(holdings.value(),
                                                 answers::question_from(question).value(),
                                                 Instant{978'393'600'000'000})) {
        text += std::to_string(moment.position) + (moment.may_matter ? "+ " : "- ");
    }
    return text;
}

std::vector<std::string> first_day() {
    return {"recorded 2001-01-01",
            "a person:ana arrest from=1997-01-05 said=1997-01-06",
            "v place:lima access_denied from=1997-01-05",
            "recorded 2001-02-01"};
}

std::string after_first_day(const std::vector<std::string>& later,
                            const std::string& question = "without-visits on=1997-04-23") {
    std::vector<std::string> lines = first_day();
    lines.insert(lines.end(), later.begin(), later.end());
    return moments(lines, question);
}

TEST_CASE("a claim of a family that a question does not read does not matter to it") {
    CHECK(after_first_day({"b person:bea arrest from=1997-01-05 said=1997-01-06"}) == "2- ");
    CHECK(after_first_day({"b place:lima visit from=1997-01-05 said=1997-01-06"}) == "2+ ");
    CHECK(after_first_day({"b person:bea name value=Bea"}) == "2+ ");
}

TEST_CASE("one thing that matters makes its moment matter, whatever else was recorded then") {
    CHECK(after_first_day({"b person:bea arrest from=1997-01-05",
                           "c place:lima visit from=1997-01-05",
                           "d person:bea release value=pardon from=1997-01-05",
                           "recorded 2001-03-01",
                           "e person:bea charge value=x from=1997-01-05"}) == "2+ 3- ");
}

TEST_CASE("a question is asked again for families that it reads without counting them") {
    const std::vector<std::string> count{"b group:g count_held value='30' said=1997-01-06"};
    CHECK(after_first_day(count, "stalled on=1997-04-23") == "2+ ");
    CHECK(after_first_day(count, "chronology family=count") == "2+ ");
    CHECK(after_first_day(count, "calls on=1997-04-23") == "2- ");
    CHECK(after_first_day({"b person:bea arrest from=1997-01-05"}, "independence") == "2+ ");
}

TEST_CASE("a retraction and a correction matter where what they end does") {
    CHECK(after_first_day({"retract a"}) == "2- ");
    CHECK(after_first_day({"retract v"}) == "2+ ");
    CHECK(after_first_day({"b place:lima count_held value='3' supersedes=v"}) == "2+ ");
    CHECK(after_first_day({"b place:lima count_held value='3' supersedes=a"}) == "2- ");
}

TEST_CASE("judgements, documents and criteria matter always") {
    CHECK(after_first_day({"judge same person:ana person:bea"}) == "2+ ");
    CHECK(after_first_day({"document paper 'some words'"}) == "2+ ");
    CHECK(after_first_day({"criteria law 1 text"}) == "2+ ");
}

TEST_CASE("a claim of any family matters that mentions whom the question names, or their likes") {
    const std::string question = "without-visits on=1997-04-23 place=place:lima";
    CHECK(after_first_day({"b person:bea arrest from=1997-01-05"}, question) == "2- ");
    CHECK(after_first_day({"b person:bea arrest from=1997-01-05 place=place:lima"}, question) ==
          "2+ ");
    CHECK(after_first_day({"judge different place:lima place:callao",
                           "recorded 2001-03-01",
                           "b person:bea arrest from=1997-01-05 place=place:callao"},
                          question) == "2+ 3+ ");
}

TEST_CASE("saved questions are no part of an answer") {
    tests::OpenRegister into;
    into.import_all("subject,predicate,valid_from,claimant\nperson:a,arrest,1997-01-05,source:s\n");
    const answers::Question question = answers::question_from("held on=1997-04-23").value();
    const auto saved = question_to_save(into.open, into.actor, {.name = "q", .question = question});
    REQUIRE(saved.has_value());
    REQUIRE(save(into.open, into.actor, saved.value(), claims::Level::team).has_value());
    const auto holdings = Holdings::of(into.log, reader_for(into.actor, {}));
    REQUIRE(holdings.has_value());
    const auto later = moments_since(holdings.value(), question, saved->known_at);
    REQUIRE(later.size() == 1U);
    CHECK_FALSE(later[0].may_matter);
    CHECK(moments_since(holdings.value(), question, {}).size() == 2U);
}

}  // namespace
}  // namespace habeas::actions
