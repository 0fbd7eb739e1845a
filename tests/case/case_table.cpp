#include "case/case_table.h"

#include "support/shared_material.h"

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

const std::vector<std::string>& columns() {
    static const std::vector<std::string> names{
        "key",      "subject",    "predicate",    "value",          "language",   "lower",
        "upper",    "valid_from", "valid_to",     "said",           "claimant",   "carriers",
        "modality", "visitor",    "beneficiary",  "place",          "population", "ordered_by",
        "process",  "addressee",  "source_title", "source_address", "note"};
    return names;
}

std::string quoted(const std::string& cell) {
    std::string text = "\"";
    for (const char byte : cell) {
        text += byte == '"' ? std::string("\"\"") : std::string(1, byte);
    }
    return text + "\"";
}

}  // namespace

NamedRows named_rows(const std::string& csv) {
    const auto rows = csv_rows(csv);
    NamedRows named;
    for (std::size_t line = 1; line < rows.size(); ++line) {
        std::map<std::string, std::string> row;
        for (std::size_t column = 0; column < rows[0].size(); ++column) {
            row[rows[0][column]] = column < rows[line].size() ? rows[line][column] : "";
        }
        named.push_back(row);
    }
    return named;
}

std::string csv_of(const std::vector<std::string>& names, const NamedRows& rows) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ",") + name;
    }
    for (const auto& row : rows) {
        std::string line;
        for (const std::string& name : names) {
            const auto cell = row.find(name);
            line += (line.empty() ? "" : ",") + quoted(cell == row.end() ? "" : cell->second);
        }
        text += "\n" + line;
    }
    return text + "\n";
}

std::string claims_table_of_case(const std::string& claims, const std::string& mapping) {
    const NamedRows original = named_rows(claims);
    NamedRows rows = named_rows(mapping);
    REQUIRE(rows.size() == original.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        auto& row = rows[at];
        const auto& source = original[at];
        REQUIRE(row["row"] == std::to_string(at + 2));
        row["key"] = "row-" + row["row"];
        if (row["value"].empty()) {
            row["value"] = source.at("value");
            row["language"] = "en";
        }
        const bool is_quantity = row["predicate"] == "altitude";
        row["lower"] = is_quantity ? source.at("value_low") : "";
        row["upper"] = is_quantity ? source.at("value_high") : "";
        row["valid_from"] = source.at("valid_from");
        row["valid_to"] = source.at("valid_to");
        row["said"] = source.at("source_date");
        row["source_title"] = source.at("source_name");
        row["source_address"] = source.at("source_url");
        row["note"] = source.at("note");
    }
    return csv_of(columns(), rows);
}

}  // namespace habeas::tests
