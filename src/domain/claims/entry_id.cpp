#include "domain/claims/entry_id.h"

namespace habeas::claims {
namespace {

constexpr std::size_t short_characters = 16;
constexpr unsigned bits_per_character = 5;

int value_of_digit(char digit) {
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

}  // namespace

std::string short_text_of(const EntryId& id) {
    constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    std::string text;
    for (std::size_t character = 0; character < short_characters; ++character) {
        const std::size_t bit = character * bits_per_character;
        const unsigned window =
            static_cast<unsigned>(id.bytes.at(bit / 8)) << 8U | id.bytes.at(bit / 8 + 1);
        text += alphabet[window >> (16U - bits_per_character - bit % 8U) & 31U];
    }
    return text;
}

std::string full_text_of(const EntryId& id) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : id.bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

std::optional<EntryId> entry_id_from(std::string_view hexadecimal) {
    EntryId id;
    if (hexadecimal.size() != 2 * id.bytes.size()) {
        return std::nullopt;
    }
    for (std::size_t at = 0; at < id.bytes.size(); ++at) {
        const int high = value_of_digit(hexadecimal[2 * at]);
        const int low = value_of_digit(hexadecimal[2 * at + 1]);
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        id.bytes.at(at) = static_cast<std::uint8_t>(high * 16 + low);
    }
    return id;
}

}  // namespace habeas::claims
