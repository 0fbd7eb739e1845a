// Nothing is written to the old file but what closing it writes: its write-ahead log goes into it.
// That log must be gone before another file takes the name, or SQLite would replay it there. The
// copy is made page by page (SQLite's backup), changed, made compact, and then read through as
// `habeas verify` does. Tested by tests/store/sqlite/upgrade_test.cpp, with kill -9.
#include "store/sqlite/upgrade.h"

#include "store/durable_file.h"
#include "store/file_lock.h"
#include "store/sqlite/connection.h"
#include "store/sqlite/failure.h"
#include "store/sqlite/register_path.h"
#include "store/sqlite/schema.h"
#include "store/verify.h"

#include <system_error>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace habeas::store::sqlite {
namespace {

namespace fs = std::filesystem;

fs::path beside(fs::path path, const std::string& ending) {
    path += ending;
    return path;
}

/// Every page of a database in a new file, durably.
SQLite::Database copy_of(SQLite::Database& database, const fs::path& path, const std::string& vfs) {
    if (const auto made = make_empty_file(path); !made) {
        throw StoreFailure(made.error());
    }
    SQLite::Database copy(path.string(), SQLite::OPEN_READWRITE, 0, vfs);
    copy.exec("PRAGMA synchronous = FULL");
    copy.execAndGet("PRAGMA locking_mode = EXCLUSIVE");
    if (SQLite::Backup(copy, database).executeStep(-1) != SQLITE_DONE) {
        throw StoreFailure(
            Error{.code = "store_failed", .parameters = {{"reason", "copy not finished"}}});
    }
    return copy;
}

std::string rows_in(SQLite::Database& database) {
    return database
        .execAndGet(
            "SELECT (SELECT count(*) FROM bundle) || ' ' || (SELECT count(*) FROM content) "
            "|| ' ' || (SELECT count(*) FROM chunk)")
        .getString();
}

/// The register under another name, in today's format.
void write_copy(SQLite::Database& old, const fs::path& path, const std::string& vfs) {
    SQLite::Database copy = copy_of(old, path, vfs);
    bring_up_to_date(copy);
    copy.exec("VACUUM");
    if (rows_in(copy) != rows_in(old)) {
        throw StoreFailure(
            Error{.code = "store_failed", .parameters = {{"reason", "copy not equal"}}});
    }
}

Result<void> check(const fs::path& copy, const fs::path& path, const OpenOptions& options) {
    const auto log = open_sqlite_log(copy, options);
    if (!log) {
        return failure_of(log);
    }
    const Verification verification = verify_log(**log);
    return verification.is_whole()
               ? Result<void>()
               : Result<void>(failure(
                     "register_damaged",
                     {{"path", path.string()}, {"reason", verification.damages.front().error.code}},
                     ErrorKind::integrity));
}

/// The old file gets a second name; where the file system has none to give, a copy does.
void keep(SQLite::Database& old,
          const fs::path& path,
          const fs::path& kept,
          const std::string& vfs) {
    std::error_code error;
    fs::create_hard_link(path, kept, error);
    if (error && !fs::exists(kept)) {
        (void)copy_of(old, kept, vfs);
    }
}

/// \return whether another file than the one at the path has the name
bool is_taken(const fs::path& kept, const fs::path& path) {
    std::error_code ignored;
    return fs::exists(kept) && !fs::equivalent(kept, path, ignored);
}

}  // namespace

Result<Upgraded> upgrade_sqlite_log(const fs::path& path, const OpenOptions& options) {
    if (auto usable = check_path(path); !usable) {
        return failure_of(usable);
    }
    const auto lock = FileLock::take(path, options.wait_at_most);
    if (!lock) {
        return failure_of(lock);
    }
    auto old = connect(path, options.vfs, oldest_format_version);
    if (!old) {
        return failure_of(old);
    }
    const Upgraded upgraded{
        .from = oldest_format_version,
        .to = format_version,
        .kept = beside(path, ".format-" + std::to_string(oldest_format_version))};
    if (is_taken(upgraded.kept, path)) {
        return failure("register_exists", {{"path", upgraded.kept.string()}}, ErrorKind::conflict);
    }
    const fs::path copy = beside(path, ".upgrading");
    return guarded([&]() -> Result<Upgraded> {
        write_copy(**old, copy, options.vfs);
        if (auto checked = check(copy, path, options); !checked) {
            std::error_code ignored;
            fs::remove(copy, ignored);
            return failure_of(checked);
        }
        keep(**old, path, upgraded.kept, options.vfs);
        old->reset();
        if (fs::exists(beside(path, "-wal"))) {
            throw StoreFailure(
                Error{.code = "store_failed", .parameters = {{"reason", "log not emptied"}}});
        }
        rename_durably(copy, path);
        return upgraded;
    });
}

}  // namespace habeas::store::sqlite
