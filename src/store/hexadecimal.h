// Keys and hashes as lower-case hexadecimal text, two digits a byte: for error parameters and the
// device file.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace habeas::store {

/// \return two lower-case digits for each byte
std::string hexadecimal(std::span<const std::uint8_t> bytes);

/// Fills `bytes` from exactly twice as many lower-case digits.
/// \return false (and `bytes` unspecified) for anything else
bool read_hexadecimal(std::string_view digits, std::span<std::uint8_t> bytes);

}  // namespace habeas::store
