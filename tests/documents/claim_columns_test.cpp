#include "documents/claim_columns.h"

#include "domain/claims/vocabulary.h"

#include <doctest/doctest.h>

namespace habeas::documents {
namespace {

std::vector<Error> faults_of(std::vector<std::string> header) {
    std::vector<Error> refused;
    const TableRow row{.row = 1, .cells = std::move(header)};
    const ClaimColumns columns(row, "list.csv", refused);
    return refused;
}

TEST_CASE("a table needs a subject, a predicate and a claimant, and nothing else") {
    CHECK(faults_of({"claimant", "subject", "predicate"}).empty());
    const auto faults = faults_of({"key"});
    REQUIRE(faults.size() == 3);
    CHECK(faults[0].code == "column_missing");
    CHECK(faults[0].parameter("column") == "subject");
    CHECK(faults[2].parameter("column") == "claimant");
}

TEST_CASE("an unknown column is named with the one that was probably meant") {
    const auto faults = faults_of({"subject", "predicate", "claimant", "vlaid_from", "benficiary"});
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].code == "column_unknown");
    CHECK(faults[0].place == Place{.file = "list.csv", .row = 1, .column = "vlaid_from"});
    CHECK(faults[0].parameter("nearest") == "valid_from");
    CHECK(faults[1].parameter("nearest") == "beneficiary");
}

TEST_CASE("only a qualifier of free text may stand in several columns") {
    CHECK(faults_of({"subject", "predicate", "claimant", "reason", "reason"}).empty());
    CHECK(faults_of({"subject", "predicate", "claimant", "place", "place"}).at(0).code ==
          "column_twice");
    CHECK(faults_of({"subject", "predicate", "claimant", "subject"}).at(0).code == "column_twice");
}

TEST_CASE("a cell is found by its column, and an absent column is empty") {
    std::vector<Error> refused;
    const TableRow header{.row = 1, .cells = {"subject", "claimant", "predicate", "reason"}};
    const ClaimColumns columns(header, "list.csv", refused);
    const TableRow row{.row = 2, .cells = {"group:g", "source:s", "arrest", "none given"}};
    CHECK(columns.cell(row, "predicate") == "arrest");
    CHECK(columns.cell(row, "note").empty());
    CHECK(columns.qualifiers().at("reason") == std::vector<std::size_t>{3});
}

TEST_CASE("no column is both fixed and a qualifier") {
    for (const std::string_view column : fixed_columns()) {
        CHECK(claims::qualifier_named(column) == nullptr);
    }
}

}  // namespace
}  // namespace habeas::documents
