#include "domain/claims/entry_id.h"

namespace habeas::claims {
namespace {

constexpr std::size_t short_characters = 16;
constexpr unsigned bits_per_character = 5;
constexpr unsigned characters_of_beginning = 4;
constexpr unsigned bits_per_digit = 4;
constexpr std::string_view characters = "abcdefghijklmnopqrstuvwxyz234567";
constexpr std::string_view digits = "0123456789abcdef";

int value_of_digit(char digit) {
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

/// \return the number that the first characters write, cut to its first 16 bits
std::optional<std::uint16_t> beginning_in(std::string_view text,
                                          std::string_view alphabet,
                                          unsigned bits) {
    unsigned number = 0;
    for (const char character : text.substr(0, characters_of_beginning)) {
        const std::size_t value = alphabet.find(character);
        if (value == std::string_view::npos) {
            return std::nullopt;
        }
        number = number << bits | static_cast<unsigned>(value);
    }
    return static_cast<std::uint16_t>(number >> (characters_of_beginning * bits - 16U));
}

}  // namespace

std::uint16_t beginning_of(const EntryId& id) {
    return static_cast<std::uint16_t>(id.bytes[0] << 8U | id.bytes[1]);
}

std::vector<std::uint16_t> beginnings_named(std::string_view prefix) {
    std::vector<std::uint16_t> all;
    if (prefix.size() < characters_of_beginning) {
        return all;
    }
    const auto as_short = beginning_in(prefix, characters, bits_per_character);
    const auto as_full = beginning_in(prefix, digits, bits_per_digit);
    if (as_short) {
        all.push_back(*as_short);
    }
    if (as_full && as_full != as_short) {
        all.push_back(*as_full);
    }
    return all;
}

std::string short_text_of(const EntryId& id) {
    std::string text;
    for (std::size_t character = 0; character < short_characters; ++character) {
        const std::size_t bit = character * bits_per_character;
        const unsigned window =
            static_cast<unsigned>(id.bytes.at(bit / 8)) << 8U | id.bytes.at(bit / 8 + 1);
        text += characters[window >> (16U - bits_per_character - bit % 8U) & 31U];
    }
    return text;
}

std::string full_text_of(const EntryId& id) {
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
