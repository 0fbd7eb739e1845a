#include "actions/saved_questions.h"

#include "actions/erase.h"
#include "actions/open_register.h"
#include "actions/retract.h"

namespace habeas::actions {
namespace {

using tests::code_of;

constexpr auto table =
    "key,subject,predicate,valid_from,valid_to,said,claimant\n"
    "a,person:ana,arrest,1996-12-17,..,1997-03-01,source:paper\n"
    "b,person:bea,arrest,1996-12-18,..,1998-03-01,source:paper\n";

QuestionDraft april(claims::Level level = claims::Level::team) {
    return {.name = "april",
            .question = answers::question_from("held on=1997-04-23").value(),
            .viewpoint = {.said_by = dates::SaidBy{*dates::day_from("1997-04-24")}},
            .level = level};
}

Result<Recorded> save_one(tests::OpenRegister& into, const QuestionDraft& draft) {
    const auto question = question_to_save(into.open, into.actor, draft);
    return question ? save(into.open, into.actor, question.value(), draft.level)
                    : Result<Recorded>(failure_of(question));
}

TEST_CASE("a question is saved with its viewpoint and the claims that its answer rests on") {
    tests::OpenRegister into;
    const auto ids = into.import_all(table);
    REQUIRE(save_one(into, april()).has_value());
    const auto saved = saved_question(into.open, into.actor, "april");
    REQUIRE(saved.has_value());
    CHECK(saved->edition == 1U);
    CHECK(saved->level == claims::Level::team);
    CHECK(saved->author == "ana");
    CHECK(saved->saved.question == "held on=1997-04-23");
    CHECK(saved->saved.as == claims::Level::team);
    CHECK(saved->saved.said_by == "1997-04-24");
    CHECK(saved->saved.claims == std::vector{ids[0]});
    CHECK(saved->saved.known_at < saved->recorded);
}

TEST_CASE("a question saved again has a new edition, and the one before returns without it") {
    tests::OpenRegister into;
    into.import_all(table);
    REQUIRE(save_one(into, april()).has_value());
    QuestionDraft may = april();
    may.question = answers::question_from("held on=1997-05-01").value();
    const auto second = save_one(into, may);
    REQUIRE(second.has_value());
    const auto all = saved_questions(into.open, into.actor);
    REQUIRE(all.has_value());
    REQUIRE(all->size() == 1U);
    CHECK(all->front().edition == 2U);
    CHECK(all->front().saved.question == "held on=1997-05-01");
    REQUIRE(retract(into.open, into.actor, {.references = {claims::full_text_of(second->ids[0])}})
                .has_value());
    CHECK(saved_question(into.open, into.actor, "april")->saved.question == "held on=1997-04-23");
    CHECK(saved_question(into.open, into.actor, "april")->edition == 1U);
}

TEST_CASE("a question that cannot be answered, or has no name, is not saved") {
    tests::OpenRegister into;
    into.import_all(table);
    QuestionDraft draft = april();
    draft.name.clear();
    CHECK(code_of(save_one(into, draft)) == "question_name_missing");
    draft = april();
    draft.question = answers::question_from("heldd on=1997-04-23").value();
    CHECK(code_of(save_one(into, draft)) == "question_unknown");
    draft.question = answers::question_from("held").value();
    CHECK(code_of(save_one(into, draft)) == "parameter_missing");
    draft = april();
    draft.name = std::string("\xff");
    CHECK(code_of(save_one(into, draft)) == "text_not_utf8");
    const auto unknown = saved_question(into.open, into.actor, "april");
    REQUIRE(!unknown);
    CHECK(unknown.error().code == "question_not_saved");
    CHECK(into.bundles() == 1U);
}

TEST_CASE("a question never looks further than those who may see it") {
    tests::OpenRegister into;
    into.import_all(table, claims::Level::sealed);
    QuestionDraft draft = april(claims::Level::open);
    draft.viewpoint.as = claims::Level::sealed;
    const auto refused = question_to_save(into.open, into.actor, draft);
    REQUIRE(!refused);
    CHECK(refused.error().code == "question_level_too_low");
    CHECK(refused.error().kind == ErrorKind::refused);
    draft.viewpoint.as.reset();
    const auto open = question_to_save(into.open, into.actor, draft);
    REQUIRE(open.has_value());
    CHECK(open->as == claims::Level::open);
    CHECK(open->claims.empty());
    CHECK(open->known_at == Instant{});  // nothing that it sees has been recorded
    draft.level = claims::Level::sealed;
    CHECK(question_to_save(into.open, into.actor, draft)->claims.size() == 1U);
}

TEST_CASE("a saved question does not exist for those who may not see it, nor do its editions") {
    tests::OpenRegister into;
    into.import_all(table);
    REQUIRE(save_one(into, april(claims::Level::partners)).has_value());
    REQUIRE(save_one(into, april(claims::Level::team)).has_value());
    const Actor partner = tests::actor_up_to(claims::Level::partners);
    const auto seen = saved_question(into.open, partner, "april");
    REQUIRE(seen.has_value());
    CHECK(seen->edition == 1U);
    CHECK(seen->level == claims::Level::partners);
    const Actor outsider = tests::actor_up_to(claims::Level::open);
    const auto unknown = saved_question(into.open, outsider, "april");
    REQUIRE(!unknown);
    CHECK(unknown.error().parameter("known").empty());
    CHECK(code_of(save(into.open, outsider, seen->saved, claims::Level::team)) ==
          "level_not_permitted");
}

TEST_CASE("a saved question can be destroyed, and stays when a claim under it is") {
    tests::OpenRegister into;
    const auto ids = into.import_all(table);
    const auto saved = save_one(into, april());
    REQUIRE(saved.has_value());
    const auto destroy = [&](const claims::EntryId& id) {
        return erase(
            into.open, into.actor, {.references = {claims::full_text_of(id)}, .reason = "asked"});
    };
    CHECK(destroy(ids[0])->entries.size() == 1U);
    CHECK(saved_question(into.open, into.actor, "april").has_value());
    CHECK(destroy(saved->ids[0]).has_value());
    CHECK(code_of(saved_question(into.open, into.actor, "april")) == "question_not_saved");
}

}  // namespace
}  // namespace habeas::actions
