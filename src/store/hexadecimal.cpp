#include "store/hexadecimal.h"

namespace habeas::store {
namespace {

constexpr std::string_view all_digits = "0123456789abcdef";

}  // namespace

std::string hexadecimal(std::span<const std::uint8_t> bytes) {
    std::string text;
    text.reserve(2 * bytes.size());
    for (const std::uint8_t byte : bytes) {
        text += all_digits[byte >> 4U];
        text += all_digits[byte & 15U];
    }
    return text;
}

bool read_hexadecimal(std::string_view digits, std::span<std::uint8_t> bytes) {
    if (digits.size() != 2 * bytes.size()) {
        return false;
    }
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const std::size_t high = all_digits.find(digits[2 * at]);
        const std::size_t low = all_digits.find(digits[2 * at + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos) {
            return false;
        }
        bytes[at] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return true;
}

}  // namespace habeas::store
