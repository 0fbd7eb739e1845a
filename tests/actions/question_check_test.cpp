#include "actions/question_check.h"

#include "actions/erase.h"
#include "actions/judge.h"
#include "actions/open_register.h"
#include "actions/retract.h"
#include "actions/undo_batch.h"

namespace habeas::actions {
namespace {

constexpr auto table =
    "key,subject,predicate,valid_from,valid_to,said,claimant\n"
    "a,person:ana,arrest,1996-12-17,..,1997-03-01,source:paper\n"
    "b,person:bea,arrest,1996-12-18,..,1997-03-01,source:paper\n";

constexpr auto third_person =
    "subject,predicate,valid_from,valid_to,said,claimant\n"
    "person:cai,arrest,1996-12-17,..,1997-03-01,source:paper\n";

void save_as(tests::OpenRegister& into,
             const std::string& question,
             claims::Level level = claims::Level::team) {
    const auto saved = question_to_save(
        into.open,
        into.actor,
        {.name = "q", .question = answers::question_from(question).value(), .level = level});
    REQUIRE(saved.has_value());
    REQUIRE(save(into.open, into.actor, saved.value(), level).has_value());
}

publishing::QuestionCheck checked(tests::OpenRegister& into) {
    const auto question = saved_question(into.open, into.actor, "q");
    REQUIRE(question.has_value());
    auto check = check_question(into.open, into.actor, question.value(), {});
    REQUIRE(check.has_value());
    return std::move(check.value());
}

std::string reference(const claims::EntryId& id) {
    return claims::full_text_of(id);
}

TEST_CASE("the answer to a saved question changes when something new bears on it") {
    tests::OpenRegister into;
    into.import_all(table);
    save_as(into, "held on=1997-04-23");
    CHECK(checked(into).holds());
    const auto ids = into.import_all(third_person);
    const auto check = checked(into);
    REQUIRE(check.moments.size() == 1U);
    const auto& moment = check.moments[0];
    CHECK(moment.position == 3U);  // the first table, the question, the second table
    CHECK(moment.batches.size() == 1U);
    REQUIRE(moment.change.figures.size() == 1U);
    CHECK(moment.change.figures[0].before->bounds->last_reported == 2);
    CHECK(moment.change.figures[0].after->bounds->last_reported == 3);
    CHECK(moment.change.rows.after.size() == 1U);
    REQUIRE(moment.claims.size() == 1U);
    CHECK(moment.claims[0].id == ids[0]);
    CHECK(moment.claims[0].reason == "recorded_later");
    CHECK_FALSE(check.is_as_saved);
    CHECK(check.batches == 2U);
    CHECK(check.asked == 1U);
}

TEST_CASE("an answer that changes and changes back has changed twice") {
    tests::OpenRegister into;
    into.import_all(table);
    save_as(into, "held on=1997-04-23");
    into.import_all(third_person);
    REQUIRE(undo_batch(into.open, into.actor, {}).has_value());
    const auto check = checked(into);
    REQUIRE(check.moments.size() == 2U);
    CHECK(check.moments[1].claims.at(0).reason == "withdrawn");
    CHECK(check.is_as_saved);
    CHECK_FALSE(check.holds());
}

TEST_CASE("a correction is told as the claim that came and the one that it corrects") {
    tests::OpenRegister into;
    const auto ids = into.import_all(table);
    save_as(into, "held on=1997-04-23");
    into.import_all(
        "subject,predicate,valid_from,valid_to,said,claimant,supersedes\n"
        "person:ana,arrest,1996-12-20,..,1997-03-01,source:paper," +
        reference(ids[0]) + "\n");
    const auto check = checked(into);
    REQUIRE(check.moments.size() == 1U);
    CHECK(check.moments[0].change.figures.empty());  // still two; since another day
    REQUIRE(check.moments[0].claims.size() == 2U);
    CHECK(check.moments[0].claims[0].is_new);
    CHECK(check.moments[0].claims[1].id == ids[0]);
    CHECK(check.moments[0].claims[1].reason == "superseded");
}

TEST_CASE("two who are judged to be one change an answer although its claims stay") {
    tests::OpenRegister into;
    into.import_all(table);
    save_as(into, "held on=1997-04-23");
    const auto judged = judge(into.open,
                              into.actor,
                              {.left = "person:ana",
                               .right = "person:bea",
                               .verdict = claims::JudgementVerdict::same,
                               .reason = "one"});
    REQUIRE(judged.has_value());
    REQUIRE(retract(into.open, into.actor, {.references = {reference(judged->ids[0])}}));
    const auto check = checked(into);
    REQUIRE(check.moments.size() == 2U);
    REQUIRE(check.moments[0].judgements.size() == 1U);
    CHECK(check.moments[0].judgements[0].is_new);
    CHECK(check.moments[0].change.figures[0].after->bounds->last_reported == 1);
    REQUIRE(check.moments[1].judgements.size() == 1U);
    CHECK_FALSE(check.moments[1].judgements[0].is_new);
    CHECK(check.is_as_saved);
}

TEST_CASE("a claim that is destroyed is told by its id, and never by what it said") {
    tests::OpenRegister into;
    const auto ids = into.import_all(table);
    save_as(into, "held on=1997-04-23");
    const auto later = into.import_all(third_person);
    for (const claims::EntryId& id : {later[0], ids[0]}) {
        REQUIRE(erase(into.open, into.actor, {.references = {reference(id)}, .reason = "asked"})
                    .has_value());
    }
    const auto check = checked(into);
    REQUIRE(check.moments.size() == 1U);  // what the third person changed cannot be told any more
    CHECK(check.moments[0].erased == std::vector{ids[0]});
    CHECK(check.moments[0].change.empty());
    CHECK(check.erased == 2U);
    CHECK(check.moments[0].position == 4U);  // nothing is left of the batch of the third
}

TEST_CASE("a new name changes the words of an answer, and the claim that names is told") {
    tests::OpenRegister into;
    into.import_all(table);
    save_as(into, "held on=1997-04-23");
    const auto ids = into.import_all(
        "subject,predicate,value,language,said,claimant\n"
        "person:ana,name,Ana Ruiz,es,1997-03-01,source:paper\n");
    const auto check = checked(into);
    REQUIRE(check.moments.size() == 1U);
    CHECK(check.moments[0].change.rows.before.size() == 1U);
    REQUIRE(check.moments[0].claims.size() == 1U);
    CHECK(check.moments[0].claims[0].id == ids[0]);
}

TEST_CASE("a question about somebody of whom nothing is left is told as one without an answer") {
    tests::OpenRegister into;
    into.import_all(table);
    const auto ids = into.import_all(
        "subject,predicate,valid_from,said,claimant\n"
        "person:dan,halted,1997-01-01,1997-03-01,source:paper\n");
    save_as(into, "held on=1997-04-23 person=person:dan");
    REQUIRE(retract(into.open, into.actor, {.references = {reference(ids[0])}}));
    const auto check = checked(into);
    REQUIRE(check.moments.size() == 1U);
    CHECK_FALSE(check.moments[0].refused_before);
    REQUIRE(check.moments[0].refused_after);
    CHECK(check.moments[0].refused_after->code == "entity_unknown");
}

TEST_CASE("what is recorded above the level of a question changes nothing of its check") {
    const auto told = [](bool is_hidden_there) {
        tests::OpenRegister into;
        const auto pause = [&into] { into.clock.time.microseconds += 1'000'000; };
        const auto hide = [&](const std::string& bytes) {
            pause();
            if (is_hidden_there) {
                into.import_all(bytes, claims::Level::sealed);
            }
            pause();
        };
        into.import_all(table, claims::Level::open);
        hide(
            "subject,predicate,value,language,said,claimant\n"
            "person:ana,name,Hidden,en,1997-03-01,source:paper\n");
        save_as(into, "held on=1997-04-23", claims::Level::open);
        hide(
            "subject,predicate,valid_from,valid_to,said,claimant\n"
            "person:eva,arrest,1996-12-17,..,1997-03-01,source:paper\n");
        into.import_all(third_person, claims::Level::open);
        hide(
            "subject,predicate,value,valid_from,said,claimant\n"
            "person:cai,release,pardon,1997-01-17,1997-03-01,source:paper\n");
        auto check = checked(into);
        CHECK(check.moments.size() == 1U);
        for (publishing::QuestionMoment& moment : check.moments) {
            moment.batches.clear();  // a batch has a random name
            moment.claims.clear();   // and so has a claim
        }
        return publishing::json_of(check);
    };
    CHECK(told(true) == told(false));
}

TEST_CASE("who may see less than a question asks from gets a check of what he may see") {
    tests::OpenRegister into;
    into.import_all(table, claims::Level::open);
    save_as(into, "held on=1997-04-23", claims::Level::team);
    into.import_all(third_person, claims::Level::team);
    const auto question = saved_question(into.open, into.actor, "q");
    REQUIRE(question.has_value());
    const Actor outsider = tests::actor_up_to(claims::Level::open);
    const auto check = check_question(into.open, outsider, question.value(), {});
    REQUIRE(check.has_value());
    CHECK(check->holds());
    CHECK(check->batches == 0U);
}

TEST_CASE("a check tells how far it has come") {
    tests::OpenRegister into;
    into.import_all(table);
    save_as(into, "held on=1997-04-23");
    into.import_all(third_person);
    const auto question = saved_question(into.open, into.actor, "q");
    std::vector<std::size_t> told;
    const auto check = check_question(into.open,
                                      into.actor,
                                      question.value(),
                                      {.progress = [&](std::size_t done, std::size_t of) {
                                          told.push_back(done);
                                          CHECK(of == 2U);
                                      }});
    CHECK(check.has_value());
    CHECK(told == std::vector<std::size_t>{1, 2});
}

}  // namespace
}  // namespace habeas::actions
