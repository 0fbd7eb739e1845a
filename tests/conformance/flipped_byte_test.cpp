// One byte of a register file altered, at thousands of places. Each time the file is refused, or
// verify finds it, or nothing that the register answers has changed (the byte was in free space, or
// in a counter that SQLite keeps for itself): there is no fourth case.
#include "conformance/backends.h"
#include "store/test_device.h"
#include "store/verify.h"

#include <random>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::store;
using namespace habeas::store::sqlite;
using namespace habeas::tests;

namespace {

/// Everything that a register can be asked.
struct Answers {
    RegisterId id = {};
    std::vector<Bundle> bundles = {};
    std::vector<std::optional<Content>> contents = {};
    std::vector<std::optional<std::string>> documents = {};
    std::vector<claims::EntryId> erased = {};

    friend bool operator==(const Answers&, const Answers&) = default;
};

struct Original {
    std::string bytes;
    std::vector<claims::EntryId> ids;
    std::vector<Hash> documents;
};

Answers answers_of(Log& log, const Original& original) {
    Answers answers{.id = log.register_id(), .bundles = everything_in(log)};
    for (const claims::EntryId& id : original.ids) {
        answers.contents.push_back(log.content_of(id));
    }
    for (const Hash& sha256 : original.documents) {
        answers.documents.push_back(log.document_bytes(sha256, 0, 1'000'000));
    }
    answers.erased = verify_log(log).erased;
    return answers;
}

/// Two devices, small and large entries, documents, something erased of each.
Original make_register() {
    InSqlite sqlite;
    Original original;
    std::vector<DocumentBytes> documents;
    for (const std::size_t size : {20U, 9'000U, 300U, 0U}) {
        documents.push_back(
            document_of(std::string(size, static_cast<char>('a' + documents.size()))));
        original.documents.push_back(documents.back().sha256);
    }
    for (const std::uint8_t seed : {std::uint8_t{1}, std::uint8_t{2}}) {
        TestDevice device(seed);
        std::vector<Bundle> bundles = device.several(12, 6);
        bundles.push_back(device.next({std::string(6'000, 'x'), ""}));
        for (const Bundle& bundle : bundles) {
            REQUIRE(sqlite.log().append(bundle, documents));
            for (const Entry& entry : bundle.entries) {
                original.ids.push_back(entry.header.id);
            }
        }
    }
    sqlite.log().erase(std::vector<claims::EntryId>{original.ids[3], original.ids[40]},
                       std::vector<Hash>{original.documents[2]});
    sqlite.close();
    original.bytes = read_file(sqlite.path());
    return original;
}

enum class Outcome { refused, found, irrelevant, missed };

Outcome outcome_of(const std::filesystem::path& path,
                   const Original& original,
                   const Answers& expected) {
    try {
        const auto log = open_sqlite_log(path);
        if (!log) {
            return Outcome::refused;
        }
        if (!verify_log(**log).is_whole()) {
            return Outcome::found;
        }
        return answers_of(**log, original) == expected ? Outcome::irrelevant : Outcome::missed;
    } catch (const StoreFailure& failed) {
        return failed.error().code == "register_damaged" ? Outcome::refused : Outcome::missed;
    }
}

}  // namespace

TEST_CASE("no altered byte changes an answer unseen") {
    const Original original = make_register();
    const ScratchFolder folder;
    const auto path = folder / "altered.habeas";
    write_file(path, original.bytes);
    Answers expected;
    {
        const auto log = open_sqlite_log(path);
        REQUIRE(log);
        REQUIRE(verify_log(**log).is_whole());
        expected = answers_of(**log, original);
    }
    constexpr std::uint64_t seed = 1997;
    constexpr std::size_t samples = 2'500;
    std::mt19937_64 random(seed);
    std::map<Outcome, std::size_t> outcomes;
    for (std::size_t sample = 0; sample < samples; ++sample) {
        const std::size_t at = sample < 200 ? sample : random() % original.bytes.size();
        const auto change = static_cast<unsigned char>(1 + random() % 255);
        std::string bytes = original.bytes;
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ change);
        write_file(path, bytes);
        const Outcome outcome = outcome_of(path, original, expected);
        ++outcomes[outcome];
        CAPTURE(at);
        CAPTURE(static_cast<int>(change));
        CHECK(outcome != Outcome::missed);
    }
    MESSAGE(original.bytes.size(),
            " bytes, ",
            samples,
            " alterations: ",
            outcomes[Outcome::refused],
            " refused, ",
            outcomes[Outcome::found],
            " found by verify, ",
            outcomes[Outcome::irrelevant],
            " without effect");
    CHECK(outcomes[Outcome::found] > samples / 8);
}

TEST_CASE("every byte of every entry, header and document counts") {
    // the same, aimed: each sample falls into bytes that are content, and must then be refused or
    // found
    const Original original = make_register();
    const ScratchFolder folder;
    const auto path = folder / "altered.habeas";
    std::mt19937_64 random(7);
    std::size_t tried = 0;
    for (const std::string marker :
         {"words as they were said", "habeas bundle 1\n", "xxxxxxxx", "bbbbbbbb", "batch"}) {
        std::vector<std::size_t> places;
        for (std::size_t at = original.bytes.find(marker); at != std::string::npos;
             at = original.bytes.find(marker, at + marker.size())) {
            places.push_back(at);
        }
        REQUIRE(places.size() >= 2);
        for (int sample = 0; sample < 60; ++sample) {
            const std::size_t at = places[random() % places.size()] + random() % marker.size();
            std::string bytes = original.bytes;
            bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1 + random() % 127));
            write_file(path, bytes);
            CAPTURE(marker);
            CAPTURE(at);
            const Outcome outcome = outcome_of(path, original, Answers{});
            CHECK((outcome == Outcome::refused || outcome == Outcome::found));
            ++tried;
        }
    }
    CHECK(tried == 300);
}
