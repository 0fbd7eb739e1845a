#include "store/writer.h"

#include "store/memory_log.h"
#include "store/test_clock.h"
#include "store/test_device.h"
#include "store/verify.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::store;
using habeas::tests::TestClock;

namespace {

Result<Appended> append(Writer& writer, const std::vector<Draft>& drafts) {
    std::vector<Content> contents;
    contents.reserve(drafts.size());
    for (const Draft& draft : drafts) {
        contents.push_back(content_for(draft, writer.keys()));
    }
    return writer.append(drafts, contents, "ana", {});
}

}  // namespace

TEST_CASE("what a writer appends verifies, and its entries share one batch") {
    MemoryLog log;
    TestClock clock;
    Writer writer(log, clock, make_device_keys());
    const auto appended = append(writer,
                                 {Draft{.level = claims::Level::open, .payload = "one"},
                                  Draft{.compartment = "lima", .payload = "two"}});
    REQUIRE(appended);
    CHECK(appended->ids.size() == 2);
    CHECK(appended->sequence == 1);
    CHECK(log.content_of(appended->ids[1])->payload == "two");
    const Bundle bundle = tests::everything_in(log).at(0);
    CHECK(bundle.author == "ana");
    CHECK(bundle.entries[0].header.batch == appended->batch);
    CHECK(bundle.entries[1].header.batch == appended->batch);
    CHECK(bundle.entries[1].header.compartment == "lima");
    CHECK(append(writer, {Draft{.payload = "three"}})->batch != appended->batch);
    CHECK(verify_log(log).is_whole());
}

TEST_CASE("recorded time never falls, whatever the clock does") {
    MemoryLog log;
    TestClock clock;
    const DeviceKeys keys = make_device_keys();
    std::vector<std::int64_t> made;
    {
        Writer writer(log, clock, keys);
        for (const std::int64_t now : {1000, 5000, 5000, 40, -7}) {
            clock.time = Instant{now};
            made.push_back(append(writer, {Draft{.payload = "said"}})->made.microseconds);
        }
    }
    CHECK(made == std::vector<std::int64_t>{1000, 5000, 5001, 5002, 5003});
    Writer same_device(log, clock, keys);
    CHECK(append(same_device, {Draft{.payload = "said"}})->made == Instant{5004});
    Writer another_device(log, clock, make_device_keys());
    CHECK(append(another_device, {Draft{.payload = "said"}})->made == Instant{5005});
}

TEST_CASE("the same row of the same source has the same id on its device and on no other") {
    const DeviceKeys keys = make_device_keys();
    const Draft draft{.payload = "words", .origin_key = "list.csv row 14 date"};
    const auto id = [](const Draft& of, const DeviceKeys& by) {
        return commitment_to(content_for(of, by));
    };
    CHECK(id(draft, keys) == id(draft, keys));
    CHECK(id(draft, keys) != id(draft, make_device_keys()));
    Draft next_generation = draft;
    next_generation.generation = 1;
    CHECK(id(draft, keys) != id(next_generation, keys));
    Draft other_row = draft;
    other_row.origin_key = "list.csv row 15 date";
    CHECK(id(draft, keys) != id(other_row, keys));
    Draft without_origin = draft;
    without_origin.origin_key.reset();
    CHECK(id(without_origin, keys) != id(without_origin, keys));
}

TEST_CASE("how far was signed is remembered after each append, and first of all when that failed") {
    MemoryLog log;
    TestClock clock;
    std::vector<std::uint64_t> remembered;
    bool is_full = false;
    Writer writer(log, clock, make_device_keys(), [&](std::uint64_t sequence, const Hash&) {
        if (is_full) {
            throw StoreFailure(Error{.code = "disk_full"});
        }
        remembered.push_back(sequence);
    });
    CHECK(append(writer, {Draft{.payload = "one"}}));
    is_full = true;
    CHECK_THROWS_AS((void)append(writer, {Draft{.payload = "two"}}), StoreFailure);
    CHECK_THROWS_AS((void)append(writer, {Draft{.payload = "three"}}), StoreFailure);
    is_full = false;
    CHECK(append(writer, {Draft{.payload = "four"}})->sequence == 3);
    CHECK(remembered == std::vector<std::uint64_t>{1, 2, 3});
}
