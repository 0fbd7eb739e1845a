#include "actions/frozen_statements.h"

#include "actions/erase.h"
#include "actions/open_register.h"
#include "actions/retract.h"

namespace habeas::actions {
namespace {

using tests::code_of;

constexpr auto table =
    "key,subject,predicate,value,language,valid_from,valid_to,said,claimant,part,complete\n"
    "a,person:ana,arrest,,,1996-12-17,..,1997-03-01,source:paper,,\n"
    "b,person:bea,arrest,,,1996-12-18,..,1998-03-01,source:paper,,\n"
    "t,group:g,count_released,300,en,1997-01,1997-03,1997-03-01,source:paper,,\n"
    "p,group:g,count_released,200,en,1997-01,1997-02,1997-03-01,source:paper,,\n"
    "q,group:g,count_released,90,en,1997-03,1997-03,1997-03-01,source:paper,,\n"
    "s,group:g,composition,t,,,,1997-03-01,source:paper,p;q,yes\n";

StatementDraft april() {
    return {.name = "april",
            .markdown = "Held: {{held | figure held last}}.\n\n{{held | rows who}}\n",
            .on = "1997-04-23",
            .viewpoint = {.as = claims::Level::open,
                          .said_by = dates::SaidBy{*dates::day_from("1997-04-24")}}};
}

Result<Recorded> freeze_april(tests::OpenRegister& into) {
    const auto statement = draft_of(into.open, into.actor, april());
    REQUIRE(statement.has_value());
    return freeze(into.open, into.actor, statement.value());
}

publishing::StatementCheck checked(tests::OpenRegister& into, const StatementView& view) {
    const auto statement = frozen_statement(into.open, into.actor, "april");
    REQUIRE(statement.has_value());
    auto check = check_statement(into.open, into.actor, statement.value(), view);
    REQUIRE(check.has_value());
    return std::move(check.value());
}

TEST_CASE("a statement is frozen with its world, and holds in it") {
    tests::OpenRegister into;
    into.import_all(table, claims::Level::open);
    REQUIRE(freeze_april(into).has_value());
    const auto statement = frozen_statement(into.open, into.actor, "april");
    REQUIRE(statement.has_value());
    CHECK(statement->level == claims::Level::open);
    CHECK(statement->on == "1997-04-23");
    CHECK(statement->said_by == "1997-04-24");
    REQUIRE(statement->parts.size() == 2U);
    CHECK(statement->parts[0].tag == "held | figure held last");
    CHECK(statement->parts[0].words == "1");
    CHECK(statement->parts[0].claims.size() == 1U);
    const auto check = checked(into, {.said_by = dates::SaidBy{*dates::day_from("1997-04-24")}});
    CHECK(check.holds());
    CHECK(check.parts == 2U);
}

TEST_CASE("what was said later changes a frozen statement, and its own world still gives it") {
    tests::OpenRegister into;
    into.import_all(table, claims::Level::open);
    REQUIRE(freeze_april(into).has_value());
    const auto check = checked(into, {});
    CHECK(check.not_reproduced.empty());
    REQUIRE(check.changed.size() == 2U);
    CHECK(check.changed[0].line == 1U);
    CHECK(check.changed[0].before == "1");
    CHECK(check.changed[0].after == "2");
    REQUIRE(check.changed[0].claims.size() == 1U);
    CHECK(check.changed[0].claims[0].reason == "said_later");
    CHECK(check.changed[1].line == 3U);
}

TEST_CASE("what was recorded, or withdrawn, later changes nothing in the world of a statement") {
    tests::OpenRegister into;
    const auto ids = into.import_all(table, claims::Level::open);
    REQUIRE(freeze_april(into).has_value());
    into.clock.time.microseconds += 86'400'000'000;
    into.import_all(
        "subject,predicate,valid_from,valid_to,said,claimant\n"
        "person:cai,arrest,1996-12-17,..,1997-03-01,source:paper\n",
        claims::Level::open);
    REQUIRE(
        retract(into.open, into.actor, {.references = {claims::full_text_of(ids[0])}}).has_value());
    const auto check = checked(into, {.said_by = dates::SaidBy{*dates::day_from("1997-04-24")}});
    CHECK(check.not_reproduced.empty());
    REQUIRE(check.changed.size() == 1U);  // the figure is 1 as before: cai for ana
    REQUIRE(check.changed[0].claims.size() == 2U);
    CHECK(check.changed[0].claims[0].reason == "recorded_later");
    CHECK(check.changed[0].claims[1].reason == "withdrawn");
}

TEST_CASE("a frozen statement is erased with what it rests on, and cannot be computed again") {
    tests::OpenRegister into;
    const auto ids = into.import_all(table, claims::Level::open);
    REQUIRE(freeze_april(into).has_value());
    const auto statement = frozen_statement(into.open, into.actor, "april");
    REQUIRE(statement.has_value());
    const auto erase_row = [&](std::size_t row) {
        return erase(into.open,
                     into.actor,
                     {.references = {claims::full_text_of(ids[row])}, .reason = "asked"});
    };
    CHECK(erase_row(1)->entries.size() == 1U);  // said later: not in the statement
    CHECK(erase_row(0)->entries.size() == 2U);
    CHECK(code_of(frozen_statement(into.open, into.actor, "april")) == "statement_unknown");
    const auto check = check_statement(into.open, into.actor, statement.value(), {});
    REQUIRE(check.has_value());
    REQUIRE(check->not_reproduced.size() == 2U);
    CHECK(check->not_reproduced[0].before == "1");
    CHECK(check->not_reproduced[0].after == "0");
}

TEST_CASE("a split that does not sum to its total is not frozen, unless that is wanted") {
    tests::OpenRegister into;
    into.import_all(table, claims::Level::open);
    StatementDraft draft = april();
    draft.markdown = "one\ntwo {{parts | figure compositions}}\n";
    const auto refused = draft_of(into.open, into.actor, draft);
    REQUIRE(!refused);
    CHECK(refused.error().code == "statement_split_unequal");
    CHECK(refused.error().kind == ErrorKind::refused);
    CHECK(refused.error().place.row == 2U);
    CHECK(refused.error().parameter("sum") == "290");
    draft.with_unequal_splits = true;
    CHECK(draft_of(into.open, into.actor, draft).has_value());
}

TEST_CASE("a name stands for one statement, which can be taken back") {
    tests::OpenRegister into;
    into.import_all(table, claims::Level::open);
    const auto frozen = freeze_april(into);
    REQUIRE(frozen.has_value());
    CHECK(code_of(freeze_april(into)) == "statement_frozen_already");
    StatementDraft nameless = april();
    nameless.name = "";
    CHECK(code_of(draft_of(into.open, into.actor, nameless)) == "statement_name_missing");
    const auto unknown = frozen_statement(into.open, into.actor, "may");
    REQUIRE(!unknown);
    CHECK(unknown.error().code == "statement_unknown");
    CHECK(unknown.error().parameter("known") == "april");
    REQUIRE(retract(into.open, into.actor, {.references = {claims::full_text_of(frozen->ids[0])}})
                .has_value());
    CHECK(code_of(frozen_statement(into.open, into.actor, "april")) == "statement_unknown");
    CHECK(freeze_april(into).has_value());
}

TEST_CASE("a statement is as confidential as the world it was made in") {
    tests::OpenRegister into;
    into.import_all(table, claims::Level::team);
    StatementDraft draft = april();
    draft.viewpoint.as = claims::Level::team;
    const auto statement = draft_of(into.open, into.actor, draft);
    REQUIRE(statement.has_value());
    CHECK(statement->parts[0].words == "1");
    REQUIRE(freeze(into.open, into.actor, statement.value()).has_value());
    const Actor outsider = tests::actor_up_to(claims::Level::partners);
    CHECK(code_of(frozen_statement(into.open, outsider, "april")) == "statement_unknown");
    CHECK(code_of(freeze(into.open, outsider, statement.value())) == "level_not_permitted");
    draft.viewpoint.as = claims::Level::open;
    CHECK(draft_of(into.open, into.actor, draft)->parts[0].words == "0");
}

}  // namespace
}  // namespace habeas::actions
