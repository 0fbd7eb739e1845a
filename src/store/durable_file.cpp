#include "store/durable_file.h"

#include "base/error.h"

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace habeas::store {
namespace {

constexpr mode_t owner_only = 0600;

[[noreturn]] void fail(const std::filesystem::path& path) {
    const int cause = errno;
    throw StoreFailure(
        Error{.code = cause == ENOSPC || cause == EDQUOT ? "disk_full" : "store_io_failed",
              .parameters = {{"path", path.string()},
                             {"reason", std::generic_category().message(cause)}}});
}

/// An open file, closed at the end of its scope.
class OpenFile {
  public:
    OpenFile(const std::filesystem::path& path, int flags)
        : path_(path), descriptor_(open(path.c_str(), flags | O_CLOEXEC, owner_only)) {
        if (descriptor_ < 0) {
            fail(path_);
        }
    }

    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    OpenFile(OpenFile&&) = delete;
    OpenFile& operator=(OpenFile&&) = delete;

    ~OpenFile() { close(descriptor_); }

    void write_all(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t written = write(descriptor_, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR) {
                fail(path_);
            }
            bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
        }
    }

    void sync() const {
        if (fsync(descriptor_) != 0) {
            fail(path_);
        }
    }

  private:
    std::filesystem::path path_;
    int descriptor_;
};

}  // namespace

void write_durably(const std::filesystem::path& path, std::string_view bytes) {
    std::filesystem::path unfinished = path;
    unfinished += ".unfinished";
    std::error_code ignored;
    std::filesystem::remove(unfinished, ignored);
    {
        const OpenFile file(unfinished, O_WRONLY | O_CREAT | O_EXCL);
        file.write_all(bytes);
        file.sync();
    }
    rename_durably(unfinished, path);
}

void rename_durably(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (std::rename(from.c_str(), to.c_str()) != 0) {
        fail(to);
    }
    const OpenFile folder(std::filesystem::absolute(to).parent_path(), O_RDONLY | O_DIRECTORY);
    folder.sync();
}

}  // namespace habeas::store
