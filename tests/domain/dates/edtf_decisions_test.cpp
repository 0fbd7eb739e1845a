// The decision record is the oracle: its tables are read and the code is held to them, row by row.
#include "domain/dates/edtf.h"
#include "support/shared_material.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::dates;
using namespace habeas::tests;

namespace {

/// The cells of a table row "| `written` | ... |"; none for every other line.
std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    if (line.rfind("| `", 0) != 0) {
        return cells;
    }
    std::istringstream row(line.substr(1));
    for (std::string cell; std::getline(row, cell, '|');) {
        const std::size_t from = std::min(cell.find_first_not_of(' '), cell.size());
        const std::size_t end = cell.find_last_not_of(' ') + 1;
        cells.push_back(from < end ? cell.substr(from, end - from) : "");
    }
    REQUIRE(cells.at(0).back() == '`');
    cells.at(0) = cells.at(0).substr(1, cells.at(0).size() - 2);
    return cells;
}

/// Rows by their first cell, of the tables that have a number of columns.
std::map<std::string, std::vector<std::string>> table_rows(std::size_t columns) {
    const std::filesystem::path path = std::filesystem::path(HABEAS_SOURCE_DIR) / "docs/decisions" /
                                       "0008-dates-that-sources-and-libraries-disagree-on.md";
    std::istringstream lines(bytes_of(path));
    std::map<std::string, std::vector<std::string>> rows;
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> cells = cells_of(line);
        if (cells.size() == columns) {
            CHECK_MESSAGE(rows.count(cells[0]) == 0, "decided twice: ", cells[0]);
            rows[cells[0]] = cells;
        }
    }
    return rows;
}

std::vector<std::string> row_of(const std::string& text) {
    const Result<Edtf> date = Edtf::parse(text);
    if (!date) {
        return {text, "refused: " + date.error().parameters.at(2).second, "", "", ""};
    }
    const WrittenRange whole = date->whole();
    return {text,
            "accepted",
            std::to_string(date->level()),
            text_of(whole.earliest, true),
            text_of(whole.latest, false)};
}

}  // namespace

TEST_CASE("every decision of the record is what the code does") {
    const auto decided = table_rows(5);
    CHECK(decided.size() == 213);
    for (const auto& row : decided) {
        CHECK_MESSAGE(row_of(row.first) == row.second, "decided otherwise: ", row.first);
    }
}

TEST_CASE("every string on which libraries differ is decided in the record") {
    const auto path = shared_material("data/edtf/edtf_consensus.csv");
    if (!path) {
        return;
    }
    const auto decided = table_rows(5);
    const auto levels = table_rows(3);
    std::size_t undecided_by_suites = 0;
    std::size_t other_levels = 0;
    for (const std::vector<std::string>& row : csv_rows(bytes_of(*path))) {
        const std::string& text = row.at(0);
        if (row.at(3) == "policy" || row.at(3) == "majority" || row.at(13) == "disagree") {
            ++undecided_by_suites;
            CHECK_MESSAGE(decided.count(text) == 1, "not decided: ", text);
        }
        const Result<Edtf> date = Edtf::parse(text);
        if (!date || row.at(2).empty() || text == "string") {
            continue;
        }
        const std::string level = std::to_string(date->level());
        if (row.at(2).find(level) == std::string::npos) {
            ++other_levels;
            REQUIRE_MESSAGE(
                levels.count(text) == 1, "another level than the suites, not listed: ", text);
            CHECK(levels.at(text) == std::vector<std::string>{text, level, row.at(2)});
        }
    }
    CHECK(undecided_by_suites == decided.size());
    CHECK(other_levels == levels.size());
}
