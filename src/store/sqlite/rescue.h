// What is whole of a damaged register, in a new file.
#pragma once

#include "base/result.h"
#include "store/register.h"
#include "store/sqlite/register_file.h"

#include <filesystem>

namespace habeas::store::sqlite {

/// Copies the bundles of each device up to the first that is not what it signed, with every content
/// and document that is what its hash says, to a new file of the same register, which is then
/// whole. A lost content leaves its entry, like one that was erased without an order.
/// \param path  is not changed, but for its write-ahead log, which goes into it
/// \param to    must not exist, its folder must
/// \error       as open_sqlite_log for `path`, as create_sqlite_log for `to`; nothing_to_rescue
///              (path) if not one bundle is whole
Result<Rescued> rescue_sqlite_log(const std::filesystem::path& path,
                                  const std::filesystem::path& to,
                                  const OpenOptions& options = {});

}  // namespace habeas::store::sqlite
