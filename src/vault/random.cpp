#include "vault/random.h"

#include "vault/ready.h"

#include <sodium.h>

namespace habeas::vault {

void fill_with_random(std::span<std::uint8_t> bytes) {
    ensure_ready();
    randombytes_buf(bytes.data(), bytes.size());
}

void wipe(std::span<std::uint8_t> bytes) {
    sodium_memzero(bytes.data(), bytes.size());
}

}  // namespace habeas::vault
