// What one device keeps of one register outside the register: its keys, and how far it has signed.
// A copy of the register that was put back is thereby seen to be behind, and nobody who steals the
// register can sign.
#pragma once

#include "store/file_lock.h"
#include "store/writer.h"

#include <filesystem>
#include <optional>

namespace habeas::store {

/// The content of a device file.
struct DeviceState {
    DeviceKeys keys = {};
    std::uint64_t sequence = 0;  ///< of the last bundle known to be appended; 0 before the first
    Hash head = {};              ///< its leaf hash
};

/// The device file of one register, held by this process alone.
class DeviceFile {
  public:
    /// \param folder  of all device files, made (mode 0700) if absent; the file is "<register
    /// id>.device" \error         register_busy, register_no_permission, device_file_damaged (path)
    static Result<DeviceFile> open(const std::filesystem::path& folder,
                                   const RegisterId& id,
                                   std::chrono::milliseconds wait_at_most);

    /// \return what is kept; none where this device has no keys for the register
    [[nodiscard]] const std::optional<DeviceState>& state() const { return state_; }

    /// Replaces what is kept, atomically and for good. Throws StoreFailure.
    void keep(const DeviceState& state);

  private:
    DeviceFile(FileLock lock, std::filesystem::path path, const RegisterId& id);

    FileLock lock_;
    std::filesystem::path path_;
    RegisterId register_id_;
    std::optional<DeviceState> state_;
};

}  // namespace habeas::store
