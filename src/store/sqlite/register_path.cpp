#include "store/sqlite/register_path.h"

#include <string>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace habeas::store::sqlite {
namespace {

namespace fs = std::filesystem;

constexpr mode_t owner_only = 0600;

Failure refusal(std::string code, const fs::path& path, ErrorKind kind) {
    return failure(std::move(code), {{"path", path.string()}}, kind);
}

Failure not_a_register(const fs::path& path, std::string reason) {
    return failure("register_not_one",
                   {{"path", path.string()}, {"reason", std::move(reason)}},
                   ErrorKind::integrity);
}

}  // namespace

Result<void> check_path(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) {
        return refusal("register_absent", path, ErrorKind::not_found);
    }
    if (error || (fs::is_regular_file(status) && access(path.c_str(), R_OK | W_OK) != 0)) {
        return refusal("register_no_permission", path, ErrorKind::refused);
    }
    if (!fs::is_regular_file(status)) {
        return not_a_register(path, "not_a_file");
    }
    return fs::file_size(path) == 0 ? Result<void>(not_a_register(path, "empty")) : Result<void>();
}

Result<void> check_new_path(const fs::path& path) {
    const fs::path folder = fs::absolute(path).parent_path();
    if (!fs::is_directory(folder)) {
        return refusal("register_folder_absent", folder, ErrorKind::not_found);
    }
    return fs::exists(fs::symlink_status(path))
               ? Result<void>(refusal("register_exists", path, ErrorKind::conflict))
               : Result<void>();
}

Result<void> make_empty_file(const fs::path& path) {
    for (const char* ending : {"", "-wal", "-journal"}) {
        std::error_code ignored;
        fs::remove(fs::path(path.string() + ending), ignored);
    }
    const int descriptor = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, owner_only);
    if (descriptor < 0) {
        return refusal("register_no_permission", path, ErrorKind::refused);
    }
    close(descriptor);
    return {};
}

}  // namespace habeas::store::sqlite
