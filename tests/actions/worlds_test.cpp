#include "actions/worlds.h"

#include "actions/open_register.h"

namespace habeas::actions {
namespace {

using tests::code_of;

constexpr auto early =
    "subject,predicate,valid_from,valid_to,said,claimant\n"
    "person:ana,arrest,1996-12-17,..,1997-03-01,source:paper\n";
constexpr auto late =
    "subject,predicate,valid_from,valid_to,said,claimant\n"
    "person:bea,arrest,1996-12-17,..,1997-03-01,source:paper\n";

answers::Question changes_since(const std::string& instant) {
    return {.name = "changes", .parameters = {{"known-since", instant}, {"on", "1997-03-01"}}};
}

TEST_CASE("a question that compares gets the earlier world that it names, of the same reader") {
    tests::OpenRegister into;
    into.import_all(early, claims::Level::open);
    into.clock.time.microseconds += 86'400'000'000;
    into.import_all(late, claims::Level::open);
    auto worlds = Worlds::from(into.open, into.actor, {.as = claims::Level::open});
    REQUIRE(worlds.has_value());
    CHECK(worlds->now().claims().size() == 2U);
    const auto answer = worlds->ask(changes_since("2001-01-01"));
    REQUIRE(answer.has_value());
    REQUIRE(answer->rows.size() == 1U);
    CHECK(answer->rows[0].cells[0].id == "person:bea");
    CHECK(answer->rows[0].cells[1].text == "change.learnt_late");
    CHECK(worlds->ask(changes_since("2000-12-31"))->rows.size() == 2U);
    CHECK(worlds->ask(changes_since("2001-01-02"))->rows.empty());
}

TEST_CASE("an instant that cannot be read, or is later than the viewpoint's own, is refused") {
    tests::OpenRegister into;
    into.import_all(early, claims::Level::open);
    auto worlds = Worlds::from(
        into.open,
        into.actor,
        {.known_at = dates::KnownAt{Instant{into.clock.time.microseconds + 1'000'000}}});
    REQUIRE(worlds.has_value());
    CHECK(code_of(worlds->ask(changes_since("yesterday"))) == "instant_unreadable");
    CHECK(code_of(worlds->ask(changes_since("2001-06-01"))) == "earlier_is_later");
    CHECK(code_of(answers::ask(worlds->now(), changes_since("2001-06-01"))) ==
          "earlier_world_missing");
}

}  // namespace
}  // namespace habeas::actions
