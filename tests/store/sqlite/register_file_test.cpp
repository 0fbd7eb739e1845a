#include "store/sqlite/register_file.h"

#include "conformance/backends.h"
#include "store/test_device.h"
#include "store/verify.h"

#include <random>

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::store;
using namespace habeas::store::sqlite;
using namespace habeas::tests;

namespace {

/// "code" or "code reason" of the refusal to open a file.
std::string refusal_of(const std::filesystem::path& path) {
    const auto log = open_sqlite_log(path);
    if (log) {
        return "opened";
    }
    CHECK(log.error().parameter("path") == path.string());
    const std::string reason(log.error().parameter("reason"));
    return reason.empty() ? log.error().code : log.error().code + " " + reason;
}

std::string refusal_of_bytes(const std::string& bytes) {
    const ScratchFolder folder;
    write_file(folder / "odd.habeas", bytes);
    std::string refusal = refusal_of(folder / "odd.habeas");
    CHECK(read_file(folder / "odd.habeas") == bytes);
    CHECK_FALSE(std::filesystem::exists(folder / "odd.habeas-wal"));
    return refusal;
}

/// A register with one bundle, changed behind the store's back.
std::string refusal_after(const std::string& sql) {
    InSqlite sqlite;
    REQUIRE(sqlite.log().append(TestDevice(1).next({"one"}), {}));
    sqlite.close();
    {
        SQLite::Database database(sqlite.path().string(), SQLite::OPEN_READWRITE);
        database.exec(sql);
    }
    return refusal_of(sqlite.path());
}

std::string bytes_of_a_register() {
    InSqlite sqlite;
    REQUIRE(sqlite.log().append(TestDevice(1).next({std::string(50'000, 'x')}), {}));
    sqlite.close();
    return read_file(sqlite.path());
}

}  // namespace

TEST_CASE("a new register is one private file, and opens") {
    const ScratchFolder folder;
    const auto path = folder / "lima.habeas";
    REQUIRE(create_sqlite_log(path));
    namespace fs = std::filesystem;
    CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(std::distance(fs::directory_iterator(path.parent_path()), fs::directory_iterator()) == 1);
    CHECK(refusal_of(path) == "opened");
    CHECK(std::distance(fs::directory_iterator(path.parent_path()), fs::directory_iterator()) == 1);
}

TEST_CASE("a register is never made over something, nor where there is no folder") {
    const ScratchFolder folder;
    write_file(folder / "letter.txt", "words");
    const auto over = create_sqlite_log(folder / "letter.txt");
    REQUIRE_FALSE(over);
    CHECK(over.error().code == "register_exists");
    CHECK(read_file(folder / "letter.txt") == "words");
    const auto nowhere = create_sqlite_log(folder / "absent/lima.habeas");
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == "register_folder_absent");
}

TEST_CASE("what a crash left of an unfinished register is in nobody's way") {
    const ScratchFolder folder;
    write_file(folder / "lima.habeas.unfinished", "half of it");
    CHECK(create_sqlite_log(folder / "lima.habeas"));
    CHECK(refusal_of(folder / "lima.habeas") == "opened");
}

TEST_CASE("two new registers have two names, and each keeps its own") {
    InSqlite first;
    InSqlite second;
    const RegisterId id = first.log().register_id();
    CHECK(id != second.log().register_id());
    first.reopen();
    CHECK(first.log().register_id() == id);
}

TEST_CASE("what is not a register is refused by name and left as it is") {
    CHECK(refusal_of_bytes("") == "register_not_one empty");
    CHECK(refusal_of_bytes("name,date\n") == "register_not_one not_a_database");
    std::string noise;
    std::mt19937_64 random(7);
    while (noise.size() < 20'000) {
        noise += static_cast<char>(random());
    }
    CHECK(refusal_of_bytes(noise) == "register_not_one not_a_database");
    const ScratchFolder folder;
    CHECK(refusal_of(folder / "absent.habeas") == "register_absent");
    std::filesystem::create_directory(folder / "folder.habeas");
    CHECK(refusal_of(folder / "folder.habeas") == "register_not_one not_a_file");
    {
        SQLite::Database other((folder / "other.db").string(),
                               SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE bookmark (url TEXT)");
    }
    const std::string bytes = read_file(folder / "other.db");
    CHECK(refusal_of(folder / "other.db") == "register_not_one other_application");
    CHECK(read_file(folder / "other.db") == bytes);
}

TEST_CASE("a register of a newer program is refused with its version") {
    InSqlite sqlite;
    sqlite.close();
    {
        SQLite::Database database(sqlite.path().string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA user_version = 3");
    }
    const auto log = open_sqlite_log(sqlite.path());
    REQUIRE_FALSE(log);
    CHECK(log.error().code == "register_newer");
    CHECK(log.error().parameter("version") == "3");
    CHECK(log.error().kind == ErrorKind::unsupported);
}

TEST_CASE("tables that are not those of the format are damage") {
    CHECK(refusal_after("PRAGMA user_version = 0") == "register_damaged version");
    CHECK(refusal_after("CREATE TABLE extra (word TEXT)") == "register_damaged tables");
    CHECK(
        refusal_after("CREATE TRIGGER t AFTER INSERT ON content BEGIN DELETE FROM content; END") ==
        "register_damaged tables");
    CHECK(refusal_after("DROP TABLE chunk") == "register_damaged tables");
    CHECK(refusal_after("DROP INDEX erasure_id") == "register_damaged tables");
    CHECK(refusal_after("DELETE FROM register") == "register_damaged register_id");
    CHECK(refusal_after("UPDATE register SET id = zeroblob(16)") == "register_damaged register_id");
    CHECK(refusal_after("INSERT INTO register SELECT * FROM register") ==
          "register_damaged register_id");
}

TEST_CASE("a last bundle that its device did not sign is damage") {
    CHECK(refusal_after("DELETE FROM bundle") ==
          "register_damaged bundle_damaged: device without bundle");
    CHECK(refusal_after("UPDATE bundle SET signature = zeroblob(64)") ==
          "register_damaged bundle_signature_wrong");
    CHECK(refusal_after("UPDATE bundle SET signature = x'00'") ==
          "register_damaged bundle_damaged: place");
    CHECK(refusal_after("UPDATE bundle SET sequence = 2") ==
          "register_damaged bundle_damaged: place");
    CHECK(refusal_after("UPDATE bundle SET manifest = x'00'") ==
          "register_damaged bundle_damaged: format_name");
}

TEST_CASE("a register cut anywhere is refused or found damaged") {
    const std::string whole = bytes_of_a_register();
    const ScratchFolder folder;
    for (std::size_t length = 1; length < whole.size(); length += 509) {
        CAPTURE(length);
        write_file(folder / "cut.habeas", whole.substr(0, length));
        const auto log = open_sqlite_log(folder / "cut.habeas");
        if (log) {
            CHECK_FALSE(verify_log(**log).is_whole());
        } else {
            CHECK(
                (log.error().code == "register_damaged" || log.error().code == "register_not_one"));
        }
    }
}

TEST_CASE("a second opening is told who holds the register") {
    InSqlite sqlite;
    const auto second = open_sqlite_log(sqlite.path());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == "register_busy");
    CHECK_FALSE(second.error().parameter("holder").empty());
    sqlite.close();
    CHECK(open_sqlite_log(sqlite.path(), OpenOptions{.wait_at_most = std::chrono::seconds(60)}));
}

TEST_CASE("a register that this process may not write is refused") {
    InSqlite sqlite;
    sqlite.close();
    std::filesystem::permissions(sqlite.path(), std::filesystem::perms::owner_read);
    if (std::ofstream(sqlite.path(), std::ios::app)) {
        MESSAGE("not run: this user may write everything");
        return;
    }
    CHECK(refusal_of(sqlite.path()) == "register_no_permission");
}
