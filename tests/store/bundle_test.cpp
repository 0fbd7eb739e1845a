#include "store/bundle.h"

#include "store/hexadecimal.h"
#include "store/test_device.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace habeas;
using namespace habeas::store;

namespace {

template <class Array>
Array filled(std::uint8_t byte) {
    Array array = {};
    array.fill(byte);
    return array;
}

Bundle golden_bundle() {
    Bundle bundle{
        .device = filled<DeviceId>(0x11), .sequence = 1, .made = Instant{258}, .author = "ana"};
    const EntryHeader first{.id = {filled<Hash>(0x22)}, .compartment = "c", .batch = "b"};
    EntryHeader second = first;
    second.id.bytes = filled<Hash>(0x33);
    const EntryHeader third{
        .id = {filled<Hash>(0x44)}, .level = claims::Level::sealed, .batch = "b", .key = "k"};
    bundle.entries = {Entry{.header = first}, Entry{.header = second}, Entry{.header = third}};
    bundle.signature = filled<Signature>(0x55);
    return bundle;
}

std::string repeated(const std::string& digits, int times) {
    std::string text;
    for (int at = 0; at < times; ++at) {
        text += digits;
    }
    return text;
}

/// docs/file-format.md, field by field.
std::string golden_manifest_digits() {
    return "686162656173"
           "20"
           "62756e646c65"
           "20"
           "31"
           "0a" +  // habeas bundle 1
           repeated("11", 32) +
           "0000000000000001" + repeated("00", 32) +  // device, sequence, previous
           "0000000000000102"
           "03"
           "616e61"
           "03" +  // made, author, entries
           repeated("22", 32) +
           "01"
           "02"
           "0163"
           "0162"
           "00" +  // written: team, c, b, no key
           repeated("33", 32) +
           "00" +  // as before
           repeated("44", 32) +
           "01"
           "04"
           "00"
           "0162"
           "016b";  // written: sealed, none, b, k
}

std::string bytes_from(const std::string& digits) {
    std::vector<std::uint8_t> bytes(digits.size() / 2);
    REQUIRE(read_hexadecimal(digits, bytes));
    return {bytes.begin(), bytes.end()};
}

std::string hexadecimal_of(const std::string& bytes) {
    return hexadecimal({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

std::string reason_against(const std::string& bytes) {
    const auto bundle = decode_bundle(bytes);
    if (bundle) {
        return "none";
    }
    CHECK(bundle.error().code == "bundle_damaged");
    CHECK(bundle.error().kind == ErrorKind::integrity);
    return std::string(bundle.error().parameter("reason"));
}

std::string replaced(std::string bytes,
                     std::size_t at,
                     const std::string& digits,
                     std::size_t removed) {
    return bytes.replace(at, removed, bytes_from(digits));
}

}  // namespace

TEST_CASE("a manifest has the bytes that the file format promises") {
    CHECK(hexadecimal_of(manifest_of(golden_bundle())) == golden_manifest_digits());
    CHECK(hexadecimal(leaf_hash_of(golden_bundle())) ==
          "b6addf4fc64329d09f8cf861a4a6ba57531b6f67d074fea518b631632452ce83");
}

TEST_CASE("a commitment is BLAKE2b-256 of salt and payload") {
    Content content{.payload = "payload"};
    for (std::size_t at = 0; at < content.salt.size(); ++at) {
        content.salt.at(at) = static_cast<std::uint8_t>(at);
    }
    CHECK(claims::full_text_of(commitment_to(content)) ==
          "14c31e24fcee7279777d03c52248464126cea25fb08f8a3d6991ce917d848ba7");
}

TEST_CASE("a bundle's bytes are manifest, signature and what is left of the contents") {
    Bundle bundle = golden_bundle();
    bundle.entries[1].content = Content{.salt = filled<Salt>(0x66), .payload = "hi"};
    CHECK(hexadecimal_of(encode_bundle(bundle)) == golden_manifest_digits() + repeated("55", 64) +
                                                       "00" + "01" + repeated("66", 16) +
                                                       "02"
                                                       "6869" +
                                                       "00");
    const auto decoded = decode_bundle(encode_bundle(bundle));
    REQUIRE(decoded);
    CHECK(*decoded == bundle);
}

TEST_CASE("a bundle cut anywhere, or with anything behind it, is refused") {
    const std::string bytes = encode_bundle(tests::TestDevice(1).next({"one", "two"}));
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CHECK(reason_against(bytes.substr(0, length)) != "none");
    }
    CHECK(reason_against(bytes + '\0') == "bytes_left_over");
    CHECK(reason_against(bytes) == "none");
}

TEST_CASE("every other way to write the same bundle is refused") {
    const std::string bytes = encode_bundle(golden_bundle());
    constexpr std::size_t author = 16 + 32 + 8 + 32 + 8;
    constexpr std::size_t count = author + 4;
    constexpr std::size_t first = count + 1;
    constexpr std::size_t second = first + 32 + 7;
    constexpr std::size_t contents = 212 + 64;
    CHECK(reason_against(replaced(bytes, 0, "48", 1)) == "format_name");
    CHECK(reason_against(replaced(bytes, author, "8300", 1)) ==
          "cut_short");                                                     // a count in two bytes
    CHECK(reason_against(replaced(bytes, author + 1, "ff", 1)) == "text");  // not UTF-8
    CHECK(reason_against(replaced(bytes, first + 32, "00", 7)) == "first_header_shared");
    CHECK(reason_against(replaced(bytes, first + 32, "02", 1)) == "header_kind");
    CHECK(reason_against(replaced(bytes, first + 33, "05", 1)) == "level");
    CHECK(reason_against(replaced(bytes, first + 35, "ff", 1)) == "text");
    CHECK(reason_against(replaced(bytes, second + 32, "01020163016200", 1)) == "header_repeated");
    CHECK(reason_against(replaced(bytes, contents, "02", 1)) == "content_kind");
    CHECK(reason_against(replaced(bytes, 16 + 32, "0000000000000000", 8)) == "sequence");
    CHECK(reason_against(replaced(bytes, 16 + 32, "8000000000000001", 8)) == "sequence");
    CHECK(reason_against(replaced(bytes, 16 + 32, "0000000000000002", 8)) == "previous");
    CHECK(reason_against(replaced(bytes, 16 + 32 + 8, "01", 1)) == "previous");
}

TEST_CASE("a bundle without entries is refused") {
    Bundle bundle = golden_bundle();
    bundle.entries.clear();
    CHECK(reason_against(encode_bundle(bundle)) == "no_entries");
    CHECK(check_bundle(bundle).error().code == "bundle_damaged");
}

TEST_CASE("a manifest alone can be read back") {
    const auto decoded = decode_manifest(manifest_of(golden_bundle()));
    REQUIRE(decoded);
    CHECK(decoded->entries == golden_bundle().entries);
    CHECK_FALSE(decode_manifest(manifest_of(golden_bundle()) + "x"));
    CHECK_FALSE(decode_manifest(""));
}

TEST_CASE("what decodes is exactly what encodes, whatever byte is changed") {
    tests::TestDevice device(7);
    const std::string bytes = encode_bundle(device.next({"first payload", "", "third"}));
    CHECK(rc::check("decode then encode is the identity", [&] {
        std::string changed = bytes;
        const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
        changed[at] = *rc::gen::arbitrary<char>();
        if (const auto bundle = decode_bundle(changed)) {
            RC_ASSERT(encode_bundle(*bundle) == changed);
        }
    }));
}

TEST_CASE("a signature holds for one manifest only") {
    tests::TestDevice device(1);
    Bundle bundle = device.next({"one", "two"});
    CHECK(check_bundle(bundle));
    Bundle later = bundle;
    later.made.microseconds += 1;
    CHECK(check_bundle(later).error().code == "bundle_signature_wrong");
    CHECK(check_bundle(later).error().parameter("sequence") == "1");
    Bundle lower = bundle;
    lower.entries[0].header.level = claims::Level::open;
    CHECK(check_bundle(lower).error().code == "bundle_signature_wrong");
    std::swap(bundle.entries[0], bundle.entries[1]);
    CHECK(check_bundle(bundle).error().code == "bundle_signature_wrong");
}

TEST_CASE("an altered content is named; an erased one leaves the proof whole") {
    tests::TestDevice device(1);
    Bundle bundle = device.next({"one", "two"});
    Bundle altered = bundle;
    altered.entries[1].content->payload = "2";
    REQUIRE_FALSE(check_bundle(altered));
    CHECK(check_bundle(altered).error().code == "entry_content_altered");
    CHECK(check_bundle(altered).error().parameter("entry") ==
          claims::full_text_of(bundle.entries[1].header.id));
    bundle.entries[1].content.reset();
    CHECK(check_bundle(bundle));
}
