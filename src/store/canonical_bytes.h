// The few encodings of which every canonical byte string of the log is made. Each value has exactly
// one encoding, and the reader refuses every other: integers of fixed width are big-endian; lengths
// and counts are LEB128 in the fewest bytes; a text is its length and its bytes.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace habeas::store {

/// Eight bytes, most significant first.
void add_fixed(std::string& bytes, std::uint64_t value);

/// Seven bits a byte, least significant first, the high bit on all but the last; as few bytes as
/// the value needs.
void add_count(std::string& bytes, std::uint64_t value);

/// The count of the bytes, then the bytes.
void add_text(std::string& bytes, std::string_view text);

/// The bytes as they are.
void add_bytes(std::string& bytes, std::span<const std::uint8_t> raw);

/// Reads from the front. After the first failure every reading gives zeros or nothing, and ok()
/// stays false.
class ByteReader {
  public:
    explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

    [[nodiscard]] bool ok() const { return ok_; }

    [[nodiscard]] std::string_view rest() const { return rest_; }

    std::uint8_t byte();
    std::uint64_t fixed();
    std::uint64_t count();
    std::string_view text();
    void fill(std::span<std::uint8_t> raw);

  private:
    std::string_view take(std::uint64_t length);

    std::string_view rest_;
    bool ok_ = true;
};

}  // namespace habeas::store
