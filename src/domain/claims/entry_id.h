// The name of an entry: the salted commitment to its payload. It says nothing about the content and
// nothing about the position in the log, so it can be shown to everyone who may see the entry.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::claims {

/// BLAKE2b-256 of salt and payload.
struct EntryId {
    std::array<std::uint8_t, 32> bytes = {};

    friend auto operator<=>(const EntryId&, const EntryId&) = default;
};

/// \return the first 10 bytes in lower-case base 32 (RFC 4648 alphabet), 16 characters: what people
/// see and type
std::string short_text_of(const EntryId& id);

/// \return the first two bytes, as one number: ids are the output of a hash, and lie evenly in them
std::uint16_t beginning_of(const EntryId& id);

/// \return the beginnings of all ids whose short or full text begins with a prefix: at most one for
///         each of the two texts; none for a prefix of fewer than four characters
std::vector<std::uint16_t> beginnings_named(std::string_view prefix);

/// \return 64 hexadecimal digits
std::string full_text_of(const EntryId& id);

/// \return the id that 64 hexadecimal digits name, or none
std::optional<EntryId> entry_id_from(std::string_view hexadecimal);

}  // namespace habeas::claims
