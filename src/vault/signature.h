// Ed25519 signatures (RFC 8032): what a device puts under each step of its log.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace habeas::vault {

using PublicKey = std::array<std::uint8_t, 32>;
using SecretKey = std::array<std::uint8_t, 64>;  ///< seed and public key, as libsodium keeps them
using SignatureBytes = std::array<std::uint8_t, 64>;

struct KeyPair {
    PublicKey public_key = {};
    SecretKey secret_key = {};
};

/// \return a fresh pair from the system's random source
KeyPair make_key_pair();

/// \return the pair that RFC 8032 derives from 32 bytes of seed
KeyPair key_pair_from(const std::array<std::uint8_t, 32>& seed);

/// \return the signature of a message
SignatureBytes sign(const SecretKey& secret_key, std::string_view message);

/// \return whether the owner of the public key signed exactly this message
bool is_signed_by(const PublicKey& public_key,
                  std::string_view message,
                  const SignatureBytes& signature);

}  // namespace habeas::vault
