// The hash functions of Habeas: SHA-256 (FIPS 180-4) for documents and log leaves, BLAKE2b-256 (RFC
// 7693) for salted commitments and derived salts. Nothing else hashes anything.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace habeas::vault {

using Digest = std::array<std::uint8_t, 32>;

/// SHA-256 of bytes that arrive in pieces.
class Sha256 {
  public:
    Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    Sha256(Sha256&&) = delete;
    Sha256& operator=(Sha256&&) = delete;
    ~Sha256();

    void add(std::string_view bytes);

    /// \return the digest of everything added; the object is used up
    Digest finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// \return SHA-256 of the bytes
Digest sha256(std::string_view bytes);

/// \return the leaf hash of RFC 6962 section 2.1: SHA-256(0x00, entry)
Digest rfc6962_leaf_hash(std::string_view entry);

/// \return BLAKE2b-256 of the bytes, without key
Digest blake2b_256(std::string_view bytes);

/// \param key  16 to 64 bytes
/// \return     BLAKE2b-256 of the bytes under a key
Digest keyed_blake2b_256(std::span<const std::uint8_t> key, std::string_view bytes);

}  // namespace habeas::vault
