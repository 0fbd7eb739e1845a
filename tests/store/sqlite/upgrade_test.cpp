#include "store/sqlite/upgrade.h"

#include "conformance/backends.h"
#include "store/test_device.h"
#include "store/verify.h"

#include <csignal>
#include <random>

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace habeas;
using namespace habeas::store;
using namespace habeas::store::sqlite;
using namespace habeas::tests;

namespace {

using Contents = std::map<claims::EntryId, std::string>;

/// Makes a file of today what format 1 would have made of it.
void make_older(const std::filesystem::path& path) {
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
    database.exec(
        "DROP INDEX erasure_id; CREATE INDEX content_prefix ON content (prefix); "
        "PRAGMA user_version = 1");
}

/// A register of format 1 with a number of bundles, one entry erased. \return what it holds
Contents make_register_of_format_1(const std::filesystem::path& path, int bundles) {
    Contents contents;
    {
        REQUIRE(create_sqlite_log(path));
        const auto log = std::move(open_sqlite_log(path).value());
        TestDevice device(1);
        claims::EntryId last;
        for (int bundle = 0; bundle < bundles; ++bundle) {
            const Bundle next = device.next({std::string(3'000, 'x'), std::to_string(bundle)});
            REQUIRE(log->append(next, {}));
            last = next.entries.back().header.id;
        }
        log->erase(std::array{last}, {});
        contents = contents_of(*log);
    }
    make_older(path);
    return contents;
}

std::filesystem::path kept_of(std::filesystem::path path) {
    path += ".format-1";
    return path;
}

std::string code_of(const std::filesystem::path& path) {
    const auto upgraded = upgrade_sqlite_log(path);
    return upgraded ? "upgraded" : upgraded.error().code;
}

}  // namespace

TEST_CASE("a register that format 1 wrote is refused by name, and upgraded on a copy") {
    const ScratchFolder folder;
    const auto path = folder / "old.habeas";
    const std::string before =
        read_file(HABEAS_SOURCE_DIR "/tests/store/sqlite/formats/format-1.register");
    write_file(path, before);
    const auto refused = open_sqlite_log(path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "register_older");
    CHECK(refused.error().parameter("version") == "1");
    const auto upgraded = upgrade_sqlite_log(path);
    REQUIRE(upgraded);
    CHECK(upgraded->from == 1);
    CHECK(upgraded->to == 2);
    CHECK(read_file(upgraded->kept) == before);
    const auto log = open_sqlite_log(path);
    REQUIRE(log);
    const Verification verification = verify_log(**log);
    CHECK(verification.is_whole());
    CHECK(verification.entries == 7);
    CHECK(verification.erased.size() == 1);
}

TEST_CASE("an upgraded register holds what it held, and goes on") {
    const ScratchFolder folder;
    const auto path = folder / "old.habeas";
    const Contents contents = make_register_of_format_1(path, 5);
    CHECK(code_of(path) == "upgraded");
    const auto log = std::move(open_sqlite_log(path).value());
    CHECK(contents_of(*log) == contents);
    CHECK(log->append(TestDevice(2).next({"more"}), {}));
    CHECK(std::filesystem::status(path).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("what is not an old register is not upgraded, and stays as it was") {
    const ScratchFolder folder;
    const auto path = folder / "r.habeas";
    CHECK(code_of(path) == "register_absent");
    REQUIRE(create_sqlite_log(path));
    CHECK(code_of(path) == "register_is_current");
    make_register_of_format_1(folder / "old.habeas", 3);
    write_file(kept_of(folder / "old.habeas"), "mine");
    CHECK(code_of(folder / "old.habeas") == "register_exists");
    CHECK(read_file(kept_of(folder / "old.habeas")) == "mine");
}

TEST_CASE("a damaged old register is not upgraded, and stays as it was") {
    const ScratchFolder folder;
    const auto path = folder / "old.habeas";
    make_register_of_format_1(path, 3);
    {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE content SET salted = zeroblob(40) WHERE entry = 3");
    }
    CHECK(code_of(path) == "register_damaged");
    CHECK(open_sqlite_log(path).error().code == "register_older");
    CHECK_FALSE(std::filesystem::exists(kept_of(path)));
}

TEST_CASE("an upgrade that is killed leaves the old register or the new one, and is done again") {
    const ScratchFolder folder;
    const auto path = folder / "old.habeas";
    const Contents contents = make_register_of_format_1(path, 60);
    const std::string before = read_file(path);
    std::mt19937_64 random(1997);
    int interrupted = 0;
    for (int round = 0; round < 40; ++round) {
        std::filesystem::remove(kept_of(path));
        write_file(path, before);
        const pid_t child = fork();
        if (child == 0) {
            (void)upgrade_sqlite_log(path);
            _exit(0);
        }
        usleep(static_cast<useconds_t>(random() % 25'000));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        if (auto log = open_sqlite_log(path); log) {
            CHECK(contents_of(**log) == contents);
            continue;
        }
        ++interrupted;
        CHECK(code_of(path) == "upgraded");
        CHECK(contents_of(*open_sqlite_log(path).value()) == contents);
    }
    CHECK(interrupted > 5);
}
