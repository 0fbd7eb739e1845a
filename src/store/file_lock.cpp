#include "store/file_lock.h"

#include <array>
#include <cerrno>
#include <ctime>
#include <system_error>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace habeas::store {
namespace {

constexpr int no_descriptor = -1;
constexpr std::chrono::milliseconds between_tries{20};
constexpr mode_t owner_only = 0600;

enum class Attempt { taken, held_by_another, gone };

/// Whoever released the lock removed its file: a lock on a removed file guards nothing.
bool still_names(const std::filesystem::path& path, int descriptor) {
    struct stat opened = {};
    struct stat named = {};
    return fstat(descriptor, &opened) == 0 && stat(path.c_str(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

Attempt try_to_lock(const std::filesystem::path& path, int descriptor) {
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        return Attempt::held_by_another;
    }
    return still_names(path, descriptor) ? Attempt::taken : Attempt::gone;
}

std::string text_of(std::time_t time) {
    std::tm parts = {};
    gmtime_r(&time, &parts);
    std::array<char, 32> text = {};
    const std::size_t length =
        std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text.data(), length};
}

/// The holder wrote its process id when it took the lock; the file's time says when that was.
Failure busy(const std::filesystem::path& file, int descriptor) {
    std::array<char, 32> holder = {};
    const ssize_t length = pread(descriptor, holder.data(), holder.size(), 0);
    struct stat status = {};
    fstat(descriptor, &status);
    return failure(
        "register_busy",
        {{"path", file.string()},
         {"holder", std::string(holder.data(), length > 0 ? static_cast<std::size_t>(length) : 0)},
         {"since", text_of(status.st_mtime)}},
        ErrorKind::conflict);
}

void write_holder(int descriptor) {
    const std::string holder = std::to_string(getpid());
    if (ftruncate(descriptor, 0) != 0 || pwrite(descriptor, holder.data(), holder.size(), 0) !=
                                             static_cast<ssize_t>(holder.size())) {
        throw StoreFailure(
            Error{.code = errno == ENOSPC ? "disk_full" : "store_io_failed",
                  .parameters = {{"reason", std::generic_category().message(errno)}}});
    }
}

}  // namespace

Result<FileLock> FileLock::take(const std::filesystem::path& file,
                                std::chrono::milliseconds at_most) {
    std::filesystem::path path = file;
    path += ".lock";
    const auto deadline = std::chrono::steady_clock::now() + at_most;
    while (true) {
        const int descriptor = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, owner_only);
        if (descriptor < 0) {
            return failure("register_no_permission", {{"path", path.string()}}, ErrorKind::refused);
        }
        FileLock lock(path, descriptor);
        const Attempt attempt = try_to_lock(path, descriptor);
        if (attempt == Attempt::taken) {
            write_holder(descriptor);
            return lock;
        }
        lock.path_.clear();
        if (attempt == Attempt::gone) {
            continue;
        }
        if (std::chrono::steady_clock::now() >= deadline) {
            return busy(file, descriptor);
        }
        std::this_thread::sleep_for(between_tries);
    }
}

FileLock::FileLock(std::filesystem::path path, int descriptor)
    : path_(std::move(path)), descriptor_(descriptor) {}

FileLock::FileLock(FileLock&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, no_descriptor)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    if (this != &other) {
        release();
        path_ = std::move(other.path_);
        descriptor_ = std::exchange(other.descriptor_, no_descriptor);
    }
    return *this;
}

FileLock::~FileLock() {
    release();
}

void FileLock::release() noexcept {
    if (descriptor_ == no_descriptor) {
        return;
    }
    if (!path_.empty()) {
        unlink(path_.c_str());
    }
    close(std::exchange(descriptor_, no_descriptor));
}

}  // namespace habeas::store
