// One device at work on a log: turns drafts into a signed bundle and appends it. Recorded time
// never falls, whatever the clock does: made = max(last + 1 microsecond, now).
#pragma once

#include "base/clock.h"
#include "store/log.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace habeas::store {

/// An entry before it has an id. `origin_key` names where the content came from (source hash, row,
/// field): the salt is derived from it, so that the same row gives the same id on this device and
/// nobody else can guess it; without it the salt is random.
struct Draft {
    claims::Level level = claims::Level::team;
    std::string compartment = {};
    std::string payload = {};
    std::optional<std::string> origin_key = std::nullopt;
    std::uint64_t generation = 0;  ///< how many batches of that source were undone before
};

/// The secrets of one device for one register; kept outside the register file.
struct DeviceKeys {
    DeviceId device = {};
    std::array<std::uint8_t, 64> secret = {};      ///< Ed25519 secret key
    std::array<std::uint8_t, 32> import_key = {};  ///< keys the salts of imported rows
};

/// \return fresh keys from the system's random source
DeviceKeys make_device_keys();

/// \return the content that a draft will have on this device (commitment_to gives its id); a draft
/// without origin_key
///         gets a fresh salt at each call
Content content_for(const Draft& draft, const DeviceKeys& keys);

/// What was appended.
struct Appended {
    std::vector<claims::EntryId> ids = {};  ///< in the order of the drafts
    std::string batch = {};
    Instant made = {};
    std::uint64_t sequence = 0;
    Hash leaf = {};
};

/// Told after each append how far the device has signed; throws StoreFailure if it cannot keep
/// that.
using Remember = std::function<void(std::uint64_t sequence, const Hash& head)>;

class Writer {
  public:
    /// \param log, clock  borrowed for the writer's life
    /// \param remember    keeps sequence and head outside the register (store/register.h); may be
    /// empty
    Writer(Log& log, Clock& clock, DeviceKeys keys, Remember remember = {});
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    Writer(Writer&&) = delete;
    Writer& operator=(Writer&&) = delete;
    ~Writer();

    /// Appends one bundle of contents that content_for made, in the same order as drafts; at least
    /// one. \error as Log::append
    Result<Appended> append(std::span<const Draft> drafts,
                            std::span<const Content> contents,
                            const std::string& author,
                            std::span<const DocumentBytes> documents);

    [[nodiscard]] const DeviceKeys& keys() const { return keys_; }

  private:
    Bundle draw_up(std::span<const Draft> drafts,
                   std::span<const Content> contents,
                   const std::string& author);
    void remember_head();

    Log& log_;
    Clock& clock_;
    DeviceKeys keys_;
    Remember remember_;
    Head head_ = {};
    Instant last_ = {};  ///< the latest recorded time of any device in this register
    bool is_remembered_ = true;
};

}  // namespace habeas::store
