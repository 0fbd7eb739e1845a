#include "store/hexadecimal.h"

#include <array>

#include <doctest/doctest.h>

using namespace habeas::store;

TEST_CASE("bytes are two lower-case digits each, and only those are read back") {
    const std::array<std::uint8_t, 3> bytes{0x00, 0xaf, 0x9c};
    CHECK(hexadecimal(bytes) == "00af9c");
    std::array<std::uint8_t, 3> read = {};
    CHECK(read_hexadecimal("00af9c", read));
    CHECK(read == bytes);
    CHECK_FALSE(read_hexadecimal("00AF9C", read));
    CHECK_FALSE(read_hexadecimal("00af9", read));
    CHECK_FALSE(read_hexadecimal("00af9c00", read));
    CHECK_FALSE(read_hexadecimal("00af g", read));
}
