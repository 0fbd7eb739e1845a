#include "vault/signature.h"

#include "base/assert.h"
#include "vault/ready.h"

#include <sodium.h>

namespace habeas::vault {
namespace {

const unsigned char* bytes_at(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

KeyPair make_key_pair() {
    ensure_ready();
    KeyPair pair;
    const int done = crypto_sign_keypair(pair.public_key.data(), pair.secret_key.data());
    HABEAS_ASSERT(done == 0);
    return pair;
}

KeyPair key_pair_from(const std::array<std::uint8_t, 32>& seed) {
    ensure_ready();
    KeyPair pair;
    const int done =
        crypto_sign_seed_keypair(pair.public_key.data(), pair.secret_key.data(), seed.data());
    HABEAS_ASSERT(done == 0);
    return pair;
}

SignatureBytes sign(const SecretKey& secret_key, std::string_view message) {
    ensure_ready();
    SignatureBytes signature = {};
    const int done = crypto_sign_detached(
        signature.data(), nullptr, bytes_at(message), message.size(), secret_key.data());
    HABEAS_ASSERT(done == 0);
    return signature;
}

bool is_signed_by(const PublicKey& public_key,
                  std::string_view message,
                  const SignatureBytes& signature) {
    ensure_ready();
    return crypto_sign_verify_detached(
               signature.data(), bytes_at(message), message.size(), public_key.data()) == 0;
}

}  // namespace habeas::vault
