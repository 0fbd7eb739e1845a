#include "publishing/question_check.h"

#include "publishing/sample_answer.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace habeas;
using namespace habeas::publishing;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

answers::Figure held(std::int64_t count) {
    answers::Figure figure("held", answers::Trace::of_nothing());
    figure.bounds =
        answers::ThreeBounds{.certain = count, .last_reported = count, .possible = count};
    figure.unit = answers::code_cell("person").text;
    return figure;
}

QuestionMoment moment_of_change() {
    answers::ClaimChange claim;
    claim.is_new = true;
    claim.reason = answers::code_cell("recorded_later").text;
    claim.evidence.claimant = answers::code_cell("paper").text;
    answers::JudgementChange judgement;
    judgement.is_new = true;
    judgement.left = answers::code_cell("ana").text;
    judgement.right = answers::code_cell("anna").text;
    judgement.verdict = claims::JudgementVerdict::same;
    QuestionMoment moment{.at = {861'753'600'000'000}, .position = 7, .batches = {"b1"}};
    moment.change.figures.push_back({.before = held(2), .after = held(3)});
    moment.change.columns = {"who"};
    moment.change.rows.after = {{answers::text_cell("bea\x1b"), answers::empty_cell()}};
    moment.claims = {claim};
    moment.judgements = {judgement};
    return moment;
}

QuestionCheck changed() {
    return {.name = "april",
            .edition = 2,
            .question = "held on=1997-04-23",
            .level = "team",
            .said_by = "1997-04-24",
            .saved = {861'753'500'000'000},
            .batches = 5,
            .asked = 3,
            .moments = {moment_of_change()},
            .is_as_saved = false};
}

}  // namespace

TEST_CASE("a moment is told with both sides, and with the claims and judgements behind it") {
    const std::string text = text_of(changed(), Words(Language::english));
    for (const char* part : {"april (edition 2): held on=1997-04-23, as team, saved as known at ",
                             "\n1997-04-23T00:00:00Z, batch 7 (b1)\n",
                             "    then: certain 2 · last reported 2 · possible 2 people\n",
                             "    now:  certain 3 · last reported 3 · possible 3 people\n",
                             "    now:  bea\\x1B\n",
                             "    + recorded here later: paper, ",
                             "    + judged to be the same: ana and anna (",
                             "\nThe answer has changed once since it was saved.\n"}) {
        CHECK_MESSAGE(has(text, part), text);
    }
}

TEST_CASE("a check that holds says so, and one that changed back says that too") {
    QuestionCheck check = changed();
    check.moments.clear();
    CHECK(check.holds());
    CHECK(has(text_of(check, Words(Language::english)), "The answer is what it was: 5 batches"));
    check.moments = {moment_of_change(), moment_of_change()};
    CHECK(has(text_of(check, Words(Language::english)), "has changed 2 times since it was saved."));
    check.is_as_saved = true;
    CHECK(has(text_of(check, Words(Language::english)), "and is again what it was."));
    CHECK(has(text_of(check, Words(Language::spanish)), "y vuelve a ser la que era."));
    check.moments[0].erased = {claims::EntryId{}};
    const std::string text = text_of(check, Words(Language::english));
    CHECK(has(text, "    - destroyed: "));
    CHECK_FALSE(has(text, "and is again what it was."));
}

TEST_CASE("a moment at which a question cannot be answered tells why") {
    QuestionMoment moment{.at = {861'753'600'000'000}, .position = 2};
    moment.refused_after = Error{.code = "entity_unknown",
                                 .parameters = {{"parameter", "person"}, {"entity", "person:x"}}};
    QuestionCheck check = changed();
    check.moments = {moment};
    const std::string text = text_of(check, Words(Language::english));
    CHECK_MESSAGE(has(text, "\n  now:  "), text);
    CHECK(has(text, "person:x"));
    CHECK(has(text, "The claims are the same"));
}

TEST_CASE("a check as JSON has codes and numbers, both sides of each difference, and ids") {
    const auto json = nlohmann::json::parse(json_of(changed()));
    CHECK(json["name"] == "april");
    CHECK(json["batches"] == 5);
    CHECK(json["as_saved"] == false);
    const auto& moment = json["moments"][0];
    CHECK(moment["position"] == 7);
    CHECK(moment["refused_after"].is_null());
    CHECK(moment["figures"][0]["before"]["certain"] == 2);
    CHECK(moment["figures"][0]["after"]["certain"] == 3);
    CHECK(moment["rows"]["before"].empty());
    CHECK(moment["rows"]["after"][0]["who"]["text"] == "bea\x1b");
    CHECK(moment["claims"][0]["reason"] == "recorded_later");
    CHECK(moment["judgements"][0]["verdict"] == "same");
}
