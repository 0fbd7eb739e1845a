#include "vault/hash.h"

#include "support/shared_material.h"
#include "vault/bytes_from.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using habeas::tests::array_from;
using habeas::tests::bytes_from;
namespace vault = habeas::vault;

namespace {

/// Every quoted text of a JSON array that follows a name.
std::vector<std::string> quoted_after(const std::string& json, const std::string& name) {
    std::vector<std::string> texts;
    std::size_t at = json.find('[', json.find("\"" + name + "\""));
    const std::size_t last = json.find(']', at);
    for (at = json.find('"', at); at < last; at = json.find('"', at + 1)) {
        const std::size_t close = json.find('"', at + 1);
        texts.push_back(json.substr(at + 1, close - at - 1));
        at = close;
    }
    return texts;
}

/// RFC 6962 section 2.1, written from its definition.
vault::Digest tree_hash(const std::vector<std::string>& leaves) {
    if (leaves.empty()) {
        return vault::sha256("");
    }
    if (leaves.size() == 1) {
        return vault::rfc6962_leaf_hash(leaves.front());
    }
    std::size_t split = 1;
    while (split * 2 < leaves.size()) {
        split *= 2;
    }
    const auto middle = leaves.begin() + static_cast<std::ptrdiff_t>(split);
    const vault::Digest left = tree_hash({leaves.begin(), middle});
    const vault::Digest right = tree_hash({middle, leaves.end()});
    std::string node = "\x01";
    node.append(left.begin(), left.end());
    node.append(right.begin(), right.end());
    return vault::sha256(node);
}

}  // namespace

TEST_CASE("SHA-256 agrees with the examples of FIPS 180-4") {
    CHECK(vault::sha256("abc") ==
          array_from<32>("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    CHECK(vault::sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          array_from<32>("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    CHECK(vault::sha256("") ==
          array_from<32>("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

TEST_CASE("SHA-256 of pieces is SHA-256 of the whole") {
    vault::Sha256 hash;
    hash.add("a");
    hash.add("");
    hash.add("bc");
    CHECK(hash.finish() == vault::sha256("abc"));
}

TEST_CASE("BLAKE2b-256 agrees with published vectors, with and without key") {
    CHECK(vault::blake2b_256("abc") ==
          array_from<32>("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    CHECK(vault::blake2b_256("") ==
          array_from<32>("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
    CHECK(vault::keyed_blake2b_256(
              array_from<32>("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"),
              "abc") ==
          array_from<32>("d63a32d3e44738d7907f964316c241adaba0abfeabc32349677578a15a203f7f"));
}

TEST_CASE("leaf hashes give the published roots of RFC 6962 trees") {
    const auto path = habeas::tests::shared_material("data/merkle/rfc6962_roots.json");
    if (!path) {
        return;
    }
    const std::string json = habeas::tests::bytes_of(*path);
    const std::vector<std::string> roots = quoted_after(json, "roots_hex_by_size");
    std::vector<std::string> leaves;
    const std::vector<std::string> all_leaves = quoted_after(json, "leaves_hex");
    REQUIRE(roots.size() == all_leaves.size() + 1);
    for (std::size_t size = 0; size < roots.size(); ++size) {
        CHECK(tree_hash(leaves) == array_from<32>(roots[size]));
        if (size < all_leaves.size()) {
            leaves.push_back(bytes_from(all_leaves[size]));
        }
    }
}
