#include "documents/claims_export.h"

#include "documents/claims_table.h"
#include "support/shared_material.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace habeas::documents {
namespace {

ClaimsTable read_back(const std::string& bytes) {
    const auto table = read_table(bytes, "export.csv", ',');
    REQUIRE(table.has_value());
    ClaimsTable claims = read_claims_table(table.value(), "export.csv", {});
    REQUIRE_MESSAGE(claims.refused.empty(), claims.refused.size());
    return claims;
}

claims::Claim full_claim() {
    claims::Claim claim;
    claim.subject = claims::entity_from("group:g").value();
    claim.predicate = "count_held";
    claim.value = claims::count_value("the lot", "en");
    claim.value.lower = 3;
    claim.value.upper = 9;
    claim.language = "en";
    claim.qualifiers = {
        {"number", claims::count_value("at least 3", "en")},
        {"place", claims::entity_value(claims::entity_from("place:a").value())},
        {"place", claims::entity_value(claims::entity_from("place:b").value())},
        {"reason", claims::text_value("one; still one", "en")},
        {"reason", claims::text_value("two", "en")},
    };
    claim.valid_from = dates::Edtf::parse("1997-01~").value();
    claim.valid_to = dates::Edtf::parse("..").value();
    claim.said = dates::Edtf::parse("1997-04-23").value();
    claim.uttered = dates::Edtf::parse("1997-02").value();
    claim.claimant = claims::entity_from("person:p").value();
    claim.carriers = {claims::entity_from("source:z").value(),
                      claims::entity_from("source:a").value()};
    claim.origin = "speech";
    claim.modality = claims::Modality::admits;
    claim.grade = {'B', '2'};
    claim.citation = {"title", "https://x.example/"};
    claim.note = "note";
    return claim;
}

TEST_CASE("what is written out reads back as the same claim") {
    const std::vector<WrittenClaim> written{{.key = "k",
                                             .claim = full_claim(),
                                             .supersedes = "j",
                                             .level = claims::Level::case_officer,
                                             .compartment = "alpha"},
                                            {.key = "j", .claim = full_claim()}};
    const ClaimsTable table = read_back(claims_table_of(written));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].claim == full_claim());
    CHECK(table.rows[0].key == "k");
    CHECK(table.rows[0].supersedes == "j");
    CHECK(table.rows[0].level == claims::Level::case_officer);
    CHECK(table.rows[0].compartment == "alpha");
    CHECK(table.rows[1].level == claims::Level::team);
}

TEST_CASE("words of a passage are written out with their offsets") {
    WrittenClaim written{.claim = full_claim(), .words = "some 200"};
    written.claim.passage = claims::Passage{.begin = 7, .end = 15};
    const ClaimRow row = read_back(claims_table_of({&written, 1})).rows.at(0);
    CHECK(row.quotation.words == "some 200");
    CHECK(row.quotation.begin == 7U);
    CHECK(row.quotation.end == 15U);
    CHECK(row.quotation.document == claims::text_of(claims::DocumentHash{}));
    written.words.clear();
    CHECK(read_back(claims_table_of({&written, 1})).rows.at(0).quotation.document.empty());
}

TEST_CASE("naughty strings and formulas pass unchanged, and no cell of the table is a formula") {
    const auto file = tests::shared_material("data/badinput/blns.json");
    std::vector<std::string> texts{"=1+1", "'=1+1", "''-2", "@SUM(A1)", "\tx", "\rx", "+", "-"};
    if (file) {
        for (const auto& string : nlohmann::json::parse(tests::bytes_of(*file))) {
            texts.push_back(string.get<std::string>());
        }
    }
    std::vector<WrittenClaim> written;
    for (const std::string& text : texts) {
        claims::Claim claim = full_claim();
        claim.predicate = "halted";
        claim.value = text.empty() ? claims::Value() : claims::text_value(text, "en");
        claim.note = text;
        claim.origin = text;
        written.push_back({.claim = claim});
    }
    const std::string bytes = claims_table_of(written);
    const ClaimsTable table = read_back(bytes);
    REQUIRE(table.rows.size() == texts.size());
    for (std::size_t at = 0; at < texts.size(); ++at) {
        CAPTURE(texts[at]);
        CHECK(table.rows[at].claim == written[at].claim);
    }
    const auto plain = read_table(bytes, "export.csv", ',');
    for (const TableRow& row : plain.value().rows) {
        for (const std::string& cell : row.cells) {
            CHECK((cell.empty() || std::string("=+-@\t\r").find(cell[0]) == std::string::npos));
        }
    }
}

TEST_CASE("a row without formulas is not marked") {
    const WrittenClaim written{.claim = full_claim()};
    CHECK(claims_table_of({&written, 1}).find("yes") == std::string::npos);
}

TEST_CASE("JSON lines hold every cell exactly, and several values as a list") {
    WrittenClaim written{.key = "k", .claim = full_claim()};
    written.claim.note = "=1+1";
    const std::string lines = json_lines_of(std::vector{written, written});
    CHECK(std::count(lines.begin(), lines.end(), '\n') == 2);
    const auto object = nlohmann::json::parse(lines.substr(0, lines.find('\n')));
    CHECK(object["note"] == "=1+1");
    CHECK(object["place"] == nlohmann::json({"place:a", "place:b"}));
    CHECK(object["value"] == "the lot");
    CHECK(object["valid_to"] == "..");
    CHECK_FALSE(object.contains("supersedes"));
    CHECK(claims_table_of({}).find("key,subject") == 0);
    CHECK(json_lines_of({}).empty());
}

}  // namespace
}  // namespace habeas::documents
