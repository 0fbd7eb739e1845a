// Where the words of a claim stand: bytes of a document that the register holds, or a row of a
// table that was imported (with the source it cites, not held). A passage whose quote does not
// match its bytes is refused on entry.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>

namespace habeas::claims {

/// SHA-256 of a document's exact bytes; names the document.
using DocumentHash = std::array<std::uint8_t, 32>;

/// \return 64 hexadecimal digits
std::string text_of(const DocumentHash& hash);

/// A run of bytes of a document. Representation 0 is the original bytes; derived texts have a
/// number and a version.
struct Passage {
    DocumentHash document = {};
    std::uint32_t representation = 0;
    std::uint32_t version = 0;
    std::uint64_t begin = 0;                       ///< byte offset, inclusive
    std::uint64_t end = 0;                         ///< byte offset, exclusive; begin < end
    std::array<std::uint8_t, 32> quote_hash = {};  ///< SHA-256 of the bytes [begin, end)

    friend auto operator<=>(const Passage&, const Passage&) = default;
};

/// A row of an imported table, as it was written.
struct TableRow {
    std::string table = {};        ///< name of the file
    DocumentHash table_hash = {};  ///< SHA-256 of its bytes
    std::uint64_t row = 0;         ///< line on which the row starts, 1-based, the header is 1
    std::string words = {};        ///< the row's bytes

    friend auto operator<=>(const TableRow&, const TableRow&) = default;
};

/// A source that is cited and not held.
struct Citation {
    std::string title = {};
    std::string address = {};  ///< URL or shelf mark

    [[nodiscard]] bool empty() const { return title.empty() && address.empty(); }

    friend auto operator<=>(const Citation&, const Citation&) = default;
};

}  // namespace habeas::claims
