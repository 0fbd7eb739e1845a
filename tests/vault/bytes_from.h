// Published vectors are written in hexadecimal; these turn them into bytes.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace habeas::tests {

inline std::string bytes_from(std::string_view hexadecimal) {
    std::string bytes;
    for (std::size_t at = 0; at + 1 < hexadecimal.size(); at += 2) {
        bytes += static_cast<char>(std::stoi(std::string(hexadecimal.substr(at, 2)), nullptr, 16));
    }
    return bytes;
}

template <std::size_t size>
std::array<std::uint8_t, size> array_from(std::string_view hexadecimal) {
    std::array<std::uint8_t, size> array = {};
    const std::string bytes = bytes_from(hexadecimal);
    REQUIRE(bytes.size() == size);
    std::transform(bytes.begin(), bytes.end(), array.begin(), [](char byte) {
        return static_cast<std::uint8_t>(byte);
    });
    return array;
}

}  // namespace habeas::tests
