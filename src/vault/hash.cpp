#include "vault/hash.h"

#include "base/assert.h"
#include "vault/ready.h"

#include <sodium.h>

namespace habeas::vault {
namespace {

const unsigned char* bytes_at(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

struct Sha256::State {
    crypto_hash_sha256_state sodium = {};
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
    ensure_ready();
    crypto_hash_sha256_init(&state_->sodium);
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
    crypto_hash_sha256_update(&state_->sodium, bytes_at(bytes), bytes.size());
}

Digest Sha256::finish() {
    Digest digest = {};
    crypto_hash_sha256_final(&state_->sodium, digest.data());
    return digest;
}

Digest sha256(std::string_view bytes) {
    ensure_ready();
    Digest digest = {};
    crypto_hash_sha256(digest.data(), bytes_at(bytes), bytes.size());
    return digest;
}

Digest rfc6962_leaf_hash(std::string_view entry) {
    Sha256 hash;
    hash.add(std::string_view("\0", 1));
    hash.add(entry);
    return hash.finish();
}

Digest blake2b_256(std::string_view bytes) {
    return keyed_blake2b_256({}, bytes);
}

Digest keyed_blake2b_256(std::span<const std::uint8_t> key, std::string_view bytes) {
    ensure_ready();
    Digest digest = {};
    const int done = crypto_generichash(
        digest.data(), digest.size(), bytes_at(bytes), bytes.size(), key.data(), key.size());
    HABEAS_ASSERT(done == 0);
    return digest;
}

}  // namespace habeas::vault
