#include "vault/signature.h"

#include "vault/bytes_from.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using habeas::tests::array_from;
using habeas::tests::bytes_from;
namespace vault = habeas::vault;

TEST_CASE("Ed25519 agrees with RFC 8032 section 7.1, tests 1 to 3") {
    struct Vector {
        std::string_view seed, public_key, message, signature;
    };

    const std::array vectors{
        Vector{"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
               "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
               "",
               "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61"
               "e39701cf9b46b"
               "d25bf5f0595bbe24655141438e7a100b"},
        Vector{"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
               "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
               "72",
               "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458"
               "f3613d0f11d8c"
               "387b2eaeb4302aeeb00d291612bb0c00"},
        Vector{"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
               "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
               "af82",
               "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae6"
               "7f760984dc659"
               "4a7c15e9716ed28dc027beceea1ec40a"}};
    for (const Vector& vector : vectors) {
        const vault::KeyPair pair = vault::key_pair_from(array_from<32>(vector.seed));
        CHECK(pair.public_key == array_from<32>(vector.public_key));
        const std::string message = bytes_from(vector.message);
        vault::SignatureBytes signature = vault::sign(pair.secret_key, message);
        CHECK(signature == array_from<64>(vector.signature));
        CHECK(vault::is_signed_by(pair.public_key, message, signature));
        CHECK_FALSE(vault::is_signed_by(pair.public_key, message + "x", signature));
        signature.front() ^= 1U;
        CHECK_FALSE(vault::is_signed_by(pair.public_key, message, signature));
    }
}

TEST_CASE("fresh keys differ and sign") {
    const vault::KeyPair first = vault::make_key_pair();
    const vault::KeyPair second = vault::make_key_pair();
    CHECK(first.public_key != second.public_key);
    CHECK(vault::is_signed_by(first.public_key, "words", vault::sign(first.secret_key, "words")));
    CHECK_FALSE(
        vault::is_signed_by(second.public_key, "words", vault::sign(first.secret_key, "words")));
}
