// Files that the user names. "-" is standard input. A file is written whole or not at all.
#pragma once

#include "base/result.h"

#include <iosfwd>
#include <string>

namespace habeas::cli {

/// \param path  a file, or "-" for all of `in`
/// \return      its bytes
/// \error       file_absent (path; not_found), file_is_folder (path), file_no_permission (path;
///              refused), file_too_large (path, most), file_unreadable (path, reason)
Result<std::string> bytes_of_file(const std::string& path, std::istream& in);

/// Replaces or makes a file: beside it first, then in its place.
/// \error file_not_written (path, reason)
Result<void> write_file(const std::string& path, const std::string& bytes);

}  // namespace habeas::cli
