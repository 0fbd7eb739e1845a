#include "store/canonical_bytes.h"

#include <algorithm>

namespace habeas::store {
namespace {

constexpr unsigned count_bits = 7;
constexpr unsigned more_bytes_follow = 0x80;
constexpr unsigned last_shift = 63;  ///< the tenth byte of a count carries one bit

}  // namespace

void add_fixed(std::string& bytes, std::uint64_t value) {
    for (unsigned shift = 64; shift > 0; shift -= 8) {
        bytes += static_cast<char>(value >> (shift - 8) & 0xFFU);
    }
}

void add_count(std::string& bytes, std::uint64_t value) {
    while (value >= more_bytes_follow) {
        bytes += static_cast<char>((value & 0x7FU) | more_bytes_follow);
        value >>= count_bits;
    }
    bytes += static_cast<char>(value);
}

void add_text(std::string& bytes, std::string_view text) {
    add_count(bytes, text.size());
    bytes += text;
}

void add_bytes(std::string& bytes, std::span<const std::uint8_t> raw) {
    bytes.append(reinterpret_cast<const char*>(raw.data()), raw.size());
}

std::string_view ByteReader::take(std::uint64_t length) {
    if (!ok_ || length > rest_.size()) {
        ok_ = false;
        rest_ = {};
        return {};
    }
    const std::string_view taken = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return taken;
}

std::uint8_t ByteReader::byte() {
    const std::string_view taken = take(1);
    return taken.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(taken.front());
}

std::uint64_t ByteReader::fixed() {
    std::uint64_t value = 0;
    for (const char taken : take(8)) {
        value = value << 8U | static_cast<std::uint8_t>(taken);
    }
    return value;
}

std::uint64_t ByteReader::count() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; ok_; shift += count_bits) {
        const std::uint8_t next = byte();
        const bool is_last = next < more_bytes_follow;
        const bool is_padding = is_last && next == 0 && shift > 0;
        if (is_padding || (shift == last_shift && next > 1)) {
            ok_ = false;
            break;
        }
        value |= static_cast<std::uint64_t>(next & 0x7FU) << shift;
        if (is_last) {
            return value;
        }
    }
    return 0;
}

std::string_view ByteReader::text() {
    return take(count());
}

void ByteReader::fill(std::span<std::uint8_t> raw) {
    const std::string_view taken = take(raw.size());
    std::transform(taken.begin(), taken.end(), raw.begin(), [](char each) {
        return static_cast<std::uint8_t>(each);
    });
}

}  // namespace habeas::store
