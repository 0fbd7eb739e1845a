// At most one process works with a file: an advisory lock on a small file beside it, which says who
// holds it. The lock dies with its process, however it ends.
#pragma once

#include "base/result.h"

#include <chrono>
#include <filesystem>
#include <string>

namespace habeas::store {

class FileLock {
  public:
    /// Takes the lock of a file, waiting up to a time for whoever holds it.
    /// \param file  the file to guard; the lock is "<file>.lock" and disappears with its holder
    /// \error       register_busy (path, holder: process id, since: UTC) kind conflict;
    /// register_no_permission (path)
    static Result<FileLock> take(const std::filesystem::path& file,
                                 std::chrono::milliseconds at_most);

    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

  private:
    FileLock(std::filesystem::path path, int descriptor);
    void release() noexcept;

    std::filesystem::path path_;
    int descriptor_;
};

}  // namespace habeas::store
