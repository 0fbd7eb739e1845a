// An open register: its log, and for writing the device that continues its own part of it. Neither
// a crash nor an old copy of the register put back makes a device sign two different bundles of one
// number: where this device's keys are missing, or the register is not where the device last
// signed, opening for writing enrols a new device.
#pragma once

#include "base/clock.h"
#include "store/device_file.h"
#include "store/unlocker.h"
#include "store/writer.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace habeas::store {

/// A register that was brought to today's format.
struct Upgraded {
    std::int64_t from = 0;            ///< its format before
    std::int64_t to = 0;              ///< and now
    std::filesystem::path kept = {};  ///< the file as it was
};

/// What was whole of a damaged register, and what was not.
struct Rescued {
    std::uint64_t bundles = 0;
    std::uint64_t entries = 0;                        ///< of these bundles
    std::vector<claims::EntryId> contents_lost = {};  ///< of these entries
    std::uint64_t devices_cut = 0;  ///< whose bundles from some damaged one on are left out
    std::uint64_t documents = 0;
    std::uint64_t documents_lost = 0;
};

/// A kind of register file. main chooses one.
class Backend {
  public:
    Backend() = default;
    Backend(const Backend&) = delete;
    Backend& operator=(const Backend&) = delete;
    Backend(Backend&&) = delete;
    Backend& operator=(Backend&&) = delete;
    virtual ~Backend() = default;

    /// Makes an empty register. \error as store/sqlite/register_file.h
    virtual Result<void> create(const std::filesystem::path& path, Unlocker& unlocker) = 0;

    /// \param wait_at_most  for another process that holds the register
    /// \error               as store/sqlite/register_file.h
    virtual Result<std::unique_ptr<Log>> open(const std::filesystem::path& path,
                                              Unlocker& unlocker,
                                              std::chrono::milliseconds wait_at_most) = 0;

    /// Brings a register of an older format to today's, and keeps the file as it was beside it.
    /// \error as store/sqlite/upgrade.h
    virtual Result<Upgraded> upgrade(const std::filesystem::path& path,
                                     Unlocker& unlocker,
                                     std::chrono::milliseconds wait_at_most) = 0;

    /// Copies what is whole of a damaged register to a new file.
    /// \error as store/sqlite/rescue.h
    virtual Result<Rescued> rescue(const std::filesystem::path& path,
                                   const std::filesystem::path& to,
                                   Unlocker& unlocker,
                                   std::chrono::milliseconds wait_at_most) = 0;
};

/// A rehearsal has a writer, for its keys, and must not append: nothing is kept, no device
/// enrolled.
enum class Purpose { reading, rehearsal, writing };

/// A device about to join a register.
struct Enrolment {
    DeviceId device = {};
    Position previous =
        {};  ///< the devices that are in the register already, and how many bundles each has
};

struct RegisterOptions {
    Purpose purpose = Purpose::reading;
    std::filesystem::path device_folder = {};   ///< of device files, such as $XDG_STATE_HOME/habeas
    std::chrono::milliseconds wait_at_most{0};  ///< for another process
    std::string author = {};                    ///< who enrols a device, if one must be
    std::function<std::string(const Enrolment&)> enrolment_payload = {};  ///< needed for writing
};

class Register {
  public:
    /// \param clock  borrowed for the register's life
    /// \error        as Backend::open; for writing also device_file_damaged (path)
    static Result<std::unique_ptr<Register>> open(Backend& backend,
                                                  const std::filesystem::path& path,
                                                  Unlocker& unlocker,
                                                  Clock& clock,
                                                  const RegisterOptions& options);

    Register(const Register&) = delete;
    Register& operator=(const Register&) = delete;
    Register(Register&&) = delete;
    Register& operator=(Register&&) = delete;
    ~Register() = default;

    [[nodiscard]] Log& log() { return *log_; }

    /// Not of a register that was opened for reading.
    [[nodiscard]] Writer& writer();

    /// \return whether opening enrolled a new device
    [[nodiscard]] bool has_enrolled() const { return has_enrolled_; }

  private:
    explicit Register(std::unique_ptr<Log> log);

    Result<void> join_as_device(Clock& clock, const RegisterOptions& options);
    Result<void> enrol(const RegisterOptions& options);
    void start_writer(Clock& clock, const DeviceKeys& keys);

    std::unique_ptr<Log> log_;
    std::optional<DeviceFile> device_file_;
    std::optional<Writer> writer_;
    bool has_enrolled_ = false;
};

}  // namespace habeas::store
