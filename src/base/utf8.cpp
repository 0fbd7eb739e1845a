#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace habeas {
namespace {

bool is_continuation(unsigned char byte) {
    return (byte & 0xC0U) == 0x80U;
}

/// One row of table 3-7 of Unicode 15: first bytes, length, and which second bytes they allow.
struct Sequence {
    unsigned char first_lead;
    unsigned char last_lead;
    std::size_t length;
    unsigned char second_low;
    unsigned char second_high;
};

constexpr std::array sequences{Sequence{0x00, 0x7F, 1, 0x00, 0xFF},
                               Sequence{0xC2, 0xDF, 2, 0x80, 0xBF},
                               Sequence{0xE0, 0xE0, 3, 0xA0, 0xBF},
                               Sequence{0xE1, 0xEC, 3, 0x80, 0xBF},
                               Sequence{0xED, 0xED, 3, 0x80, 0x9F},
                               Sequence{0xEE, 0xEF, 3, 0x80, 0xBF},
                               Sequence{0xF0, 0xF0, 4, 0x90, 0xBF},
                               Sequence{0xF1, 0xF3, 4, 0x80, 0xBF},
                               Sequence{0xF4, 0xF4, 4, 0x80, 0x8F}};

/// \return the length of the well-formed sequence at the beginning of `text` (not empty); 0 if
/// there is none
std::size_t sequence_length(std::string_view text) {
    const auto byte_at = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const auto* row =
        std::find_if(sequences.begin(), sequences.end(), [&](const Sequence& sequence) {
            return byte_at(0) >= sequence.first_lead && byte_at(0) <= sequence.last_lead;
        });
    if (row == sequences.end() || row->length > text.size()) {
        return 0;
    }
    if (row->length > 1 && (byte_at(1) < row->second_low || byte_at(1) > row->second_high)) {
        return 0;
    }
    for (std::size_t at = 2; at < row->length; ++at) {
        if (!is_continuation(byte_at(at))) {
            return 0;
        }
    }
    return row->length;
}

/// \return the first place from `at` on, in steps of eight, where eight bytes are not all ASCII
std::size_t after_ascii(std::string_view text, std::size_t at) {
    constexpr std::uint64_t high_bits = 0x8080808080808080U;
    std::uint64_t eight = 0;
    for (; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & high_bits) != 0) {
            break;
        }
    }
    return at;
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
    std::size_t at = after_ascii(text, 0);
    while (at < text.size()) {
        const std::size_t length = sequence_length(text.substr(at));
        if (length == 0) {
            return at;
        }
        at = after_ascii(text, at + length);
    }
    return std::nullopt;
}

std::size_t code_points(std::string_view text) {
    std::size_t count = 0;
    for (const char byte : text) {
        count += is_continuation(static_cast<unsigned char>(byte)) ? 0U : 1U;
    }
    return count;
}

std::optional<std::size_t> byte_offset_of(std::string_view text, std::size_t index) {
    std::size_t seen = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_continuation(static_cast<unsigned char>(text[at]))) {
            continue;
        }
        if (seen == index) {
            return at;
        }
        ++seen;
    }
    return seen == index ? std::optional(text.size()) : std::nullopt;
}

}  // namespace habeas
