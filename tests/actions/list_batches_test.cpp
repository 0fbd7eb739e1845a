#include "actions/list_batches.h"

#include "actions/open_register.h"
#include "actions/undo_batch.h"

namespace habeas::actions {
namespace {

std::vector<Batch> list(tests::OpenRegister& within, const Viewpoint& viewpoint = {}) {
    auto batches = list_batches(within.open, within.actor, viewpoint);
    REQUIRE(batches.has_value());
    return std::move(batches.value());
}

constexpr const char* two_levels =
    "subject,predicate,claimant,level\ngroup:g,halted,source:s,public\n"
    "group:g,halted,source:s,sealed\n";

TEST_CASE("each batch tells its author, its time and what it did") {
    tests::OpenRegister within;
    within.add("bytes", "a.txt");
    within.clock.time.microseconds += 1'000'000;
    const auto import = within.import(two_levels);
    const auto undone = undo_batch(within.open, within.actor, {});
    const auto batches = list(within);
    REQUIRE(batches.size() == 3);
    CHECK(batches[0].entries == std::map<std::string, std::size_t>{{"document", 1}});
    CHECK(batches[1].name == import.batch);
    CHECK(batches[1].author == "ana");
    CHECK(batches[1].recorded == within.clock.time);
    CHECK(batches[1].entries == std::map<std::string, std::size_t>{{"claim", 2}});
    CHECK(batches[1].levels == std::set{claims::Level::open, claims::Level::sealed});
    CHECK(batches[1].is_undone);
    CHECK(batches[2].undoes == import.batch);
    CHECK(batches[2].entries == std::map<std::string, std::size_t>{{"retraction", 2}});
    CHECK(batches[2].recorded > batches[1].recorded);
    CHECK_FALSE(batches[2].is_undone);
    REQUIRE(undo_batch(within.open, within.actor, {.batch = undone->recorded.batch}).has_value());
    CHECK_FALSE(list(within)[1].is_undone);
}

TEST_CASE("what may not be seen leaves no trace in the list") {
    tests::OpenRegister plain;
    tests::OpenRegister secret;
    plain.import_all("subject,predicate,claimant,level\ngroup:g,halted,source:s,public\n");
    secret.import_all(two_levels);
    secret.import("subject,predicate,claimant\ngroup:h,halted,source:s\n", claims::Level::sealed);
    const Viewpoint open{.as = claims::Level::open};
    const auto without = list(plain, open);
    const auto with = list(secret, open);
    REQUIRE(without.size() == 1);
    REQUIRE(with.size() == 1);
    CHECK(with[0].entries == without[0].entries);
    CHECK(with[0].levels == without[0].levels);
}

TEST_CASE("the list as known at an instant ends there") {
    tests::OpenRegister within;
    within.import(two_levels);
    const Instant then = within.clock.time;
    undo_batch(within.open, within.actor, {}).value();
    const auto batches = list(within, {.known_at = dates::KnownAt{then}});
    REQUIRE(batches.size() == 1);
    CHECK_FALSE(batches[0].is_undone);
}

}  // namespace
}  // namespace habeas::actions
