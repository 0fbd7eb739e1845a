#include "actions/record_claim.h"

#include "actions/open_register.h"

namespace habeas::actions {
namespace {

RecordClaim count() {
    return {.fields = {{"subject", "group:g"},
                       {"predicate", "count_held"},
                       {"value", "some 200"},
                       {"language", "en"},
                       {"claimant", "person:p"},
                       {"place", "place:a;place:b"}}};
}

TEST_CASE("a claim is recorded by the rules of a row, and comes from no table") {
    tests::OpenRegister into;
    const auto result = record_claim(into.open, into.actor, count());
    REQUIRE(result.has_value());
    CHECK(result->refused.empty());
    REQUIRE(result->recorded.ids.size() == 1);
    const auto world = into.world();
    const world::SeenClaim* seen = world->claim(result->recorded.ids[0]);
    REQUIRE(seen != nullptr);
    CHECK(seen->claim().value.text == "some 200");
    CHECK(seen->places().size() == 2);
    CHECK_FALSE(seen->claim().row.has_value());
}

TEST_CASE("every fault of the fields is told with its column, and nothing is written") {
    tests::OpenRegister into;
    RecordClaim request = count();
    request.fields[2].second = "the lot";
    request.fields.emplace_back("said", "soon");
    const auto result = record_claim(into.open, into.actor, request);
    REQUIRE(result.has_value());
    CHECK(tests::refusals_of(result->refused) ==
          std::vector<std::string>{"0 value quantity_unreadable", "0 said edtf_invalid"});
    CHECK(result->refused[0].place.file.empty());
    request.fields = {{"subjct", "group:g"}};
    CHECK(record_claim(into.open, into.actor, request)->refused.at(0).code == "column_unknown");
    request.fields = {{"subject", "group:\xFF"}};
    CHECK(record_claim(into.open, into.actor, request)->refused.at(0).code == "text_not_utf8");
    request = count();
    request.fields.emplace_back("supersedes", "abcd");
    CHECK(record_claim(into.open, into.actor, request)->refused.at(0).code == "reference_unknown");
    CHECK(into.bundles() == 0);
}

TEST_CASE("a dry run checks and writes nothing") {
    tests::OpenRegister into;
    RecordClaim request = count();
    request.dry_run = true;
    const auto result = record_claim(into.open, into.actor, request);
    REQUIRE(result.has_value());
    CHECK(result->refused.empty());
    CHECK(result->recorded.ids.empty());
    CHECK(into.bundles() == 0);
}

TEST_CASE("a correction supersedes the claim it names, for those who may see it") {
    tests::OpenRegister into;
    const auto ids = into.import_all(
        "subject,predicate,value,language,claimant\ngroup:g,count_held,200,en,person:p\n");
    RecordClaim request = count();
    request.fields.emplace_back("supersedes", claims::short_text_of(ids[0]));
    request.placement.level = claims::Level::sealed;
    REQUIRE(record_claim(into.open, into.actor, request)->refused.empty());
    CHECK(into.world()->claims().size() == 1);
    CHECK(into.world()->claims()[0].claim().value.text == "some 200");
    const auto team = into.world({.as = claims::Level::team});
    REQUIRE(team->claims().size() == 1);
    CHECK(team->claims()[0].claim().value.text == "200");
}

TEST_CASE("a claim above its author is refused") {
    tests::OpenRegister into;
    RecordClaim request = count();
    request.placement.level = claims::Level::sealed;
    const auto result = record_claim(into.open, tests::actor_up_to(claims::Level::team), request);
    CHECK(result->refused.at(0).code == "level_not_permitted");
    CHECK(into.bundles() == 0);
}

}  // namespace
}  // namespace habeas::actions
