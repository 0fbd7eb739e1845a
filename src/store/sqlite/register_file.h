// A register as one file that is one SQLite database: made once, then opened by one process at a
// time.
#pragma once

#include "base/result.h"
#include "store/log.h"
#include "store/register.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>

namespace habeas::store::sqlite {

struct OpenOptions {
    std::chrono::milliseconds wait_at_most{0};  ///< for another process that holds the file
    std::string vfs = {};                       ///< SQLite file system by name; empty = the default
};

/// Makes an empty register; the file appears whole or not at all, readable by its owner only.
/// \param path  must not exist, its folder must
/// \error       register_exists (path), register_folder_absent (path), register_no_permission
/// (path), register_busy
Result<void> create_sqlite_log(const std::filesystem::path& path);

/// \error register_absent (path), register_not_one (path, reason), register_no_permission (path);
///        register_newer (path, version), register_older (path, version),
///        register_damaged (path, reason), register_busy (path, holder, since),
///        register_no_permission (path)
Result<std::unique_ptr<Log>> open_sqlite_log(const std::filesystem::path& path,
                                             const OpenOptions& options = {});

/// Registers as SQLite files.
class SqliteBackend final : public Backend {
  public:
    Result<void> create(const std::filesystem::path& path, Unlocker& unlocker) override;
    Result<std::unique_ptr<Log>> open(const std::filesystem::path& path,
                                      Unlocker& unlocker,
                                      std::chrono::milliseconds wait_at_most) override;
    Result<Upgraded> upgrade(const std::filesystem::path& path,
                             Unlocker& unlocker,
                             std::chrono::milliseconds wait_at_most) override;
    Result<Rescued> rescue(const std::filesystem::path& path,
                           const std::filesystem::path& to,
                           Unlocker& unlocker,
                           std::chrono::milliseconds wait_at_most) override;
};

}  // namespace habeas::store::sqlite
