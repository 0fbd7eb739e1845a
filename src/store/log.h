// The log as every backend keeps it (memory, SQLite; later PostgreSQL): append a bundle, read since
// a position, fetch a payload, keep documents in chunks, erase a payload, wait for change. One
// conformance suite runs on all of them (tests/conformance). Nothing here interprets a payload, and
// no backend hands out row numbers or SQL. Failures of the machine are StoreFailure (base/error.h).
#pragma once

#include "base/error.h"
#include "store/bundle.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace habeas::store {

/// How much of each device's log has been read: device to number of bundles.
using Position = std::map<DeviceId, std::uint64_t>;

/// The bytes of a document on their way in. `sha256` is their hash.
struct DocumentBytes {
    Hash sha256 = {};
    std::string bytes = {};
};

/// The last bundle of a device's log.
struct Head {
    std::uint64_t sequence = 0;
    Hash leaf = {};
    Instant made = {};

    friend bool operator==(const Head&, const Head&) = default;
};

/// \return whether some device's log reaches beyond the position
bool has_news(const std::map<DeviceId, Head>& heads, const Position& position);

/// \return the position at the heads
Position position_at(const std::map<DeviceId, Head>& heads);

/// Names one register through all its copies: random, made at creation.
using RegisterId = std::array<std::uint8_t, 16>;

/// Something in a log that is not as it was appended. Device, sequence and entry as far as they are
/// known.
struct Damage {
    Error error = {};
    DeviceId device = {};
    std::uint64_t sequence = 0;  ///< 0 = not of one bundle
    std::optional<claims::EntryId> entry = std::nullopt;
};

/// Who is told what a backend holds, damaged parts included (store/verify.h).
class Examiner {
  public:
    Examiner() = default;
    Examiner(const Examiner&) = delete;
    Examiner& operator=(const Examiner&) = delete;
    Examiner(Examiner&&) = delete;
    Examiner& operator=(Examiner&&) = delete;
    virtual ~Examiner() = default;

    /// A bundle as it is kept; nothing has been checked except that it decodes.
    virtual void bundle(const Bundle& bundle) = 0;

    /// A damage that the backend itself sees: a bundle or document that cannot be read back, a
    /// broken page.
    virtual void damage(const Damage& damage) = 0;
};

class Log {
  public:
    Log() = default;
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;
    Log(Log&&) = delete;
    Log& operator=(Log&&) = delete;
    virtual ~Log() = default;

    /// Appends in one durable transaction; the same bundle again changes nothing.
    /// \param bundle    passes check_bundle; its sequence is the device's next, its previous that
    /// bundle's leaf hash, its
    ///                  made later than that bundle's
    /// \param documents bytes that the bundle's entries speak of; already held ones are skipped
    /// \error           as check_bundle; bundle_out_of_order (device, sequence, expected);
    /// bundle_not_later (device,
    ///                  sequence); log_forked (device, sequence) when another bundle stands there;
    ///                  document_hash_wrong (sha256); entry_erased (entry), document_erased
    ///                  (sha256) for content that was destroyed here
    virtual Result<void> append(const Bundle& bundle, std::span<const DocumentBytes> documents) = 0;

    /// Calls visit with each bundle after the position, device by device (by bytes), in order of
    /// sequence. The visitor may read from the log, and appends nothing.
    virtual void read_since(const Position& position,
                            const std::function<void(const Bundle&)>& visit) = 0;

    /// \return the position after everything appended
    virtual Position end() = 0;

    /// \return the last bundle of each device that has one
    virtual std::map<DeviceId, Head> heads() = 0;

    virtual RegisterId register_id() = 0;

    /// Tells the examiner every bundle, in the order of read_since, and every damage that the
    /// backend sees by itself.
    virtual void examine(Examiner& examiner) = 0;

    /// \return the content of an entry; none if unknown or erased
    virtual std::optional<Content> content_of(const claims::EntryId& id) = 0;

    /// \return up to `length` bytes of a document from `offset`; none if the document is not held
    virtual std::optional<std::string> document_bytes(const Hash& sha256,
                                                      std::uint64_t offset,
                                                      std::uint64_t length) = 0;

    /// Destroys the content of entries (header and proofs stay), and the bytes of documents, in one
    /// transaction. What is unknown or already destroyed is passed over.
    virtual void erase(std::span<const claims::EntryId> ids, std::span<const Hash> documents) = 0;

    /// Blocks until something is after the position, or the time is over.
    /// \return whether something is
    virtual bool wait_for_change(const Position& position, std::chrono::milliseconds at_most) = 0;
};

}  // namespace habeas::store
