// The one connection to a register file, with every setting that durability and safety rest on made
// and read back.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include <SQLiteCpp/Database.h>

namespace habeas::store::sqlite {

/// Opens an existing register file.
/// \param vfs      the SQLite file system to use; empty = the default
/// \param version  the format that it must have
/// \error          register_not_one (path, reason), register_newer (path, version), register_older
///                 (path, version), register_is_current (path, version), register_damaged (path,
///                 reason), register_no_permission (path), register_busy (path)
Result<std::unique_ptr<SQLite::Database>> connect(const std::filesystem::path& path,
                                                  const std::string& vfs,
                                                  std::int64_t version);

}  // namespace habeas::store::sqlite
