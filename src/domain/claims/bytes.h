// Canonical bytes: how the parts of a payload are written and read. Lengths and numbers are LEB128
// in the fewest bytes; texts are length and UTF-8; an optional part is a byte 0 or 1, then the
// part. docs/claims.md has the grammar.
#pragma once

#include "domain/claims/entity.h"
#include "domain/claims/entry_id.h"
#include "domain/dates/edtf.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace habeas::claims {

/// The first byte of every payload.
inline constexpr unsigned char payload_version = 1;

/// Writes parts one after the other.
class ByteWriter {
  public:
    void number(std::uint64_t value);
    void signed_number(std::int64_t value);

    void byte(unsigned char value) { bytes_ += static_cast<char>(value); }

    void text(std::string_view value);
    void hash(const std::array<std::uint8_t, 32>& value);
    void date(const std::optional<dates::Edtf>& value);
    void entity(const Entity& value);

    [[nodiscard]] std::string take() { return std::move(bytes_); }

  private:
    std::string bytes_;
};

/// Reads parts one after the other; after the first that does not fit, everything is empty and ok()
/// is false. A number in more bytes than it needs does not fit.
class ByteReader {
  public:
    explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

    std::uint64_t number();
    std::int64_t signed_number();
    unsigned char byte();
    /// \param last the largest allowed value
    unsigned char choice(unsigned char last);

    std::string text() { return std::string(text_view()); }

    /// \return a part of the bytes, valid as long as they are
    std::string_view text_view();
    std::array<std::uint8_t, 32> hash();
    std::optional<dates::Edtf> date();
    Entity entity();
    /// \return how many parts follow; at most the bytes that are left
    std::uint64_t count();

    [[nodiscard]] bool ok() const { return ok_; }

    [[nodiscard]] bool at_end() const { return ok_ && rest_.empty(); }

    void fail() { ok_ = false; }

  private:
    std::string_view rest_;
    bool ok_ = true;
};

}  // namespace habeas::claims
