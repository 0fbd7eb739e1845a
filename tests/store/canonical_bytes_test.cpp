#include "store/canonical_bytes.h"

#include <limits>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace habeas::store;

namespace {

std::string counted(std::uint64_t value) {
    std::string bytes;
    add_count(bytes, value);
    return bytes;
}

bool reads_as_count(const std::string& bytes) {
    ByteReader reader(bytes);
    (void)reader.count();
    return reader.ok();
}

}  // namespace

TEST_CASE("counts take as few bytes as they need, least significant first") {
    CHECK(counted(0) == std::string("\x00", 1));
    CHECK(counted(127) == "\x7f");
    CHECK(counted(128) == "\x80\x01");
    CHECK(counted(300) == "\xac\x02");
    CHECK(counted(std::numeric_limits<std::uint64_t>::max()) ==
          "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01");
}

TEST_CASE("longer forms of a count, and counts beyond 64 bits, are refused") {
    CHECK_FALSE(reads_as_count(std::string("\x80\x00", 2)));
    CHECK_FALSE(reads_as_count(std::string("\xff\x80\x00", 3)));
    CHECK_FALSE(reads_as_count("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02"));
    CHECK_FALSE(reads_as_count("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x81\x01"));
    CHECK_FALSE(reads_as_count("\x80"));
    CHECK_FALSE(reads_as_count(""));
}

TEST_CASE("every value is read back as it was written") {
    CHECK(rc::check("round trip",
                    [](std::uint64_t fixed, std::uint64_t count, const std::string& text) {
                        std::string bytes;
                        add_fixed(bytes, fixed);
                        add_count(bytes, count);
                        add_text(bytes, text);
                        ByteReader reader(bytes);
                        RC_ASSERT(reader.fixed() == fixed);
                        RC_ASSERT(reader.count() == count);
                        RC_ASSERT(reader.text() == text);
                        RC_ASSERT(reader.ok());
                        RC_ASSERT(reader.rest().empty());
                    }));
}

TEST_CASE("a text longer than what is left is a failure, and so is everything after it") {
    ByteReader reader("\x05oh");
    CHECK(reader.text().empty());
    CHECK_FALSE(reader.ok());
    CHECK(reader.byte() == 0);
    CHECK(reader.fixed() == 0);
    CHECK(reader.rest().empty());
}
