// Where a register file is, or is to be: what is asked of a path before SQLite sees it.
#pragma once

#include "base/result.h"

#include <filesystem>

namespace habeas::store::sqlite {

/// Whether there is something at the path that could be a register.
/// \error register_absent (path), register_not_one (path, reason), register_no_permission (path)
Result<void> check_path(const std::filesystem::path& path);

/// Whether a register could be made there.
/// \error register_exists (path), register_folder_absent (path)
Result<void> check_new_path(const std::filesystem::path& path);

/// An empty file that only its owner may read, in place of whatever was left under that name.
/// \error register_no_permission (path)
Result<void> make_empty_file(const std::filesystem::path& path);

}  // namespace habeas::store::sqlite
