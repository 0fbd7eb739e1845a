#include "store/sqlite/rescue.h"

#include "conformance/backends.h"
#include "store/test_device.h"
#include "store/verify.h"

#include <csignal>

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace habeas;
using namespace habeas::store;
using namespace habeas::store::sqlite;
using namespace habeas::tests;

namespace {

using Contents = std::map<claims::EntryId, std::string>;

/// Two devices of three bundles with three entries each, and two documents, one of them erased.
struct Office {
    Office() {
        for (const auto* bundles : {&first, &second}) {
            for (const Bundle& bundle : *bundles) {
                REQUIRE(sqlite.log().append(bundle, {}));
            }
        }
        const std::vector<DocumentBytes> documents{kept, erased};
        REQUIRE(sqlite.log().append(TestDevice(3).next({"documents"}), documents));
        sqlite.log().erase(std::vector{second[2].entries[2].header.id},
                           std::vector<Hash>{erased.sha256});
        contents = contents_of(sqlite.log());
        sqlite.close();
    }

    /// Changes the file behind the store's back.
    void damage(const std::string& sql) const {
        SQLite::Database database(path().string(), SQLite::OPEN_READWRITE);
        database.exec(sql);
    }

    [[nodiscard]] std::filesystem::path path() const { return sqlite.path(); }

    [[nodiscard]] std::filesystem::path to() const { return folder / "rescued.habeas"; }

    [[nodiscard]] Result<Rescued> rescue() const { return rescue_sqlite_log(path(), to()); }

    const std::vector<Bundle> first = TestDevice(1).several(3, 3);
    const std::vector<Bundle> second = TestDevice(2).several(3, 3);
    const DocumentBytes kept = document_of("kept");
    const DocumentBytes erased = document_of("erased");
    Contents contents;

    InSqlite sqlite;
    ScratchFolder folder;
};

}  // namespace

TEST_CASE("an altered content is left out and named; everything else is rescued, erasures too") {
    Office office;
    office.damage("UPDATE content SET salted = zeroblob(40) WHERE entry = 5");
    const std::string before = read_file(office.path());
    const auto rescued = office.rescue();
    REQUIRE(rescued);
    const claims::EntryId lost = office.first[1].entries[1].header.id;
    CHECK(rescued->contents_lost == std::vector{lost});
    CHECK(rescued->bundles == 7);
    CHECK(rescued->entries == 19);
    CHECK(rescued->devices_cut == 0);
    CHECK(rescued->documents == 1);
    CHECK(read_file(office.path()) == before);
    const auto log = std::move(open_sqlite_log(office.to()).value());
    CHECK(verify_log(*log).is_whole());
    office.contents[lost] = "none";
    CHECK(contents_of(*log) == office.contents);
    CHECK(log->document_bytes(office.kept.sha256, 0, 9) == "kept");
    CHECK_FALSE(log->append(TestDevice(4).next({"again"}), std::vector{office.erased}));
}

TEST_CASE("a device is cut at its first damaged bundle, the others are whole") {
    for (const char* const sql :
         {"UPDATE bundle SET manifest = x'00' WHERE first_entry = 4",
          "UPDATE bundle SET signature = zeroblob(64) WHERE first_entry = 4",
          "DELETE FROM bundle WHERE first_entry = 4"}) {
        CAPTURE(sql);
        Office office;
        office.damage(sql);
        const auto rescued = office.rescue();
        REQUIRE(rescued);
        CHECK(rescued->devices_cut == 1);
        CHECK(rescued->bundles == 5);
        CHECK(rescued->contents_lost.empty());
        const auto log = std::move(open_sqlite_log(office.to()).value());
        CHECK(verify_log(*log).is_whole());
        for (std::size_t bundle : {1U, 2U}) {
            for (const Entry& entry : office.first[bundle].entries) {
                office.contents.erase(entry.header.id);
            }
        }
        CHECK(contents_of(*log) == office.contents);
        CHECK(log->append(office.first[1], {}));
    }
}

TEST_CASE("a register whose last bundle is damaged does not open, and is rescued") {
    Office office;
    office.damage("UPDATE bundle SET signature = zeroblob(64) WHERE first_entry = 7");
    CHECK_FALSE(open_sqlite_log(office.path()));
    const auto rescued = office.rescue();
    REQUIRE(rescued);
    CHECK(rescued->bundles == 6);
    CHECK(open_sqlite_log(office.to()));
}

TEST_CASE("an altered document is left out, and may be added again") {
    Office office;
    office.damage("UPDATE chunk SET bytes = zeroblob(4)");
    const auto rescued = office.rescue();
    REQUIRE(rescued);
    CHECK(rescued->documents == 0);
    CHECK(rescued->documents_lost == 1);
    const auto log = std::move(open_sqlite_log(office.to()).value());
    CHECK(verify_log(*log).is_whole());
    CHECK(log->append(TestDevice(4).next({"again"}), std::vector{office.kept}));
}

TEST_CASE("what cannot be rescued leaves no file, and nothing is overwritten") {
    Office office;
    write_file(office.to(), "mine");
    CHECK(office.rescue().error().code == "register_exists");
    CHECK(read_file(office.to()) == "mine");
    std::filesystem::remove(office.to());
    office.damage("UPDATE bundle SET signature = zeroblob(64)");
    CHECK(office.rescue().error().code == "nothing_to_rescue");
    CHECK(std::filesystem::directory_iterator(office.to().parent_path()) ==
          std::filesystem::directory_iterator());
}

TEST_CASE(
    "a disk too full for the new file is a failure of the machine, and no part is taken for all") {
    Office office;
    office.sqlite.reopen();
    REQUIRE(office.sqlite.log().append(
        TestDevice(4).next({std::string(4'000'000, 'x'), std::string(4'000'000, 'y')}), {}));
    office.sqlite.close();
    const pid_t child = fork();
    if (child == 0) {
        (void)std::signal(SIGXFSZ, SIG_IGN);
        const rlimit smallest{.rlim_cur = 1'000'000, .rlim_max = 1'000'000};
        setrlimit(RLIMIT_FSIZE, &smallest);
        try {
            _exit(office.rescue() ? 1 : 2);
        } catch (const StoreFailure&) {
            _exit(0);
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    CHECK_FALSE(std::filesystem::exists(office.to()));
}
