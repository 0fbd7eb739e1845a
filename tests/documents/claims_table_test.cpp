#include "documents/claims_table.h"

#include "documents/claim_columns.h"
#include "support/shared_material.h"

#include <algorithm>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace habeas::documents {
namespace {

ClaimsTable read(const std::string& bytes, const RegisterWords& words = {}) {
    const auto table = read_table(bytes, "list.csv", ',');
    REQUIRE(table.has_value());
    return read_claims_table(table.value(), "list.csv", words);
}

/// A table of one row: the columns that every row needs, and those of the test.
ClaimsTable row_with(const std::vector<std::pair<std::string, std::string>>& cells) {
    std::vector<std::string> header{"subject", "predicate", "claimant"};
    std::vector<std::string> row{"group:g", "halted", "source:s"};
    for (const auto& [column, cell] : cells) {
        const auto found = std::find(header.begin(), header.end(), column);
        if (found != header.end() && column != "reason") {
            row[static_cast<std::size_t>(found - header.begin())] = cell;
        } else {
            header.push_back(column);
            row.push_back(cell);
        }
    }
    return read(csv_line(header) + csv_line(row));
}

ClaimRow claim_with(const std::vector<std::pair<std::string, std::string>>& cells) {
    ClaimsTable table = row_with(cells);
    REQUIRE_MESSAGE(table.refused.empty(), (table.refused.empty() ? "" : table.refused[0].code));
    return std::move(table.rows.at(0));
}

/// "code column" of every refusal.
std::vector<std::string> refusals_of(const ClaimsTable& table) {
    std::vector<std::string> refusals;
    for (const Error& error : table.refused) {
        CHECK(error.place.file == "list.csv");
        refusals.push_back(error.code + " " + error.place.column);
    }
    return refusals;
}

using Refusals = std::vector<std::string>;

TEST_CASE("a row becomes a claim with everything its cells say") {
    const ClaimRow row = claim_with({{"key", "k1"},
                                     {"predicate", "count_held"},
                                     {"value", "some 200"},
                                     {"language", "en"},
                                     {"valid_from", "1997-02"},
                                     {"valid_to", ".."},
                                     {"said", "1997-04-23"},
                                     {"uttered", "1997-02"},
                                     {"carriers", "organisation:a; source:b"},
                                     {"origin", "speech"},
                                     {"modality", "admits"},
                                     {"reliability", "B"},
                                     {"credibility", "2"},
                                     {"source_title", "T"},
                                     {"source_address", "https://x.example/"},
                                     {"note", "n"},
                                     {"level", "partners"},
                                     {"compartment", "alpha"},
                                     {"place", "place:b;place:a"},
                                     {"unit", "person"}});
    const claims::Claim& claim = row.claim;
    CHECK(row.key == "k1");
    CHECK(row.row == 2);
    CHECK(claims::text_of(claim.subject) == "group:g");
    CHECK(claim.value == claims::count_value("some 200", "en"));
    CHECK(claim.valid_from->text() == "1997-02");
    CHECK(claim.valid_to->text() == "..");
    CHECK(claim.said->text() == "1997-04-23");
    CHECK(claim.uttered->text() == "1997-02");
    CHECK(claim.carriers.size() == 2);
    CHECK(claims::text_of(claim.carriers[1]) == "source:b");
    CHECK(claim.origin == "speech");
    CHECK(claim.modality == claims::Modality::admits);
    CHECK(claim.grade == claims::Grade{'B', '2'});
    CHECK(claim.citation == claims::Citation{"T", "https://x.example/"});
    CHECK(claim.note == "n");
    CHECK(row.level == claims::Level::partners);
    CHECK(row.compartment == "alpha");
    CHECK(claim.entities("place").size() == 2);
    CHECK(claims::text_of(claim.entity("place")) == "place:a");
    CHECK(claim.code("unit") == "person");
}

TEST_CASE("what a row does not say stays unsaid") {
    const ClaimRow row = claim_with({});
    CHECK(row.claim.value.kind == claims::ValueKind::absent);
    CHECK_FALSE(row.claim.valid_from);
    CHECK_FALSE(row.claim.said);
    CHECK(row.claim.grade == claims::Grade{'F', '6'});
    CHECK(row.claim.modality == claims::Modality::asserts);
    CHECK_FALSE(row.level);
    CHECK_FALSE(row.compartment);
    CHECK(row.references().empty());
}

TEST_CASE("a free text keeps its semicolons, and has another column for another text") {
    const ClaimRow row = claim_with({{"reason", "first; still first"}, {"reason", "second"}});
    REQUIRE(row.claim.all("reason").size() == 2);
    CHECK(row.claim.all("reason")[0]->text == "first; still first");
}

TEST_CASE("every fault of a row is told, with its column") {
    const ClaimsTable table = row_with({{"subject", "nobody"},
                                        {"predicate", "halt"},
                                        {"claimant", ""},
                                        {"language", "en_GB"},
                                        {"valid_from", "1997-13"},
                                        {"valid_to", "1997-02-30"},
                                        {"said", ".."},
                                        {"uttered", "yesterday"},
                                        {"carriers", "source:a;;b"},
                                        {"modality", "assert"},
                                        {"reliability", "G"},
                                        {"credibility", "12"},
                                        {"level", "secret"},
                                        {"key", "a;b"},
                                        {"place", "place:"},
                                        {"deadline", "soon"},
                                        {"quote", "words"},
                                        {"quote_nth", "first"},
                                        {"guarded", "no"}});
    CHECK(refusals_of(table) == Refusals{"guard_unreadable guarded",
                                         "key_unreadable key",
                                         "entity_unreadable subject",
                                         "language_unreadable language",
                                         "predicate_unknown predicate",
                                         "edtf_invalid deadline",
                                         "entity_unreadable place",
                                         "edtf_invalid valid_from",
                                         "edtf_invalid valid_to",
                                         "edtf_not_for_entry said",
                                         "edtf_invalid uttered",
                                         "cell_missing claimant",
                                         "entity_unreadable carriers",
                                         "entity_unreadable carriers",
                                         "modality_unknown modality",
                                         "reliability_unknown reliability",
                                         "credibility_unknown credibility",
                                         "number_unreadable quote_nth",
                                         "document_missing document",
                                         "level_unknown level"});
    CHECK(table.rows.empty());
    CHECK(table.refused_keys == std::vector<std::string>{"a;b"});
}

TEST_CASE("a value is of the kind that its predicate takes") {
    CHECK(refusals_of(row_with({{"predicate", "arrest"}, {"value", "x"}})) ==
          Refusals{"value_not_taken value"});
    CHECK(refusals_of(row_with({{"predicate", "name"}})) == Refusals{"value_missing value"});
    CHECK(refusals_of(row_with({{"predicate", "count_held"}})) == Refusals{"value_missing value"});
    CHECK(refusals_of(row_with({{"predicate", "member_of"}, {"value", "them"}})) ==
          Refusals{"entity_unreadable value"});
    CHECK(refusals_of(row_with({{"predicate", "release"}, {"value", "escaped"}})) ==
          Refusals{"code_unknown value"});
    CHECK(refusals_of(row_with({{"predicate", "count_held"}, {"value", "200"}})) ==
          Refusals{"count_language_missing value"});
    CHECK(refusals_of(row_with({{"number", "very few"}, {"language", "en"}})) ==
          Refusals{"quantity_unreadable number"});
    CHECK(refusals_of(row_with({{"predicate", ""}})) == Refusals{"cell_missing predicate"});
    CHECK(claim_with({{"predicate", "arrest"}, {"value", "@unknown"}}).claim.value.kind ==
          claims::ValueKind::unknown);
}

TEST_CASE("a coder's own reading stands for words that no lexicon reads") {
    const std::vector<std::pair<std::string, std::string>> count{
        {"predicate", "count_held"}, {"value", "the lot"}, {"lower", "3"}};
    CHECK(claim_with(count).claim.value.lower == 3);
    CHECK_FALSE(claim_with(count).claim.value.upper);
    CHECK(refusals_of(row_with({{"lower", "3"}})) == Refusals{"bounds_not_taken lower"});
    CHECK(
        refusals_of(row_with(
            {{"predicate", "count_held"}, {"value", "the lot"}, {"lower", "4"}, {"upper", "3"}})) ==
        Refusals{"bounds_inverted lower"});
}

TEST_CASE("words quoted name their document and where they stand") {
    const ClaimRow row = claim_with({{"document", "release.txt"},
                                     {"quote", "some 200"},
                                     {"quote_begin", "7"},
                                     {"quote_end", "15"}});
    CHECK(row.quotation.document == "release.txt");
    CHECK(row.quotation.begin == 7U);
    CHECK(row.quotation.end == 15U);
    CHECK(refusals_of(row_with({{"document", "d"}})) == Refusals{"quote_missing quote"});
    CHECK(refusals_of(row_with({{"document", "d"}, {"quote", "w"}, {"quote_begin", "7"}})) ==
          Refusals{"quote_offsets_incomplete quote_end"});
    CHECK(refusals_of(row_with({{"document", "d"}, {"quote", "w"}, {"quote_nth", "-1"}})) ==
          Refusals{"number_unreadable quote_nth"});
}

TEST_CASE("keys are unique, and references wait to be looked up") {
    const ClaimsTable table = read(
        "key,subject,predicate,claimant,value,part,supersedes\n"
        "a,group:g,arrest,source:s,,,\n"
        "a,group:h,arrest,source:s,,,\n"
        "c,group:g,composition,source:s,a,b;d,z\n");
    CHECK(refusals_of(table) == Refusals{"key_twice key"});
    CHECK(table.refused[0].parameter("first") == "2");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[1].references() == std::vector<std::string>{"a", "b", "d", "z"});
}

TEST_CASE("rows of another width are refused with the rest") {
    const ClaimsTable table =
        read("subject,predicate,claimant\ngroup:g,arrest\ngroup:g,arrest,source:s\n");
    CHECK(refusals_of(table) == Refusals{"table_row_width "});
    CHECK(table.rows.size() == 1);
}

TEST_CASE("a fault of the header refuses the table once, not each row") {
    const ClaimsTable table = read("subject,predicat,claimant\ngroup:g,arrest,source:s\n");
    CHECK(refusals_of(table) == Refusals{"column_unknown predicat", "column_missing predicate"});
    CHECK(table.rows.empty());
}

TEST_CASE("every naughty string passes unchanged through every field of free text") {
    const auto file = tests::shared_material("data/badinput/blns.json");
    if (!file) {
        return;
    }
    for (const auto& string : nlohmann::json::parse(tests::bytes_of(*file))) {
        const auto text = string.get<std::string>();
        if (text.empty()) {
            continue;
        }
        CAPTURE(text);
        const std::string value = cell_of({.kind = claims::ValueKind::text, .text = text});
        const ClaimRow row = claim_with({{"value", value},
                                         {"reason", value},
                                         {"origin", text},
                                         {"source_title", text},
                                         {"source_address", text},
                                         {"note", text},
                                         {"compartment", text},
                                         {"supersedes", text}});
        CHECK(row.claim.value.text == text);
        CHECK(row.claim.first("reason")->text == text);
        CHECK(row.claim.origin == text);
        CHECK(row.claim.citation == claims::Citation{text, text});
        CHECK(row.claim.note == text);
        CHECK(row.compartment == text);
        CHECK(row.supersedes == text);
    }
}

TEST_CASE("every naughty string in a field of another kind is refused or taken as it is") {
    const auto file = tests::shared_material("data/badinput/blns.json");
    if (!file) {
        return;
    }
    for (const auto& string : nlohmann::json::parse(tests::bytes_of(*file))) {
        const auto text = string.get<std::string>();
        for (const std::string_view column : fixed_columns()) {
            const ClaimsTable table = row_with({{std::string(column), text}});
            CHECK(table.rows.size() + table.refused_keys.size() <= 1);
            CHECK((table.rows.size() == 1 || !table.refused.empty()));
        }
    }
}

}  // namespace
}  // namespace habeas::documents
