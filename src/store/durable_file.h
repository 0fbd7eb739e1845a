// Small files that are either as they were or as they became, whatever happens in between: written
// beside, synced, renamed, and the folder synced.
#pragma once

#include <filesystem>
#include <string_view>

namespace habeas::store {

/// Replaces or makes a file with mode 0600. Throws StoreFailure: disk_full, store_io_failed
/// (reason).
void write_durably(const std::filesystem::path& path, std::string_view bytes);

/// Gives a finished file its name, for good. Throws StoreFailure as write_durably.
void rename_durably(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace habeas::store
