// A file system for SQLite that lets everything through to the real one, remembers every write,
// truncation, sync and removal in order, can fail at a chosen one, and can keep syncs from being
// remembered (for the control that must fail). From what it remembers it says what a disk could
// hold after a power cut at any moment.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace habeas::tests {

struct DiskOperation {
    enum class Kind { write, truncate, sync, remove };

    Kind kind = Kind::write;
    std::string file = {};
    std::uint64_t offset = 0;  ///< of a write; the new size of a truncation
    std::string bytes = {};
};

/// In place of SQLite's code: the disk says that a write is done and has not done it.
inline constexpr int says_done = -1;

/// Which operation fails, and how.
struct DiskFault {
    std::uint64_t at = 0;  ///< 0-based, counted from the arming
    int code = 0;          ///< SQLite's
    bool is_sticky = false;
};

/// Bytes of files by their path.
using DiskImage = std::map<std::string, std::string>;

class RecordedDisk {
  public:
    /// Registers a file system under a name that is unique in the process.
    explicit RecordedDisk(std::string name);
    RecordedDisk(const RecordedDisk&) = delete;
    RecordedDisk& operator=(const RecordedDisk&) = delete;
    RecordedDisk(RecordedDisk&&) = delete;
    RecordedDisk& operator=(RecordedDisk&&) = delete;
    ~RecordedDisk();

    [[nodiscard]] const std::string& name() const { return name_; }

    [[nodiscard]] const std::vector<DiskOperation>& operations() const { return operations_; }

    void forget_syncs() { forgets_syncs_ = true; }

    void arm(const DiskFault& fault);

    [[nodiscard]] bool has_failed() const { return has_failed_; }

    /// Called by the shim with each operation. \return SQLite's code: 0, or that of an armed fault
    int record(DiskOperation operation);

  private:
    struct Shim;

    std::string name_;
    std::unique_ptr<Shim> shim_;
    std::vector<DiskOperation> operations_;
    std::optional<DiskFault> fault_;
    std::uint64_t since_armed_ = 0;
    bool has_failed_ = false;
    bool forgets_syncs_ = false;
};

/// What the disk may hold after a power cut behind the first `count` operations: synced bytes are
/// there; of the rest each 512-byte sector got there or not, by chance; names of files are kept in
/// order.
DiskImage image_after(const DiskImage& before,
                      const std::vector<DiskOperation>& operations,
                      std::size_t count,
                      std::mt19937_64& random);

}  // namespace habeas::tests
