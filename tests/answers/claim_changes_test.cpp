#include "answers/claim_changes.h"

#include "support/registers/register_builder.h"

#include <algorithm>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::tests;

namespace {

/// "+a said_later" and "-b withdrawn": key and reason of each change, one a line.
std::string changes(RegisterBuilder& small,
                    const world::World& earlier,
                    const std::vector<std::string>& before,
                    const world::World& later,
                    const std::vector<std::string>& after) {
    const auto ids = [&](const std::vector<std::string>& keys) {
        std::vector<claims::EntryId> all;
        all.reserve(keys.size());
        for (const std::string& key : keys) {
            all.push_back(small.id(key));
        }
        std::sort(all.begin(), all.end());
        return all;
    };
    std::string text;
    for (const auto& change : answers::claim_changes(earlier, ids(before), later, ids(after))) {
        CHECK(change.evidence.id == change.id);
        text.append(change.is_new ? "+" : "-").append(small.key_of(change.id));
        text.append(" ").append(change.reason).append("\n");
    }
    return text;
}

RegisterBuilder register_of_two_years() {
    return RegisterBuilder({"recorded 2001-01-01",
                            "a person:ana arrest from=1997-01-05 said=1997-01-06",
                            "b person:bea arrest from=1997-01-05 said=1997-01-06",
                            "c person:cai arrest from=1997-01-05 said=1997-01-06",
                            "d person:dan arrest from=1997-01-05 said=1997-03-01",
                            "recorded 2002-01-01",
                            "e person:eva arrest from=1997-01-05 said=1997-01-06",
                            "f person:bea arrest from=1997-01-07 said=1997-01-06 supersedes=b",
                            "retract c"});
}

}  // namespace

TEST_CASE("what two answers share is no change") {
    RegisterBuilder small = register_of_two_years();
    const world::World all = small.world();
    CHECK(changes(small, all, {"a", "e"}, all, {"a", "e"}).empty());
    CHECK(changes(small, all, {}, all, {}).empty());
}

TEST_CASE("a claim is new because it was said, or recorded, later than the earlier world") {
    RegisterBuilder small = register_of_two_years();
    const world::World early = small.world_said_by("1997-02-01");
    const world::World known = small.world_known_at("2001-06-01");
    const world::World all = small.world();
    CHECK(changes(small, early, {"a"}, all, {"a", "d", "e"}) == "+d said_later\n+e counts_now\n");
    CHECK(changes(small, known, {"a"}, all, {"a", "d", "e"}) ==
          "+d counts_now\n+e recorded_later\n");
}

TEST_CASE("a claim that was said on the last day of the earlier world was recorded later") {
    RegisterBuilder small({"recorded 2001-01-01",
                           "a person:ana arrest from=1997-01-05 said=1997-01-06",
                           "recorded 2002-01-01",
                           "b person:bea arrest from=1997-01-05 said=1997-03-01"});
    const world::Reader reader{.known_at = small.world_known_at("2001-06-01").reader().known_at,
                               .said_by = small.world_said_by("1997-03-01").reader().said_by};
    CHECK(changes(small, small.world(reader), {"a"}, small.world(), {"a", "b"}) ==
          "+b recorded_later\n");
}

TEST_CASE("a claim that was retracted between two worlds and restored was not there before") {
    RegisterBuilder small({"a person:ana arrest from=1997-01-05 said=1997-01-06",
                           "b person:ana arrest from=1997-01-06 said=1997-01-06 supersedes=a"});
    const world::World all = small.world();
    CHECK(changes(small, all, {}, all, {"b"}) == "+b counts_now\n");
    RegisterBuilder hidden({"a person:ana arrest from=1997-01-05 said=1997-01-06 level=sealed"});
    world::Reader open;
    open.clearance = claims::clearance_up_to(claims::Level::open);
    CHECK(changes(hidden, hidden.world(open), {}, hidden.world(), {"a"}) ==
          "+a not_there_before\n");
}

TEST_CASE("a claim is gone because it was corrected, withdrawn or not yet said") {
    RegisterBuilder small = register_of_two_years();
    const world::World known = small.world_known_at("2001-06-01");
    const world::World early = small.world_said_by("1997-02-01");
    const world::World all = small.world();
    CHECK(changes(small, known, {"a", "b", "c", "d"}, all, {"d"}) ==
          "-a counts_no_more\n-b superseded\n-c withdrawn\n");
    CHECK(changes(small, all, {"d"}, early, {}) == "-d not_yet_said\n");
}
