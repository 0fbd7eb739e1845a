// What verify says of a register that somebody changed with ordinary database tools.
#include "store/verify.h"

#include "conformance/backends.h"
#include "store/hexadecimal.h"
#include "store/test_device.h"

#include <set>

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::store;
using namespace habeas::tests;

namespace {

/// The codes that verify finds after some SQL; "refused" if the file does not open.
std::set<std::string> found_after(const std::string& sql) {
    InSqlite sqlite;
    TestDevice first(1);
    TestDevice second(2);
    for (const Bundle& bundle : first.several(4, 3)) {
        REQUIRE(sqlite.log().append(
            bundle, std::vector<DocumentBytes>{document_of(std::string(2'000'000, 'd'))}));
    }
    for (const Bundle& bundle : second.several(2, 2)) {
        REQUIRE(sqlite.log().append(bundle, {}));
    }
    sqlite.close();
    {
        SQLite::Database database(sqlite.path().string(), SQLite::OPEN_READWRITE);
        database.exec(sql);
    }
    const auto log = sqlite::open_sqlite_log(sqlite.path());
    if (!log) {
        return {"refused"};
    }
    std::set<std::string> codes;
    for (const Damage& damage : verify_log(**log).damages) {
        codes.insert(damage.error.code);
    }
    return codes;
}

using Codes = std::set<std::string>;

}  // namespace

TEST_CASE("an untouched register is whole, and its parts are counted") {
    CHECK(found_after("SELECT 1").empty());
    InSqlite sqlite;
    TestDevice device(1);
    for (const Bundle& bundle : device.several(4, 3)) {
        REQUIRE(sqlite.log().append(bundle, {}));
    }
    const Verification verification = verify_log(sqlite.log());
    CHECK(verification.devices == 1);
    CHECK(verification.bundles == 4);
    CHECK(verification.entries == 12);
    CHECK(verification.erased.empty());
}

TEST_CASE("altered entries are found") {
    CHECK(found_after("UPDATE content SET salted = zeroblob(40) WHERE entry = 5") ==
          Codes{"entry_content_altered"});
    CHECK(found_after("UPDATE content SET salted = x'00' WHERE entry = 5") ==
          Codes{"entry_content_missing"});
    CHECK(found_after("UPDATE content SET prefix = prefix + 1 WHERE entry = 5") ==
          Codes{"entry_content_missing"});
    CHECK(found_after("UPDATE bundle SET signature = zeroblob(64) WHERE first_entry = 4") ==
          Codes{"bundle_signature_wrong", "log_chain_broken"});
    CHECK(found_after("UPDATE bundle SET manifest = substr(manifest, 1, 100) WHERE first_entry = 4")
              .contains("bundle_damaged"));
}

TEST_CASE("removed entries are found") {
    CHECK(found_after("DELETE FROM content WHERE entry = 5").contains("entry_content_missing"));
    CHECK(found_after("UPDATE content SET salted = NULL WHERE entry = 5") ==
          Codes{"entry_content_missing"});
    CHECK(found_after("DELETE FROM bundle WHERE first_entry = 4").contains("log_chain_broken"));
    CHECK(found_after("DELETE FROM bundle WHERE first_entry = 1").contains("log_chain_broken"));
    CHECK(found_after("DELETE FROM bundle WHERE first_entry = 4; DELETE FROM content WHERE entry "
                      "BETWEEN 4 AND 6") == Codes{"log_chain_broken"});
    CHECK(found_after("DELETE FROM bundle WHERE device = 2") == Codes{"refused"});
}

TEST_CASE("reordered, repeated and foreign entries are found") {
    CHECK(found_after("UPDATE content SET entry = -5 WHERE entry = 5; UPDATE content SET entry = 5 "
                      "WHERE entry = 6;"
                      "UPDATE content SET entry = 6 WHERE entry = -5")
              .contains("entry_content_altered"));
    CHECK(found_after("UPDATE bundle SET sequence = -2 WHERE first_entry = 4; UPDATE bundle SET "
                      "sequence = 2 WHERE "
                      "first_entry = 7; UPDATE bundle SET sequence = 3 WHERE first_entry = 4")
              .contains("bundle_damaged"));
    CHECK(found_after("INSERT INTO content VALUES (1000, 1, zeroblob(20))") ==
          Codes{"register_damaged"});
    CHECK(found_after("UPDATE device SET public_key = zeroblob(32) WHERE number = 1") ==
          Codes{"refused"});
}

TEST_CASE("an index that leaves out an entry or names another is found") {
    const std::string erased =
        "UPDATE content SET salted = NULL WHERE entry = 5; INSERT INTO erasure VALUES (5, x'00'); ";
    const std::string hide =
        erased +
        "PRAGMA writable_schema = ON; DROP INDEX erasure_id; CREATE INDEX erasure_id ON erasure (";
    const std::string show =
        "; UPDATE sqlite_schema SET sql = 'CREATE INDEX erasure_id ON erasure (id)' WHERE "
        "name = 'erasure_id'";
    const Codes missing{"entry_content_missing"};
    const Codes both{"entry_content_missing", "register_damaged"};
    CHECK(found_after(hide + "id)" + show) == missing);
    CHECK(found_after(hide + "id) WHERE entry <> 5" + show) == both);
    CHECK(found_after(hide + "entry)" + show) == both);
}

TEST_CASE("altered documents are found") {
    CHECK(found_after("UPDATE chunk SET bytes = zeroblob(length(bytes)) WHERE ordinal = 1") ==
          Codes{"document_altered"});
    CHECK(found_after("DELETE FROM chunk WHERE ordinal = 1") == Codes{"document_altered"});
    CHECK(found_after("UPDATE chunk SET ordinal = 2 WHERE ordinal = 1") ==
          Codes{"document_altered"});
    CHECK(found_after("UPDATE document SET size = size - 1") == Codes{"document_altered"});
    CHECK(found_after("DELETE FROM document") == Codes{"register_damaged"});
}

TEST_CASE("a damage says which device, which bundle and which entry") {
    InSqlite sqlite;
    TestDevice device(1);
    const std::vector<Bundle> bundles = device.several(3, 2);
    for (const Bundle& bundle : bundles) {
        REQUIRE(sqlite.log().append(bundle, {}));
    }
    sqlite.close();
    {
        SQLite::Database database(sqlite.path().string(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE content SET salted = zeroblob(40) WHERE entry = 4");
    }
    sqlite.reopen();
    const Verification verification = verify_log(sqlite.log());
    REQUIRE(verification.damages.size() == 1);
    const Damage& damage = verification.damages[0];
    const claims::EntryId id = bundles[1].entries[1].header.id;
    CHECK(damage.error.code == "entry_content_altered");
    CHECK(damage.error.parameter("entry") == claims::full_text_of(id));
    CHECK(damage.device == device.id());
    CHECK(damage.sequence == 2);
    CHECK(damage.entry == id);
    CHECK_THROWS_AS((void)sqlite.log().content_of(id), StoreFailure);
    CHECK_THROWS_AS((void)everything_in(sqlite.log()), StoreFailure);
}

TEST_CASE("reading stops at what is not as it was signed, without a verification") {
    for (const char* const sql :
         {"DELETE FROM content WHERE entry = 1",
          "UPDATE content SET salted = zeroblob(40) WHERE entry = 1",
          "DELETE FROM bundle WHERE first_entry = 3",
          "UPDATE bundle SET signature = zeroblob(64) WHERE first_entry = 1"}) {
        CAPTURE(sql);
        InSqlite sqlite;
        for (const Bundle& bundle : TestDevice(1).several(4, 2)) {
            REQUIRE(sqlite.log().append(bundle, {}));
        }
        sqlite.close();
        {
            SQLite::Database database(sqlite.path().string(), SQLite::OPEN_READWRITE);
            database.exec(sql);
        }
        sqlite.reopen();
        CHECK_THROWS_AS((void)everything_in(sqlite.log()), StoreFailure);
    }
}

TEST_CASE("what was erased is nowhere in the files of the register") {
    InSqlite sqlite;
    TestDevice device(1);
    const std::string secret = "a name nobody may find here";
    std::string long_secret;
    while (long_secret.size() < 50'000) {
        long_secret += secret;
    }
    const Bundle bundle = device.next({secret, long_secret, "kept"});
    const std::vector<DocumentBytes> documents{document_of("document: " + long_secret)};
    REQUIRE(sqlite.log().append(bundle, documents));
    for (const Bundle& later : TestDevice(2).several(5, 20)) {
        REQUIRE(sqlite.log().append(later, {}));
    }
    const auto finds_secret = [&] {
        bool found = false;
        for (const auto& file : std::filesystem::directory_iterator(sqlite.path().parent_path())) {
            found = found || read_file(file.path()).find(secret) != std::string::npos;
        }
        return found;
    };
    CHECK(finds_secret());
    sqlite.log().erase(
        std::vector<claims::EntryId>{bundle.entries[0].header.id, bundle.entries[1].header.id},
        std::vector<Hash>{documents[0].sha256});
    CHECK_FALSE(finds_secret());
    std::string salt(bundle.entries[0].content->salt.begin(),
                     bundle.entries[0].content->salt.end());
    sqlite.close();
    CHECK_FALSE(finds_secret());
    CHECK(read_file(sqlite.path()).find(salt) == std::string::npos);
    sqlite.reopen();
    CHECK(verify_log(sqlite.log()).is_whole());
    CHECK(sqlite.log().content_of(bundle.entries[2].header.id)->payload == "kept");
}
