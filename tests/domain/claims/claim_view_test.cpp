#include "domain/claims/claim_view.h"

#include "domain/claims/entry.h"

#include <random>
#include <string>
#include <variant>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::claims;

namespace {

dates::Edtf date(const std::string& text) {
    return dates::Edtf::parse(text).value();
}

Claim full_claim() {
    Claim claim;
    claim.subject = Entity{EntityKind::person, "a"};
    claim.predicate = "visit";
    claim.value = count_value("some 200", "en");
    claim.value.lower = -3;
    claim.value.upper = std::int64_t{1} << 62;
    claim.qualifiers = {{"place", entity_value({EntityKind::place, "x"})},
                        {"place", entity_value({EntityKind::place, "y"})},
                        {"unit", code_value("person")}};
    claim.valid_from = date("1997-02");
    claim.valid_to = date("..");
    claim.said = date("1997-04-23/1997-04-24");
    claim.uttered = date("1997-02");
    claim.claimant = Entity{EntityKind::person, "p"};
    claim.carriers = {{EntityKind::organisation, "o"}, {EntityKind::source, "s"}};
    claim.origin = "one";
    claim.grade = {'B', '2'};
    claim.language = "en";
    claim.passage = Passage{.document = {7}, .begin = 10, .end = 400, .quote_hash = {9}};
    claim.row = TableRow{.table = "list.csv", .table_hash = {3}, .row = 14, .words = "a,b"};
    claim.citation = {"A title", "https://example.org/"};
    claim.note = "Túpac";
    claim.supersedes = EntryId{{5}};
    return claim;
}

/// \return the claim that a view of the bytes shows; none if there is none
std::optional<Claim> viewed(const std::string& bytes) {
    ClaimView view;
    return view_claim(bytes, view) && is_whole(view) ? std::optional(claim_of(view)) : std::nullopt;
}

}  // namespace

TEST_CASE("a view shows what was written, and points into the bytes") {
    const Claim claim = full_claim();
    const std::string bytes = encode(claim);
    ClaimView view;
    REQUIRE(view_claim(bytes, view));
    CHECK(view.predicate == "visit");
    CHECK(view.predicate.data() > bytes.data());
    CHECK(view.predicate.data() < bytes.data() + bytes.size());
    CHECK(view.valid_to == "..");
    CHECK(view.qualifiers.size() == 3U);
    CHECK(view.qualifiers[1].value.text == "place:y");
    REQUIRE(is_whole(view));
    CHECK(encode(claim_of(view)) == bytes);
}

TEST_CASE("a view that is used again keeps nothing of the claim before") {
    ClaimView view;
    REQUIRE(view_claim(encode(full_claim()), view));
    Claim little;
    little.subject = Entity{EntityKind::group, "g"};
    little.predicate = "status";
    little.claimant = Entity{EntityKind::source, "s"};
    const std::string bytes = encode(little);
    REQUIRE(view_claim(bytes, view));
    CHECK(encode(claim_of(view)) == bytes);
    CHECK_FALSE(view.passage.has_value());
    CHECK_FALSE(view.row.has_value());
    CHECK_FALSE(view.supersedes.has_value());
}

TEST_CASE("bytes of another kind of entry are no claim") {
    ClaimView view;
    CHECK_FALSE(view_claim(encode(LexiconRevision{"text"}), view));
    CHECK_FALSE(view_claim({}, view));
    std::string newer = encode(full_claim());
    newer[0] = 2;
    CHECK_FALSE(view_claim(newer, view));
}

TEST_CASE("a claim is viewed if and only if it is decoded, whatever became of its bytes") {
    const std::string whole = encode(full_claim());
    std::mt19937 random(1997);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes = whole;
        for (auto change = random() % 3; change < 3; ++change) {
            const std::size_t at = random() % bytes.size();
            switch (random() % 3) {
                case 0:
                    bytes[at] = static_cast<char>(random());
                    break;
                case 1:
                    bytes.erase(at, 1);
                    break;
                default:
                    bytes.insert(at, 1, static_cast<char>(random() % 128));
                    break;
            }
        }
        const auto read = decode(bytes);
        const bool is_claim = read && std::holds_alternative<Claim>(read.value());
        const auto shown = viewed(bytes);
        REQUIRE(shown.has_value() == is_claim);
        if (shown) {
            ++accepted;
            CHECK(encode(*shown) == bytes);
        }
    }
    CHECK(accepted > 100);
}
