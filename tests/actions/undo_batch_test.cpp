#include "actions/undo_batch.h"

#include "actions/open_register.h"

namespace habeas::actions {
namespace {

using tests::code_of;

std::string table_about(const std::string& group) {
    return "subject,predicate,claimant,level\n" + group + ",halted,source:s,public\n" + group +
           ",halted,source:s,sealed\n";
}

TEST_CASE("the last batch of an actor is undone, then the one before") {
    tests::OpenRegister into;
    const auto first = into.import(table_about("group:a"));
    const auto second = into.import(table_about("group:b"));
    const auto undone = undo_batch(into.open, into.actor, {.reason = "wrong file"});
    REQUIRE(undone.has_value());
    CHECK(undone->undone == second.batch);
    CHECK(undone->entries == 2);
    CHECK(into.claims() == 2);
    CHECK(undo_batch(into.open, into.actor, {})->undone == first.batch);
    CHECK(into.claims() == 0);
    CHECK(code_of(undo_batch(into.open, into.actor, {})) == "nothing_to_undo");
}

TEST_CASE("another's batch is undone only by its name") {
    tests::OpenRegister into;
    const auto batch = into.import(table_about("group:a")).batch;
    const Actor other = tests::actor_up_to(claims::Level::sealed, "beatriz");
    CHECK(code_of(undo_batch(into.open, other, {})) == "nothing_to_undo");
    REQUIRE(undo_batch(into.open, other, {.batch = batch.substr(0, 8)}).has_value());
    const auto again = undo_batch(into.open, other, {.batch = batch});
    REQUIRE(!again);
    CHECK(again.error().code == "batch_already_undone");
    CHECK(again.error().kind == ErrorKind::conflict);
}

TEST_CASE("an undo can be undone") {
    tests::OpenRegister into;
    into.import(table_about("group:a"));
    const auto undone = undo_batch(into.open, into.actor, {});
    REQUIRE(undo_batch(into.open, into.actor, {.batch = undone->recorded.batch}).has_value());
    CHECK(into.claims() == 2);
}

TEST_CASE("an actor undoes what the actor may see, and learns of nothing else") {
    tests::OpenRegister into;
    const auto batch = into.import(table_about("group:a")).batch;
    const auto undone =
        undo_batch(into.open, tests::actor_up_to(claims::Level::team, "beatriz"), {.batch = batch});
    REQUIRE(undone.has_value());
    CHECK(undone->entries == 1);
    CHECK(into.world({.as = claims::Level::open})->claims().empty());
    CHECK(into.claims() == 1);
}

TEST_CASE("a batch that may not be seen is one that is not there") {
    tests::OpenRegister into;
    const auto batch =
        into.import("subject,predicate,claimant\ngroup:a,halted,source:s\n", claims::Level::sealed)
            .batch;
    const Actor team = tests::actor_up_to(claims::Level::team);
    CHECK(code_of(undo_batch(into.open, team, {.batch = batch})) == "batch_unknown");
    CHECK(code_of(undo_batch(into.open, team, {.batch = "0123"})) == "batch_unknown");
    CHECK(code_of(undo_batch(into.open, into.actor, {.batch = batch.substr(0, 3)})) ==
          "batch_unknown");
    CHECK(code_of(undo_batch(into.open, into.actor, {.reason = "\xFF"})) == "text_not_utf8");
}

}  // namespace
}  // namespace habeas::actions
