// A register of an older format becomes one of today's: on a copy, which is checked before it takes
// the name of the old file.
#pragma once

#include "base/result.h"
#include "store/register.h"
#include "store/sqlite/register_file.h"

#include <filesystem>

namespace habeas::store::sqlite {

/// Until the copy is whole, checked and on disk, the path names the file as it was; then the copy,
/// and the file as it was is "<path>.format-<version>". What an interrupted upgrade leaves behind
/// is overwritten by the next.
/// \error as open_sqlite_log; register_is_current (path, version); register_exists (path) if
///        another file has the name under which the old one is to be kept; register_damaged (path,
///        reason) if the register is not what its devices signed
Result<Upgraded> upgrade_sqlite_log(const std::filesystem::path& path,
                                    const OpenOptions& options = {});

}  // namespace habeas::store::sqlite
