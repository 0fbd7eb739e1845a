#include "domain/claims/bytes.h"

#include "base/utf8.h"

#include <algorithm>

namespace habeas::claims {

void ByteWriter::number(std::uint64_t value) {
    while (value >= 0x80U) {
        byte(static_cast<unsigned char>(value | 0x80U));
        value >>= 7U;
    }
    byte(static_cast<unsigned char>(value));
}

void ByteWriter::signed_number(std::int64_t value) {
    const auto bits = static_cast<std::uint64_t>(value);
    number(bits << 1U ^ (value < 0 ? ~std::uint64_t{0} : std::uint64_t{0}));
}

void ByteWriter::text(std::string_view value) {
    number(value.size());
    bytes_ += value;
}

void ByteWriter::hash(const std::array<std::uint8_t, 32>& value) {
    for (const std::uint8_t part : value) {
        byte(part);
    }
}

void ByteWriter::date(const std::optional<dates::Edtf>& value) {
    text(value ? value->text() : std::string());
}

void ByteWriter::entity(const Entity& value) {
    byte(static_cast<unsigned char>(value.kind));
    text(value.id);
}

unsigned char ByteReader::byte() {
    if (!ok_ || rest_.empty()) {
        ok_ = false;
        return 0;
    }
    const auto value = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    return value;
}

unsigned char ByteReader::choice(unsigned char last) {
    const unsigned char value = byte();
    ok_ = ok_ && value <= last;
    return ok_ ? value : static_cast<unsigned char>(0);
}

std::uint64_t ByteReader::number() {
    if (ok_ && !rest_.empty() && static_cast<unsigned char>(rest_.front()) < 0x80U) {
        return byte();  // most numbers are small
    }
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const unsigned char part = byte();
        value |= static_cast<std::uint64_t>(part & 0x7FU) << shift;
        if ((part & 0x80U) == 0) {
            const bool has_empty_end = shift > 0 && part == 0;
            const bool is_too_large = shift == 63 && part > 1;
            ok_ = ok_ && !has_empty_end && !is_too_large;
            return ok_ ? value : 0;
        }
    }
    ok_ = false;
    return 0;
}

std::int64_t ByteReader::signed_number() {
    const std::uint64_t bits = number();
    const std::uint64_t sign = (bits & 1U) != 0 ? ~std::uint64_t{0} : std::uint64_t{0};
    return static_cast<std::int64_t>(bits >> 1U ^ sign);
}

std::string_view ByteReader::text_view() {
    const std::uint64_t size = number();
    if (!ok_ || size > rest_.size()) {
        ok_ = false;
        return {};
    }
    const std::string_view value = rest_.substr(0, size);
    rest_.remove_prefix(size);
    ok_ = is_utf8(value);
    return value;
}

std::array<std::uint8_t, 32> ByteReader::hash() {
    std::array<std::uint8_t, 32> value{};
    for (std::uint8_t& part : value) {
        part = byte();
    }
    return value;
}

std::optional<dates::Edtf> ByteReader::date() {
    const std::string_view written = text_view();
    if (!ok_ || written.empty()) {
        return std::nullopt;
    }
    auto parsed = dates::Edtf::parse(written);
    if (!parsed) {
        ok_ = false;
        return std::nullopt;
    }
    return std::move(parsed.value());
}

Entity ByteReader::entity() {
    Entity value{
        .kind = static_cast<EntityKind>(choice(static_cast<unsigned char>(EntityKind::visitor))),
        .id = text()};
    if (ok_ && !value.empty()) {
        ok_ = entity_from(text_of(value)).has_value();
    }
    return value;
}

std::uint64_t ByteReader::count() {
    const std::uint64_t value = number();
    ok_ = ok_ && value <= rest_.size();
    return ok_ ? value : 0;
}

}  // namespace habeas::claims
