#include "vault/random.h"

#include <array>
#include <cstdint>

#include <doctest/doctest.h>

namespace vault = habeas::vault;

TEST_CASE("wiped bytes are zero") {
    std::array<std::uint8_t, 64> secret = {};
    vault::fill_with_random(secret);
    CHECK(secret != std::array<std::uint8_t, 64>{});
    vault::wipe(secret);
    CHECK(secret == std::array<std::uint8_t, 64>{});
}
