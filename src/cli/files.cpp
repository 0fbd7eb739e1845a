#include "cli/files.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <istream>
#include <optional>
#include <system_error>

namespace habeas::cli {
namespace {

constexpr std::uint64_t most_bytes = std::uint64_t{1} << 31U;

std::string reason_of(int number) {
    return std::generic_category().message(number);
}

/// \return everything in a stream; none if it is more than most_bytes
std::optional<std::string> everything_in(std::istream& stream) {
    std::string bytes;
    std::string chunk(1U << 16U, '\0');
    while (stream.read(chunk.data(), static_cast<std::streamsize>(chunk.size())) ||
           stream.gcount() > 0) {
        bytes.append(chunk, 0, static_cast<std::size_t>(stream.gcount()));
        if (bytes.size() > most_bytes) {
            return std::nullopt;
        }
    }
    return bytes;
}

Failure failure_at(const std::string& path, int number) {
    if (number == ENOENT || number == ENOTDIR) {
        return failure("file_absent", {{"path", path}}, ErrorKind::not_found);
    }
    if (number == EACCES || number == EPERM) {
        return failure("file_no_permission", {{"path", path}}, ErrorKind::refused);
    }
    return failure("file_unreadable", {{"path", path}, {"reason", reason_of(number)}});
}

}  // namespace

Result<std::string> bytes_of_file(const std::string& path, std::istream& in) {
    std::ifstream file;
    if (path != "-") {
        std::error_code ignored;
        if (std::filesystem::is_directory(path, ignored)) {
            return failure("file_is_folder", {{"path", path}});
        }
        errno = 0;
        file.open(path, std::ios::binary);
        if (!file) {
            return failure_at(path, errno);
        }
    }
    std::istream& stream = path == "-" ? in : file;
    auto bytes = everything_in(stream);
    if (!bytes) {
        return failure("file_too_large", {{"path", path}, {"most", std::to_string(most_bytes)}});
    }
    if (stream.bad()) {
        return failure_at(path, errno);
    }
    return std::move(*bytes);
}

Result<void> write_file(const std::string& path, const std::string& bytes) {
    const std::string beside = path + ".part";
    errno = 0;
    std::ofstream file(beside, std::ios::binary | std::ios::trunc);
    file << bytes;
    file.close();
    const int cause = errno;
    std::error_code error(cause, std::generic_category());
    if (file) {
        std::filesystem::rename(beside, path, error);
    }
    if (!file || error) {
        std::error_code ignored;
        std::filesystem::remove(beside, ignored);
        return failure("file_not_written", {{"path", path}, {"reason", error.message()}});
    }
    return {};
}

}  // namespace habeas::cli
