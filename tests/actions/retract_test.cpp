#include "actions/retract.h"

#include "actions/erase.h"
#include "actions/open_register.h"

namespace habeas::actions {
namespace {

using tests::code_of;

constexpr const char* two_levels =
    "subject,predicate,claimant,level,said\ngroup:g,halted,source:s,public,1997-04-23\n"
    "group:h,halted,source:s,sealed,1997-04-23\n";

TEST_CASE("a retraction stands at the level of what it takes back, all in one batch") {
    tests::OpenRegister into;
    const auto ids = into.import_all(two_levels);
    const auto recorded =
        retract(into.open,
                into.actor,
                {.references = {claims::short_text_of(ids[0]), claims::full_text_of(ids[1])},
                 .reason = "misread"});
    REQUIRE(recorded.has_value());
    CHECK(recorded->ids.size() == 2);
    CHECK(into.claims() == 0);
    CHECK(into.world({.as = claims::Level::open})->claims().empty());
    CHECK(into.bundles() == 2);
}

TEST_CASE("a source that withdrew its words later had said them until then") {
    tests::OpenRegister into;
    const auto ids = into.import_all(two_levels);
    REQUIRE(retract(into.open,
                    into.actor,
                    {.references = {claims::full_text_of(ids[0])}, .said = "1997-05-01"})
                .has_value());
    const auto said_by = [&](int day) {
        return into
            .world({.as = claims::Level::open,
                    .said_by = dates::SaidBy{dates::day_of({1997, 4, day})}})
            ->claims()
            .size();
    };
    CHECK(said_by(22) == 0);
    CHECK(said_by(30) == 1);
    CHECK(into.world({.as = claims::Level::open})->claims().empty());
}

TEST_CASE("one reference that fails keeps all of them") {
    tests::OpenRegister into;
    const auto ids = into.import_all(two_levels);
    const std::string open_id = claims::full_text_of(ids[0]);
    const std::string sealed_id = claims::full_text_of(ids[1]);
    const Actor team = tests::actor_up_to(claims::Level::team);
    CHECK(code_of(retract(into.open, team, {.references = {open_id, sealed_id}})) ==
          "reference_unknown");
    CHECK(code_of(retract(into.open, team, {.references = {}})) == "reference_missing");
    CHECK(code_of(retract(into.open, team, {.references = {open_id}, .said = ".."})) ==
          "edtf_not_for_entry");
    CHECK(code_of(retract(into.open, team, {.references = {open_id}, .reason = "\xFF"})) ==
          "text_not_utf8");
    CHECK(into.claims() == 2);
    REQUIRE(retract(into.open, team, {.references = {open_id}}).has_value());
    CHECK(code_of(retract(into.open, team, {.references = {open_id}})) == "entry_already_ended");
}

TEST_CASE("a retraction can be retracted, an erasure cannot") {
    tests::OpenRegister into;
    const auto ids = into.import_all(two_levels);
    const auto retraction =
        retract(into.open, into.actor, {.references = {claims::full_text_of(ids[0])}});
    REQUIRE(
        retract(into.open, into.actor, {.references = {claims::full_text_of(retraction->ids[0])}})
            .has_value());
    CHECK(into.claims() == 2);
    REQUIRE(erase(into.open,
                  into.actor,
                  {.references = {claims::full_text_of(ids[0])}, .reason = "order"})
                .has_value());
    std::string order;
    into.log.read_since({}, [&](const store::Bundle& bundle) {
        order = claims::full_text_of(bundle.entries[0].header.id);
    });
    CHECK(code_of(retract(into.open, into.actor, {.references = {order}})) ==
          "entry_not_retractable");
}

}  // namespace
}  // namespace habeas::actions
