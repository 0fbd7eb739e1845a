// What an SQLite error means to the rest of Habeas: one table from its codes to ours, and the
// wrapper that every use of the database goes through.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <utility>

#include <SQLiteCpp/Exception.h>

namespace habeas::store::sqlite {

/// \return disk_full, store_io_failed (reason), register_damaged (reason), register_no_permission,
///         register_busy or store_failed (reason)
Error error_of(const SQLite::Exception& exception);

/// What an error means while a file is being opened: the file is refused, unless the machine
/// failed. \return register_not_one (path, reason), register_damaged (path, reason),
/// register_no_permission (path) or
///         register_busy (path); throws StoreFailure for a full or failing disk
Failure refusal_to_open(const std::filesystem::path& path, const SQLite::Exception& exception);

/// Runs some work on the database; an error of SQLite leaves as StoreFailure, or std::bad_alloc.
template <class Work>
auto guarded(Work&& work) {
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& exception) {
        throw StoreFailure(error_of(exception));
    }
}

}  // namespace habeas::store::sqlite
