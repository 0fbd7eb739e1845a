// One suite for every backend of the log: what store/log.h promises.
#include "store/log.h"

#include "conformance/backends.h"
#include "store/hexadecimal.h"
#include "store/test_device.h"
#include "store/verify.h"

#include <random>
#include <thread>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::store;
using namespace habeas::tests;

namespace {

std::string code_of(const Result<void>& result) {
    return result ? "" : result.error().code;
}

std::string canonical_dump(Log& log) {
    std::string bytes;
    for (const Bundle& bundle : everything_in(log)) {
        bytes += encode_bundle(bundle);
    }
    return bytes;
}

}  // namespace

TEST_CASE_TEMPLATE("an empty log has nothing", Backend, InMemory, InSqlite) {
    Backend backend;
    Log& log = backend.log();
    CHECK(log.end().empty());
    CHECK(log.heads().empty());
    CHECK(everything_in(log).empty());
    CHECK_FALSE(log.content_of(claims::EntryId{}));
    CHECK_FALSE(log.document_bytes(Hash{}, 0, 1));
    CHECK(verify_log(log).is_whole());
    CHECK(log.register_id() != RegisterId{});
}

TEST_CASE_TEMPLATE("what is appended is read back byte for byte, device by device",
                   Backend,
                   InMemory,
                   InSqlite) {
    Backend backend;
    Log& log = backend.log();
    TestDevice first(1);
    TestDevice second(2);
    std::map<DeviceId, std::vector<Bundle>> expected;
    for (const auto& bundle : {first.next({"a", "", std::string("\0b", 2)}),
                               second.next({std::string(300'000, 'x')}),
                               first.next({"c"})}) {
        REQUIRE(log.append(bundle, {}));
        expected[bundle.device].push_back(bundle);
    }
    std::vector<Bundle> in_order;
    for (const auto& [device, bundles] : expected) {
        in_order.insert(in_order.end(), bundles.begin(), bundles.end());
    }
    CHECK(everything_in(log) == in_order);
    CHECK(log.end() == Position{{first.id(), 2}, {second.id(), 1}});
    CHECK(log.heads().at(first.id()) == head_after(expected[first.id()].back()));
    const Entry& entry = expected[first.id()].front().entries[2];
    CHECK(log.content_of(entry.header.id) == entry.content);
}

TEST_CASE_TEMPLATE("reading goes on from any position", Backend, InMemory, InSqlite) {
    Backend backend;
    Log& log = backend.log();
    TestDevice device(1);
    TestDevice other(2);
    const auto bundles = device.several(5, 2);
    for (const Bundle& bundle : bundles) {
        REQUIRE(log.append(bundle, {}));
    }
    REQUIRE(log.append(other.next({"of the other"}), {}));
    for (std::uint64_t read = 0; read <= bundles.size(); ++read) {
        std::vector<Bundle> rest;
        log.read_since({{device.id(), read}, {other.id(), 1}},
                       [&](const Bundle& bundle) { rest.push_back(bundle); });
        CHECK(rest == std::vector<Bundle>(bundles.begin() + static_cast<std::ptrdiff_t>(read),
                                          bundles.end()));
    }
}

TEST_CASE_TEMPLATE("a visitor may read from the log it is reading", Backend, InMemory, InSqlite) {
    Backend backend;
    Log& log = backend.log();
    TestDevice device(1);
    for (const Bundle& bundle : device.several(3, 2)) {
        REQUIRE(log.append(bundle, {}));
    }
    std::size_t seen = 0;
    log.read_since({}, [&](const Bundle& bundle) {
        CHECK(log.content_of(bundle.entries[1].header.id) == bundle.entries[1].content);
        CHECK(everything_in(log).size() == 3);
        ++seen;
    });
    CHECK(seen == 3);
}

TEST_CASE_TEMPLATE("the same bundle again changes nothing", Backend, InMemory, InSqlite) {
    Backend backend;
    Log& log = backend.log();
    TestDevice device(1);
    const auto bundles = device.several(3, 2);
    for (const Bundle& bundle : bundles) {
        REQUIRE(log.append(bundle, {}));
    }
    for (const Bundle& bundle : bundles) {
        CHECK(log.append(bundle, {}));
    }
    CHECK(everything_in(log) == bundles);
}

TEST_CASE_TEMPLATE("a bundle that does not continue its device's log is refused",
                   Backend,
                   InMemory,
                   InSqlite) {
    Backend backend;
    Log& log = backend.log();
    TestDevice device(1);
    const Bundle first = device.next({"one"});
    const Bundle second = device.next({"two"});
    const Bundle third = device.next({"three"});
    CHECK(code_of(log.append(second, {})) == "bundle_out_of_order");
    REQUIRE(log.append(first, {}));
    const auto skipped = log.append(third, {});
    REQUIRE_FALSE(skipped);
    CHECK(skipped.error().parameter("expected") == "2");
    CHECK(skipped.error().parameter("sequence") == "3");
    CHECK(skipped.error().parameter("device") == hexadecimal(device.id()));

    TestDevice fork(1);
    CHECK(code_of(log.append(fork.next({"another one"}), {})) == "log_forked");
    CHECK(code_of(log.append(fork.next({"another two"}), {})) == "log_forked");

    Bundle back_dated = second;
    back_dated.made = first.made;
    sign(back_dated, device.keys());
    CHECK(code_of(log.append(back_dated, {})) == "bundle_not_later");
    CHECK(everything_in(log) == std::vector<Bundle>{first});
    CHECK(log.append(second, {}));
}

TEST_CASE_TEMPLATE("what was not signed as it stands is refused", Backend, InMemory, InSqlite) {
    Backend backend;
    Log& log = backend.log();
    TestDevice device(1);
    const Bundle bundle = device.next({"one", "two"});
    Bundle altered = bundle;
    altered.entries[0].header.level = claims::Level::sealed;
    CHECK(code_of(log.append(altered, {})) == "bundle_signature_wrong");
    altered = bundle;
    altered.entries[0].content->payload = "won";
    CHECK(code_of(log.append(altered, {})) == "entry_content_altered");
    altered = bundle;
    altered.entries.clear();
    CHECK(code_of(log.append(altered, {})) == "bundle_damaged");
    CHECK(everything_in(log).empty());
}

TEST_CASE_TEMPLATE("documents keep their exact bytes across chunks", Backend, InMemory, InSqlite) {
    Backend backend;
    Log& log = backend.log();
    TestDevice device(1);
    std::string bytes;
    std::mt19937_64 random(1997);
    while (bytes.size() < 2'500'000) {
        bytes += static_cast<char>(random());
    }
    const std::vector<DocumentBytes> documents{document_of(bytes), document_of("")};
    REQUIRE(log.append(device.next({"a document"}), documents));
    REQUIRE(log.append(device.next({"the same again"}), documents));
    const Hash& sha256 = documents[0].sha256;
    CHECK(log.document_bytes(sha256, 0, bytes.size()) == bytes);
    CHECK(log.document_bytes(sha256, 0, ~0ULL) == bytes);
    CHECK(log.document_bytes(sha256, 1'048'570, 20) == bytes.substr(1'048'570, 20));
    CHECK(log.document_bytes(sha256, 2'499'999, 20) == bytes.substr(2'499'999));
    CHECK(log.document_bytes(sha256, 5'000'000, 20) == "");
    CHECK(log.document_bytes(documents[1].sha256, 0, 20) == "");
    CHECK(verify_log(log).is_whole());
    const std::vector<DocumentBytes> wrong{DocumentBytes{.sha256 = sha256, .bytes = "other"}};
    CHECK(code_of(log.append(device.next({"wrong"}), wrong)) == "document_hash_wrong");
}

TEST_CASE_TEMPLATE("what is erased is gone for good, and every proof still verifies",
                   Backend,
                   InMemory,
                   InSqlite) {
    Backend backend;
    Log& log = backend.log();
    TestDevice device(1);
    const Bundle bundle = device.next({"keep", "destroy"});
    const std::vector<DocumentBytes> documents{document_of("destroy this too")};
    REQUIRE(log.append(bundle, documents));
    const claims::EntryId id = bundle.entries[1].header.id;
    const std::vector<claims::EntryId> ids{id, id, claims::EntryId{}};
    const std::vector<Hash> hashes{documents[0].sha256, Hash{}};
    log.erase(ids, hashes);
    log.erase(ids, hashes);
    CHECK_FALSE(log.content_of(id));
    CHECK_FALSE(log.document_bytes(documents[0].sha256, 0, 1));
    Bundle without = bundle;
    without.entries[1].content.reset();
    CHECK(everything_in(log) == std::vector<Bundle>{without});
    const Verification verification = verify_log(log);
    CHECK(verification.is_whole());
    CHECK(verification.entries == 2);
    CHECK(verification.erased == std::vector<claims::EntryId>{id});

    CHECK(log.append(bundle, documents));  // the same bundle, contents and all: held already
    CHECK_FALSE(log.content_of(id));
    Bundle again = device.next({"new"});
    again.entries.push_back(bundle.entries[1]);
    sign(again, device.keys());
    CHECK(code_of(log.append(again, {})) == "entry_erased");
    CHECK(code_of(log.append(TestDevice(2).next({"new"}), documents)) == "document_erased");
}

TEST_CASE_TEMPLATE("a bundle arrives from an office that erased part of it",
                   Backend,
                   InMemory,
                   InSqlite) {
    Backend backend;
    Log& log = backend.log();
    TestDevice device(1);
    Bundle bundle = device.next({"one", "two"});
    bundle.entries[0].content.reset();
    REQUIRE(log.append(bundle, {}));
    CHECK(everything_in(log) == std::vector<Bundle>{bundle});
    CHECK(verify_log(log).is_whole());
    CHECK(verify_log(log).erased.size() == 1);
}

TEST_CASE_TEMPLATE("waiting ends with the next bundle, or with the time",
                   Backend,
                   InMemory,
                   InSqlite) {
    Backend backend;
    Log& log = backend.log();
    TestDevice device(1);
    CHECK_FALSE(log.wait_for_change({}, std::chrono::milliseconds(1)));
    const Bundle bundle = device.next({"one"});
    std::thread appending([&] { REQUIRE(log.append(bundle, {})); });
    CHECK(log.wait_for_change({}, std::chrono::minutes(5)));
    appending.join();
    CHECK(log.wait_for_change({}, std::chrono::milliseconds(0)));
    CHECK_FALSE(log.wait_for_change(log.end(), std::chrono::milliseconds(0)));
}

TEST_CASE_TEMPLATE("any order of the same bundles gives the same log, byte for byte",
                   Backend,
                   InMemory,
                   InSqlite) {
    constexpr std::uint64_t seed = 1997;
    std::mt19937_64 random(seed);
    std::vector<std::vector<Bundle>> logs;
    for (std::uint8_t device = 1; device <= 4; ++device) {
        logs.push_back(TestDevice(device).several(1 + random() % 5, 1 + random() % 3));
    }
    std::string expected;
    const int rounds = std::is_same_v<Backend, InMemory> ? 200 : 10;
    for (int round = 0; round < rounds; ++round) {
        CAPTURE(round);
        Backend backend;
        std::vector<std::size_t> sent(logs.size());
        std::size_t left = 0;
        for (const auto& log : logs) {
            left += log.size();
        }
        while (left > 0) {
            const std::size_t device = random() % logs.size();
            // a carrier brings some of what is already there, and some of what comes next
            const std::size_t from = sent[device] == 0 ? 0 : random() % (sent[device] + 1);
            const std::size_t until = std::min(logs[device].size(), sent[device] + random() % 3);
            for (std::size_t at = from; at < until; ++at) {
                REQUIRE(backend.log().append(logs[device][at], {}));
            }
            left -= until - std::min(until, sent[device]);
            sent[device] = std::max(sent[device], until);
        }
        const std::string dump = canonical_dump(backend.log());
        expected = round == 0 ? dump : expected;
        REQUIRE(dump == expected);
    }
}
