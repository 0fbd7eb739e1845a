#include "domain/claims/entry.h"

#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::claims;

namespace {

dates::Edtf date(const std::string& text) {
    return dates::Edtf::parse(text).value();
}

EntryId id_of(std::uint8_t first) {
    EntryId id;
    id.bytes[0] = first;
    return id;
}

std::string hexadecimal(const std::string& bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += {digits[value >> 4U], digits[value & 15U]};
    }
    return text;
}

Claim small_claim() {
    Claim claim;
    claim.subject = Entity{EntityKind::group, "g"};
    claim.predicate = "count_held";
    claim.value = count_value("some 200", "en");
    claim.valid_from = date("1997-02");
    claim.claimant = Entity{EntityKind::person, "p"};
    claim.modality = Modality::admits;
    return claim;
}

Claim full_claim() {
    Claim claim = small_claim();
    claim.value.lower = -3;
    claim.value.upper = std::int64_t{1} << 62;
    claim.qualifiers = {{"place", entity_value({EntityKind::place, "x"})},
                        {"unit", code_value("person")}};
    claim.valid_to = date("..");
    claim.said = date("1997-04-23/1997-04-24");
    claim.uttered = date("1997-02");
    claim.carriers = {{EntityKind::organisation, "o"}, {EntityKind::source, "s"}};
    claim.origin = "one";
    claim.grade = {'B', '2'};
    claim.language = "en";
    claim.passage = Passage{.document = {7}, .begin = 10, .end = 400, .quote_hash = {9}};
    claim.row = TableRow{.table = "list.csv", .table_hash = {3}, .row = 14, .words = "a,b"};
    claim.citation = {"A title", "https://example.org/"};
    claim.note = "Túpac \xF0\x9F\x95\x8A";
    claim.supersedes = id_of(5);
    return claim;
}

SavedQuestion small_question() {
    return {
        "q", "held on=1997", Level::case_officer, "1998-01-31", Instant{-5}, {id_of(3), id_of(4)}};
}

std::vector<Payload> one_of_each() {
    return {full_claim(),
            Retraction{{id_of(1), id_of(2)}, date("1998"), "withdrawn", "b"},
            Judgement{{EntityKind::person, "a"},
                      {EntityKind::person, "b"},
                      JudgementVerdict::same,
                      "w",
                      "r",
                      "m@1",
                      "0.97"},
            Document{{1},
                     12,
                     "t",
                     "f.txt",
                     "text/plain",
                     "es",
                     date("1997"),
                     "printed",
                     {EntityKind::source, "s"},
                     "u"},
            LexiconRevision{"text"},
            PredicateDeclaration{"altitude", ValueKind::count, true, "metres above the sea"},
            CriteriaSet{"law", "1", "text"},
            Enrolment{"00ff", {{"aa", 3}}, "new"},
            Receipt{{{"bb", 4}}},
            Erasure{{id_of(9)}, {{8}}, "asked"},
            FrozenStatement{"april",
                            "{{held | figure held}}",
                            "en",
                            Level::partners,
                            "1997-04-23",
                            "1997-04-24",
                            Instant{-5},
                            {{"held | figure held", "2 people", {id_of(3), id_of(4)}}, {}}},
            small_question()};
}

}  // namespace

TEST_CASE("the canonical bytes of a claim never change") {
    CHECK(hexadecimal(encode(small_claim())) ==
          "0100"
          "010167"
          "0a636f756e745f68656c64"
          "0408736f6d6520323030"
          "02656e"
          "0000"
          "00"
          "07313939372d3032"
          "000000"
          "000170"
          "00"
          "00"
          "02"
          "4636"
          "00"
          "00"
          "00"
          "0000"
          "00"
          "00");
}

TEST_CASE("the canonical bytes of a saved question never change") {
    const std::string nothing(62, '0');
    CHECK(hexadecimal(encode(small_question())) ==
          "010b"
          "0171"
          "0c68656c64206f6e3d31393937"
          "03"
          "0a313939382d30312d3331"
          "09"
          "0203" +
              nothing + "04" + nothing);
}

TEST_CASE("a saved question whose claims are not in order, or whose level is none, is refused") {
    SavedQuestion saved = small_question();
    std::swap(saved.claims[0], saved.claims[1]);
    CHECK_FALSE(decode(encode(saved)));
    saved.claims = {id_of(3), id_of(3)};
    CHECK_FALSE(decode(encode(saved)));
    std::string bytes = encode(small_question());
    bytes[17] = 5;
    CHECK_FALSE(decode(bytes));
}

TEST_CASE("every payload is read back as it was written") {
    for (const Payload& payload : one_of_each()) {
        const auto read = decode(encode(payload));
        REQUIRE(read);
        CHECK(read.value() == payload);
    }
}

TEST_CASE("a payload that is cut short anywhere, or followed by anything, is refused") {
    for (const Payload& payload : one_of_each()) {
        const std::string bytes = encode(payload);
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            REQUIRE_FALSE(decode(std::string_view(bytes).substr(0, length)));
        }
        CHECK_FALSE(decode(bytes + '\0'));
    }
}

TEST_CASE("no two byte strings are read as one payload") {
    for (const Payload& payload : one_of_each()) {
        const std::string bytes = encode(payload);
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                std::string flipped = bytes;
                flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
                const auto read = decode(flipped);
                REQUIRE_MESSAGE(
                    (!read || encode(read.value()) == flipped), "byte ", at, " bit ", bit);
                REQUIRE((!read || read.value() != payload));
            }
        }
    }
}

TEST_CASE("a longer form of a number, unsorted qualifiers and unsorted targets are refused") {
    std::string bytes = encode(LexiconRevision{"ab"});
    CHECK(bytes == std::string("\x01\x04\x02") + "ab");
    CHECK_FALSE(
        decode(std::string_view("\x01\x04\x82\x00"
                                "ab",
                                6)));
    Claim claim = full_claim();
    std::swap(claim.qualifiers[0], claim.qualifiers[1]);
    CHECK_FALSE(decode(encode(claim)));
    CHECK_FALSE(decode(encode(Retraction{{id_of(2), id_of(1)}, std::nullopt, "", ""})));
    CHECK_FALSE(decode(encode(Retraction{{id_of(1), id_of(1)}, std::nullopt, "", ""})));
}

TEST_CASE("a payload of a newer version is refused by name") {
    std::string bytes = encode(LexiconRevision{"ab"});
    bytes[0] = 2;
    CHECK(decode(bytes).error().code == "payload_newer");
    CHECK(decode("").error().code == "payload_damaged");
}

TEST_CASE("a payload that names an impossible date, grade or kind is refused") {
    Claim claim = small_claim();
    claim.grade.reliability = 'G';
    CHECK_FALSE(decode(encode(claim)));
    std::string bytes = encode(small_claim());
    const std::size_t month = bytes.find("1997-02");
    bytes[month + 6] = '3';
    CHECK(decode(bytes));
    bytes[month + 5] = '9';
    CHECK_FALSE(decode(bytes));
}

TEST_CASE("a length larger than what follows never makes the reader ask for memory") {
    std::mt19937_64 random(20'260'101);
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes = encode(one_of_each()[random() % 12]);
        const std::size_t at = 2 + random() % (bytes.size() - 2);
        bytes.replace(at, 1, "\xFF\xFF\xFF\xFF\x7F");
        const auto read = decode(bytes);
        REQUIRE((!read || encode(read.value()) == bytes));
    }
}
