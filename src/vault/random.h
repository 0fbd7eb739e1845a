// Randomness for keys, salts and names, and the wiping of what must not stay in memory. The domain
// never uses it.
#pragma once

#include <cstdint>
#include <span>

namespace habeas::vault {

/// Fills the bytes from the system's random source.
void fill_with_random(std::span<std::uint8_t> bytes);

/// Overwrites the bytes with zeros, in a way the compiler keeps.
void wipe(std::span<std::uint8_t> bytes);

}  // namespace habeas::vault
