#include "store/sqlite/register_file.h"

#include "store/durable_file.h"
#include "store/sqlite/connection.h"
#include "store/sqlite/failure.h"
#include "store/sqlite/register_path.h"
#include "store/sqlite/rescue.h"
#include "store/sqlite/schema.h"
#include "store/sqlite/sqlite_log.h"
#include "store/sqlite/upgrade.h"
#include "vault/random.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace habeas::store::sqlite {
namespace {

namespace fs = std::filesystem;

Failure refusal(std::string code, const fs::path& path, std::string reason) {
    return failure(std::move(code),
                   {{"path", path.string()}, {"reason", std::move(reason)}},
                   ErrorKind::integrity);
}

/// Everything of a new register, under a name that nobody opens.
Result<void> write_empty_register(const fs::path& path) {
    if (auto made = make_empty_file(path); !made) {
        return made;
    }
    RegisterId id = {};
    vault::fill_with_random(id);
    guarded([&] {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA synchronous = FULL");
        create_schema(database, id);
    });
    return {};
}

/// A damaged part found while opening is named together with the file.
Failure damaged_at(const fs::path& path, const Error& error) {
    std::string reason(error.parameter("reason"));
    return refusal(
        "register_damaged", path, reason.empty() ? error.code : error.code + ": " + reason);
}

}  // namespace

Result<void> create_sqlite_log(const fs::path& path) {
    if (auto possible = check_new_path(path); !possible) {
        return possible;
    }
    const auto lock = FileLock::take(path, std::chrono::milliseconds(0));
    if (!lock) {
        return failure_of(lock);
    }
    if (fs::exists(fs::symlink_status(path))) {  // since another process may have made it
        return failure("register_exists", {{"path", path.string()}}, ErrorKind::conflict);
    }
    fs::path unfinished = path;
    unfinished += ".unfinished";
    if (auto written = write_empty_register(unfinished); !written) {
        return written;
    }
    rename_durably(unfinished, path);
    return {};
}

Result<std::unique_ptr<Log>> open_sqlite_log(const fs::path& path, const OpenOptions& options) {
    if (auto usable = check_path(path); !usable) {
        return failure_of(usable);
    }
    auto lock = FileLock::take(path, options.wait_at_most);
    if (!lock) {
        return failure_of(lock);
    }
    auto database = connect(path, options.vfs, format_version);
    if (!database) {
        return failure_of(database);
    }
    try {
        const auto id = register_id_in(**database);
        if (!id) {
            return refusal("register_damaged", path, "register_id");
        }
        auto log = std::make_unique<SqliteLog>(std::move(*lock), std::move(*database), *id);
        if (auto loaded = log->load_heads(); !loaded) {
            return damaged_at(path, loaded.error());
        }
        return std::unique_ptr<Log>(std::move(log));
    } catch (const SQLite::Exception& exception) {
        return refusal_to_open(path, exception);
    }
}

Result<void> SqliteBackend::create(const fs::path& path, Unlocker& /*unlocker*/) {
    return create_sqlite_log(path);
}

Result<std::unique_ptr<Log>> SqliteBackend::open(const fs::path& path,
                                                 Unlocker& /*unlocker*/,
                                                 std::chrono::milliseconds wait_at_most) {
    return open_sqlite_log(path, OpenOptions{.wait_at_most = wait_at_most});
}

Result<Upgraded> SqliteBackend::upgrade(const fs::path& path,
                                        Unlocker& /*unlocker*/,
                                        std::chrono::milliseconds wait_at_most) {
    return upgrade_sqlite_log(path, OpenOptions{.wait_at_most = wait_at_most});
}

Result<Rescued> SqliteBackend::rescue(const fs::path& path,
                                      const fs::path& to,
                                      Unlocker& /*unlocker*/,
                                      std::chrono::milliseconds wait_at_most) {
    return rescue_sqlite_log(path, to, OpenOptions{.wait_at_most = wait_at_most});
}

}  // namespace habeas::store::sqlite
