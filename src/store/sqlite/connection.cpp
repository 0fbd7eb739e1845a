#include "store/sqlite/connection.h"

#include "store/sqlite/failure.h"
#include "store/sqlite/schema.h"
#include "store/sqlite/statement.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace habeas::store::sqlite {
namespace {

Failure refusal(std::string code, const std::filesystem::path& path, std::string reason) {
    return failure(std::move(code),
                   {{"path", path.string()}, {"reason", std::move(reason)}},
                   ErrorKind::integrity);
}

std::int64_t number_of(SQLite::Database& database, const std::string& pragma) {
    return database.execAndGet("PRAGMA " + pragma).getInt64();
}

/// Settings that touch no file and must stand before the first page is read: nothing stored in the
/// file is trusted, and no second process and no shared memory is ever involved.
void distrust_the_file(SQLite::Database& database) {
    sqlite3* handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (const int trait : {SQLITE_DBCONFIG_TRUSTED_SCHEMA,
                            SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
                            SQLITE_DBCONFIG_ENABLE_TRIGGER,
                            SQLITE_DBCONFIG_ENABLE_VIEW,
                            SQLITE_DBCONFIG_DQS_DML,
                            SQLITE_DBCONFIG_DQS_DDL}) {
        sqlite3_db_config(handle, trait, 0, nullptr);
    }
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA mmap_size = 0");
    database.exec("PRAGMA temp_store = MEMORY");
    database.exec("PRAGMA cache_size = -65536");
    database.execAndGet("PRAGMA locking_mode = EXCLUSIVE");
}

/// Whether it is a register at all, before anything is written to it.
Result<void> recognise(SQLite::Database& database,
                       const std::filesystem::path& path,
                       std::int64_t expected) {
    if (number_of(database, "application_id") != application_id) {
        return refusal("register_not_one", path, "other_application");
    }
    const std::int64_t version = number_of(database, "user_version");
    const auto of_version = [&](std::string code, ErrorKind kind) {
        return failure(
            std::move(code), {{"path", path.string()}, {"version", std::to_string(version)}}, kind);
    };
    if (version > format_version) {
        return of_version("register_newer", ErrorKind::unsupported);
    }
    if (version < oldest_format_version) {
        return refusal("register_damaged", path, "version");
    }
    if (version < expected) {
        return of_version("register_older", ErrorKind::unsupported);
    }
    if (version > expected) {
        return of_version("register_is_current", ErrorKind::conflict);
    }
    if (const auto fault = fault_in_schema(database, version)) {
        return refusal("register_damaged", path, *fault);
    }
    return {};
}

/// Makes every acknowledged commit survive power loss, and every erased byte go; then asks whether
/// it is so.
void make_durable(SQLite::Database& database, const std::filesystem::path& path) {
    constexpr std::int64_t full = 2;
    const std::string journal = database.execAndGet("PRAGMA journal_mode = WAL").getString();
    database.exec("PRAGMA synchronous = FULL");
    database.execAndGet("PRAGMA secure_delete = ON");
    const std::string locking = database.execAndGet("PRAGMA locking_mode").getString();
    const bool stands =
        journal == "wal" && locking == "exclusive" && number_of(database, "synchronous") == full &&
        number_of(database, "secure_delete") == 1 && number_of(database, "trusted_schema") == 0;
    if (!stands) {
        throw StoreFailure(
            Error{.code = "store_failed",
                  .parameters = {{"path", path.string()}, {"reason", "settings not accepted"}}});
    }
}

}  // namespace

Result<std::unique_ptr<SQLite::Database>> connect(const std::filesystem::path& path,
                                                  const std::string& vfs,
                                                  std::int64_t version) {
    try {
        auto database = std::make_unique<SQLite::Database>(
            path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, 0, vfs);
        distrust_the_file(*database);
        if (auto recognised = recognise(*database, path, version); !recognised) {
            return failure_of(recognised);
        }
        make_durable(*database, path);
        return database;
    } catch (const SQLite::Exception& exception) {
        return refusal_to_open(path, exception);
    }
}

}  // namespace habeas::store::sqlite
