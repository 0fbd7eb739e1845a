// UTF-8: validation and counting. Text enters Habeas only after is_utf8 said yes.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace habeas {

/// \return the byte offset of the first byte that is not well-formed UTF-8 (RFC 3629: no
/// surrogates, no overlong
///         forms, at most U+10FFFF); none if all is well
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// \return whether every byte belongs to well-formed UTF-8
inline bool is_utf8(std::string_view text) {
    return !first_invalid_utf8(text).has_value();
}

/// \param text well-formed UTF-8
/// \return the number of code points
std::size_t code_points(std::string_view text);

/// \param text    well-formed UTF-8
/// \param index   code points from the start (0-based)
/// \return        the byte offset of that code point; text.size() if index equals
/// code_points(text); none beyond
std::optional<std::size_t> byte_offset_of(std::string_view text, std::size_t index);

}  // namespace habeas
