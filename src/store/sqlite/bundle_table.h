// The signed manifests of a register file, by device and sequence. Callers hold the transaction.
#pragma once

#include "store/log.h"

#include <cstdint>
#include <functional>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace habeas::store::sqlite {

class BundleTable {
  public:
    explicit BundleTable(SQLite::Database& database);

    /// Keeps manifest and signature of a bundle; the device gets a local number with its first.
    void add(const Bundle& bundle, std::int64_t first_entry);

    /// \return leaf hash of a bundle that is held, from the bytes as they are kept
    Hash leaf_at(const DeviceId& device, std::uint64_t sequence);

    /// \return the devices with a bundle here, in order of their bytes
    std::vector<DeviceId> devices();

    /// Calls visit with each bundle (contents absent) of a device after a sequence, and the number
    /// of its first entry. May be nested.
    void read_since(
        const DeviceId& device,
        std::uint64_t sequence,
        const std::function<void(Result<Bundle> bundle, std::int64_t first_entry)>& visit);

    /// \return the last bundle of a device (contents absent)
    /// \error  bundle_damaged
    Result<Bundle> last_of(const DeviceId& device);

  private:
    std::int64_t number_of(const DeviceId& device);

    SQLite::Statement find_device_;
    SQLite::Statement add_device_;
    SQLite::Statement list_devices_;
    SQLite::Statement add_;
    SQLite::Statement read_last_;
    SQLite::Database& database_;
};

}  // namespace habeas::store::sqlite
