#include "actions/judge.h"

#include "actions/open_register.h"

namespace habeas::actions {
namespace {

using tests::code_of;

Judge same(const std::string& left,
           const std::string& right,
           const std::string& reason = "same birth date") {
    return {
        .left = left, .right = right, .verdict = claims::JudgementVerdict::same, .reason = reason};
}

constexpr const char* people =
    "subject,predicate,claimant,level\nperson:a,arrest,source:s,public\n"
    "person:b,arrest,source:s,public\nperson:c,arrest,source:s,sealed\n";

TEST_CASE("two people judged the same are one, by their judge and for a reason") {
    tests::OpenRegister into;
    into.import_all(people);
    REQUIRE(judge(into.open, into.actor, same("person:b", "person:a")).has_value());
    const auto world = into.world();
    CHECK(world->canonical(claims::entity_from("person:b").value()) ==
          claims::entity_from("person:a").value());
    REQUIRE(world->judgements().size() == 1);
    CHECK(world->judgements()[0].judgement.author == "ana");
    CHECK(world->judgements()[0].judgement.reason == "same birth date");
}

TEST_CASE("somebody who may not be seen is unknown like somebody who is not there") {
    tests::OpenRegister into;
    into.import_all(people);
    const Actor team = tests::actor_up_to(claims::Level::team);
    const auto hidden = judge(into.open, team, same("person:a", "person:c"));
    const auto absent = judge(into.open, team, same("person:a", "person:x"));
    REQUIRE(!hidden);
    REQUIRE(!absent);
    CHECK(hidden.error().code == "entity_unknown");
    CHECK(hidden.error().code == absent.error().code);
    CHECK(hidden.error().kind == absent.error().kind);
}

TEST_CASE("a judgement that means nothing is refused") {
    tests::OpenRegister into;
    into.import_all(people);
    const auto code = [&](const std::string& left, const std::string& right) {
        return code_of(judge(into.open, into.actor, same(left, right)));
    };
    CHECK(code("person:a", "person:a") == "judgement_of_itself");
    CHECK(code("person:a", "source:s") == "judgement_across_kinds");
    CHECK(code("a", "person:a") == "entity_unreadable");
    CHECK(code_of(judge(into.open, into.actor, same("person:a", "person:b", "\xFF"))) ==
          "text_not_utf8");
    CHECK(into.bundles() == 1);
}

}  // namespace
}  // namespace habeas::actions
