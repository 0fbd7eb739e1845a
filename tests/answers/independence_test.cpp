#include "answers/independence.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

namespace {

std::string independence_of(RegisterBuilder& small, const char* one, const char* other) {
    const auto id = [&](const char* key) { return habeas::claims::full_text_of(small.id(key)); };
    return only("figure", asked(small, "independence claim=" + id(one) + " other=" + id(other)));
}

}  // namespace

TEST_CASE("whoever repeats a count adds no source, and a claim is no second source to itself") {
    RegisterBuilder small({"a group:g count_held value=9 by=source:t",
                           "b group:g count_held value=9 by=source:u origin=source:t",
                           "c group:g count_held value=9 by=source:v via=source:t",
                           "d group:g count_held value=9 by=source:w"});
    CHECK(independence_of(small, "a", "b") == "figure independent_origins 1/1/1 {a, b}\n");
    CHECK(independence_of(small, "a", "a") == "figure independent_origins 1/1/1 {a}\n");
    CHECK(independence_of(small, "a", "c") == "figure independent_origins 1/1/2 {a, c}\n");
    CHECK(independence_of(small, "c", "d") == "figure independent_origins 2/2/2 {c, d}\n");
}

TEST_CASE("claims that stand in one passage may be one voice, whoever they are ascribed to") {
    RegisterBuilder small;
    const auto add = [&small](const std::string& key, std::uint8_t document, std::uint64_t begin) {
        habeas::claims::Claim claim;
        claim.subject = habeas::claims::entity_from("group:g").value();
        claim.predicate = "definition";
        claim.claimant = habeas::claims::entity_from("source:" + key).value();
        claim.passage = habeas::claims::Passage{.begin = begin, .end = begin + 10};
        claim.passage->document[0] = document;
        small.add(key, claim);
    };
    add("a", 1, 0);
    add("b", 1, 9);
    add("c", 1, 10);
    add("d", 2, 0);
    CHECK(independence_of(small, "a", "b") == "figure independent_origins 1/1/2 {a, b}\n");
    CHECK(independence_of(small, "a", "c") == "figure independent_origins 2/2/2 {a, c}\n");
    CHECK(independence_of(small, "c", "a") == "figure independent_origins 2/2/2 {a, c}\n");
    CHECK(independence_of(small, "a", "d") == "figure independent_origins 2/2/2 {a, d}\n");
    const auto id = [&](const char* key) { return habeas::claims::full_text_of(small.id(key)); };
    const std::string said = asked(small, "independence claim=" + id("a") + " other=" + id("b"));
    CHECK(said.find("passages_overlap | cannot_tell | passages_overlap") != std::string::npos);
}

TEST_CASE("a claim that names nobody is independent of nothing") {
    RegisterBuilder small({"a group:g count_held value=9 by=source:t"});
    habeas::claims::Claim claim;
    claim.subject = habeas::claims::entity_from("group:g").value();
    claim.predicate = "definition";
    small.add("b", claim);
    CHECK(independence_of(small, "a", "b") == "figure independent_origins 1/1/2 {a, b}\n");
}

TEST_CASE("a hidden claim cannot be compared, and a short beginning is refused") {
    RegisterBuilder small({"a group:g count_held value=9 by=source:t",
                           "b group:g count_held value=9 by=source:u level=sealed"});
    const auto open = small.world(
        {.clearance = habeas::claims::clearance_up_to(habeas::claims::Level::partners)});
    const std::string seen = habeas::claims::full_text_of(small.id("a"));
    const std::string hidden = habeas::claims::full_text_of(small.id("b"));
    CHECK(asked(small, open, "independence claim=" + seen + " other=" + hidden) ==
          "error claim_unknown claim=" + hidden + "\n");
    CHECK(asked(small, "independence claim=" + seen + " other=abc") ==
          "error claim_unknown claim=abc\n");
    CHECK(asked(small, "independence claim=" + seen) ==
          "error parameter_missing parameter=other\n");
}
