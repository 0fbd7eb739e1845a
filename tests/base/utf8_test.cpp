#include "base/utf8.h"

#include <string>

#include <doctest/doctest.h>

TEST_CASE("well-formed text of every length of sequence is accepted") {
    CHECK(habeas::is_utf8(""));
    CHECK(habeas::is_utf8("Túpac Amaru \xE2\x80\x99 \xF0\x9F\x95\x8A"));
}

TEST_CASE("overlong forms, surrogates, cut and stray bytes are refused at their offset") {
    CHECK(habeas::first_invalid_utf8("ab\xC0\x80") == 2U);
    CHECK(habeas::first_invalid_utf8("\xED\xA0\x80") == 0U);
    CHECK(habeas::first_invalid_utf8("x\xF4\x90\x80\x80") == 1U);
    CHECK(habeas::first_invalid_utf8("x\xE2\x80") == 1U);
    CHECK(habeas::first_invalid_utf8("x\x80") == 1U);
    CHECK(habeas::first_invalid_utf8("x\xE0\x9F\xBF") == 1U);
    CHECK(habeas::first_invalid_utf8("x\xF0\x8F\xBF\xBF") == 1U);
    CHECK(habeas::first_invalid_utf8("x\xFF") == 1U);
}

TEST_CASE(
    "a stray byte is found at every offset of a long text, and a letter of two bytes is none") {
    for (std::size_t at = 0; at < 40; ++at) {
        std::string text(40, 'a');
        text[at] = '\xE1';
        CHECK(habeas::first_invalid_utf8(text) == at);
        text.replace(at, 1, "\xC3\xA1");
        CHECK_FALSE(habeas::first_invalid_utf8(text));
    }
}

TEST_CASE("code points and byte offsets agree") {
    CHECK(habeas::code_points("Túpac") == 5U);
    CHECK(habeas::byte_offset_of("Túpac", 2) == 3U);
    CHECK(habeas::byte_offset_of("Túpac", 5) == 6U);
    CHECK_FALSE(habeas::byte_offset_of("Túpac", 6).has_value());
}
