#include "store/device_file.h"

#include "store/canonical_bytes.h"
#include "store/durable_file.h"
#include "store/hexadecimal.h"
#include "vault/hash.h"
#include "vault/random.h"

#include <fstream>
#include <iterator>
#include <system_error>

namespace habeas::store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view format_name = "habeas device 1\n";

/// The fields in order, then their BLAKE2b-256.
std::string encoded(const DeviceState& state, const RegisterId& id) {
    std::string bytes(format_name);
    add_bytes(bytes, id);
    add_bytes(bytes, state.keys.device);
    add_bytes(bytes, state.keys.secret);
    add_bytes(bytes, state.keys.import_key);
    add_fixed(bytes, state.sequence);
    add_bytes(bytes, state.head);
    add_bytes(bytes, vault::blake2b_256(bytes));
    return bytes;
}

std::optional<DeviceState> decoded(std::string_view bytes, const RegisterId& id) {
    if (bytes.substr(0, format_name.size()) != format_name) {
        return std::nullopt;
    }
    ByteReader reader(bytes.substr(format_name.size()));
    DeviceState state;
    RegisterId written_for = {};
    reader.fill(written_for);
    reader.fill(state.keys.device);
    reader.fill(state.keys.secret);
    reader.fill(state.keys.import_key);
    state.sequence = reader.fixed();
    reader.fill(state.head);
    return encoded(state, id) == bytes ? std::optional(state) : std::nullopt;
}

Failure refusal(std::string code, const fs::path& path, ErrorKind kind) {
    return failure(std::move(code), {{"path", path.string()}}, kind);
}

}  // namespace

DeviceFile::DeviceFile(FileLock lock, fs::path path, const RegisterId& id)
    : lock_(std::move(lock)), path_(std::move(path)), register_id_(id) {}

Result<DeviceFile> DeviceFile::open(const fs::path& folder,
                                    const RegisterId& id,
                                    std::chrono::milliseconds wait_at_most) {
    std::error_code error;
    if (fs::create_directories(folder, error)) {
        fs::permissions(folder, fs::perms::owner_all, error);
    }
    const fs::path path = folder / (hexadecimal(id) + ".device");
    auto lock = FileLock::take(path, wait_at_most);
    if (!lock) {
        return failure_of(lock);
    }
    DeviceFile file(std::move(*lock), path, id);
    if (!fs::exists(path)) {
        return file;
    }
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        return refusal("register_no_permission", path, ErrorKind::refused);
    }
    std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    file.state_ = decoded(bytes, id);
    vault::wipe({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    if (!file.state_) {
        return refusal("device_file_damaged", path, ErrorKind::integrity);
    }
    return file;
}

void DeviceFile::keep(const DeviceState& state) {
    std::string bytes = encoded(state, register_id_);
    write_durably(path_, bytes);
    vault::wipe({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    state_ = state;
}

}  // namespace habeas::store
