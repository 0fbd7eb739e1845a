// docs/claims.md says what the program does: its tables are compared with the vocabulary, the
// columns and the codes.
#include "documents/claim_columns.h"
#include "domain/claims/vocabulary.h"
#include "support/shared_material.h"

#include <filesystem>
#include <sstream>

#include <doctest/doctest.h>

namespace habeas::documents {
namespace {

/// The rows of the first table under a heading, without its two lines of header.
std::vector<std::string> table_under(const std::string& heading) {
    std::istringstream page(
        tests::bytes_of(std::filesystem::path(HABEAS_SOURCE_DIR) / "docs/claims.md"));
    std::vector<std::string> rows;
    bool is_under = false;
    for (std::string line; std::getline(page, line);) {
        if (line.starts_with("#")) {
            is_under = line == heading;
        } else if (is_under && line.starts_with("|")) {
            rows.push_back(line);
        }
    }
    REQUIRE(rows.size() > 2);
    rows.erase(rows.begin(), rows.begin() + 2);
    return rows;
}

std::string kind_text(claims::ValueKind kind) {
    return kind == claims::ValueKind::absent ? "none" : std::string(claims::name_of(kind));
}

std::string rule_text(const claims::Predicate& predicate) {
    const std::string single = predicate.single ? "one value" : "";
    const std::string once = predicate.once ? "once" : "";
    return single + (predicate.single && predicate.once ? ", " : "") + once;
}

TEST_CASE("the page's predicates are the vocabulary's, word for word") {
    std::vector<std::string> rows;
    for (const claims::Predicate& predicate : claims::vocabulary()) {
        rows.push_back("| `" + std::string(predicate.name) + "` | " +
                       std::string(claims::name_of(predicate.family)) + " | " +
                       kind_text(predicate.value) + " | " + rule_text(predicate) + " | " +
                       std::string(predicate.huridocs) + " | " + std::string(predicate.meaning) +
                       " |");
    }
    CHECK(table_under("## Predicates") == rows);
}

TEST_CASE("the page's qualifiers are the vocabulary's, word for word") {
    std::vector<std::string> rows;
    for (const claims::QualifierName& qualifier : claims::qualifier_vocabulary()) {
        rows.push_back("| `" + std::string(qualifier.name) + "` | " + kind_text(qualifier.value) +
                       " | " + std::string(qualifier.meaning) + " |");
    }
    CHECK(table_under("## Qualifiers") == rows);
}

TEST_CASE("the page describes every column, in the order of an export") {
    std::vector<std::string> names;
    for (const std::string& row : table_under("## The claims table")) {
        names.push_back(row.substr(3, row.find('`', 3) - 3));
    }
    CHECK(names == std::vector<std::string>(fixed_columns().begin(), fixed_columns().end()));
}

}  // namespace
}  // namespace habeas::documents
