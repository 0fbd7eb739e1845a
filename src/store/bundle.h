// What a device appends to its log at once: entries under one signed manifest. The manifest holds
// only commitments, levels and names of batches, so a payload (and its salt) can later be destroyed
// while every proof still verifies. Canonical bytes: docs/file-format.md. The store never
// interprets a payload.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/claims/entry_id.h"
#include "domain/claims/level.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::store {

using Hash = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;
using Salt = std::array<std::uint8_t, 16>;

/// A device is named by its Ed25519 public key.
using DeviceId = std::array<std::uint8_t, 32>;

/// What the manifest says of one entry.
struct EntryHeader {
    claims::EntryId id = {};  ///< commitment = BLAKE2b-256(salt, payload)
    claims::Level level = claims::Level::team;
    std::string compartment = {};  ///< empty = none
    std::string batch = {};        ///< entries of one import, record or undo share it; random text
    std::string key = {};          ///< id of the key that seals the payload; empty = not sealed

    friend bool operator==(const EntryHeader&, const EntryHeader&) = default;
};

/// The content of an entry; absent once erased.
struct Content {
    Salt salt = {};
    std::string payload = {};

    friend bool operator==(const Content&, const Content&) = default;
};

struct Entry {
    EntryHeader header = {};
    std::optional<Content> content = std::nullopt;

    friend bool operator==(const Entry&, const Entry&) = default;
};

/// A signed step of one device's log.
struct Bundle {
    DeviceId device = {};
    std::uint64_t sequence = 0;  ///< 1 for the first bundle of a device
    Hash previous = {};          ///< leaf hash of the device's bundle before; zero for the first
    Instant made = {};           ///< strictly later than the device's bundle before
    std::string author = {};     ///< who did it
    std::vector<Entry> entries = {};
    Signature signature = {};

    friend bool operator==(const Bundle&, const Bundle&) = default;
};

/// \return the canonical bytes that are signed: version, device, sequence, previous, made, author,
/// headers
std::string manifest_of(const Bundle& bundle);

/// \return RFC 6962 leaf hash of the manifest followed by the signature: SHA-256(0x00, manifest,
/// signature)
Hash leaf_hash_of(const Bundle& bundle);

/// \return the commitment to a content
claims::EntryId commitment_to(const Content& content);

/// Checks the shape (at least one entry, sequence from 1, no previous exactly for the first,
/// UTF-8), the signature, and each present content against its commitment. \error bundle_damaged
/// (reason), bundle_signature_wrong (device, sequence), entry_content_altered (entry); kind
///        integrity
Result<void> check_bundle(const Bundle& bundle);

/// \return what a manifest says: a bundle without signature and contents
/// \error  bundle_damaged (reason) for anything but the exact output of manifest_of
Result<Bundle> decode_manifest(std::string_view bytes);

/// \return one canonical byte string of the whole bundle (manifest, signature, contents), for files
/// and tests
std::string encode_bundle(const Bundle& bundle);

/// \error bundle_damaged (reason) for anything but the exact output of encode_bundle
Result<Bundle> decode_bundle(std::string_view bytes);

}  // namespace habeas::store
