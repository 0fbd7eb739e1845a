#include "documents/table.h"

#include "support/shared_material.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>

namespace habeas::documents {
namespace {

using Cells = std::vector<std::string>;

Table read(std::string_view bytes) {
    auto table = read_table(bytes, "list.csv");
    REQUIRE_MESSAGE(table.has_value(), (table ? std::string() : table.error().code));
    return std::move(table.value());
}

Error error_of(std::string_view bytes) {
    const auto table = read_table(bytes, "list.csv");
    REQUIRE(!table);
    CHECK(table.error().place.file == "list.csv");
    return table.error();
}

/// The published copy of the files named "_crlf" lost its carriage returns on the way; their JSON
/// still has them.
std::string with_line_ends_of(const std::filesystem::path& path) {
    std::string bytes = tests::bytes_of(path);
    if (!path.stem().string().ends_with("_crlf") || bytes.find('\r') != std::string::npos) {
        return bytes;
    }
    std::string restored;
    for (const char byte : bytes) {
        restored += byte == '\n' ? "\r\n" : std::string(1, byte);
    }
    return restored;
}

TEST_CASE("every odd table of csv-spectrum is read as its JSON says") {
    const auto folder = tests::shared_material("data/badinput/csv-spectrum");
    if (!folder) {
        return;
    }
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(*folder / "csvs")) {
        CAPTURE(entry.path().string());
        const Table table = read(with_line_ends_of(entry.path()));
        nlohmann::json objects = nlohmann::json::array();
        for (const TableRow& row : table.rows) {
            nlohmann::json object = nlohmann::json::object();
            for (std::size_t at = 0; at < row.cells.size(); ++at) {
                object[table.header.cells[at]] = row.cells[at];
            }
            objects.push_back(object);
        }
        const auto json = *folder / "json" / (entry.path().stem().string() + ".json");
        CHECK(objects == nlohmann::json::parse(tests::bytes_of(json)));
        ++files;
    }
    CHECK(files == 11);
}

TEST_CASE("a row knows its line and its bytes, also where cells hold line breaks") {
    const std::string bytes = "\xEF\xBB\xBFname,words\r\nann,\"one\r\ntwo\"\r\n\r\nbea,\"\"\r\n";
    const Table table = read(bytes);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.header.cells == Cells{"name", "words"});
    CHECK(table.rows[0].row == 2);
    CHECK(table.rows[0].cells == Cells{"ann", "one\r\ntwo"});
    CHECK(bytes.substr(table.rows[0].begin, table.rows[0].end - table.rows[0].begin) ==
          "ann,\"one\r\ntwo\"");
    CHECK(table.rows[1].row == 5);
    CHECK(table.rows[1].cells == Cells{"bea", ""});
}

TEST_CASE("lines may end in LF, CRLF or CR, and the last needs no end") {
    for (const char* bytes : {"a,b\n1,2\n3,", "a,b\r\n1,2\r\n3,", "a,b\r1,2\r3,"}) {
        const Table table = read(bytes);
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows[0].row == 2);
        CHECK(table.rows[1].row == 3);
        CHECK(table.rows[1].cells == Cells{"3", ""});
    }
}

TEST_CASE("a delimiter is seen from the header when only one of the three stands in it") {
    CHECK(read("a;b\n1,5;2\n").rows[0].cells == Cells{"1,5", "2"});
    CHECK(read("a\tb\n1\t2\n").rows[0].cells == Cells{"1", "2"});
    CHECK(read("\"a;x\",b\n1,2\n").header.cells == Cells{"a;x", "b"});
    CHECK(read("alone\nx\n").rows[0].cells == Cells{"x"});
    CHECK(error_of("a;b,c\n").code == "table_delimiter_ambiguous");
    CHECK(read_table("a;b,c\n", "list.csv", ';').value().header.cells == Cells{"a", "b,c"});
}

TEST_CASE("a quote inside an unquoted cell is a letter") {
    CHECK(read("a,b\n5\" pipe,the \"x\"\n").rows[0].cells == Cells{"5\" pipe", "the \"x\""});
}

TEST_CASE("what cannot be read is named with its file and line") {
    CHECK(error_of("").code == "table_empty");
    CHECK(error_of("\xEF\xBB\xBF\r\n\r\n").code == "table_empty");
    const Error latin = error_of("a\nfine\nPer\xFA\n");
    CHECK(latin.code == "table_not_utf8");
    CHECK(latin.place.row == 3);
    CHECK(latin.parameter("offset") == "10");
    const Error binary = error_of(std::string_view("a\nx\0y\n", 6));
    CHECK(binary.code == "table_binary");
    CHECK(binary.place.row == 2);
    const Error open = error_of("a,b\n1,2\n3,\"never closed\n4,5\n");
    CHECK(open.code == "table_quote_open");
    CHECK(open.place.row == 3);
    CHECK(open.parameter("cell") == "2");
    CHECK(error_of("a,b\n\"x\"y,2\n").code == "table_quote_stray");
    CHECK(error_of(std::string(longest_table + 1, 'a')).code == "table_too_large");
    CHECK(error_of(std::string(widest_table, ',')).code == "table_too_wide");
}

TEST_CASE("every row of another width is refused, and the others are read") {
    const Table table = read("a,b\n1\n1,2\n1,2,3\n");
    REQUIRE(table.rows.size() == 1);
    REQUIRE(table.refused.size() == 2);
    CHECK(table.refused[0].code == "table_row_width");
    CHECK(table.refused[0].place == Place{.file = "list.csv", .row = 2});
    CHECK(table.refused[1].place.row == 4);
    CHECK(table.refused[1].parameter("cells") == "3");
    CHECK(table.refused[1].parameter("expected") == "2");
}

TEST_CASE("a huge row is read like any other") {
    const std::string long_cell(std::size_t{8} << 20U, 'x');
    CHECK(read("a,b\n1," + long_cell + "\n").rows[0].cells[1] == long_cell);
}

TEST_CASE("a table cut anywhere is read or refused, and no cell of it is made up") {
    const std::string bytes = "a,b\r\n1,\"x\"\"\r\n,y\"\r\n2,z\r\n";
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        const auto table = read_table(std::string_view(bytes).substr(0, length), "list.csv");
        if (table) {
            for (const TableRow& row : table.value().rows) {
                CHECK(row.end <= length);
                CHECK(row.cells.size() == table.value().header.cells.size());
            }
        }
    }
}

TEST_CASE("whatever is written as a line is read back the same") {
    const auto any_cell =
        rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab,;\t\"\r\n'= ")));
    CHECK(rc::check("csv_line and read_table are inverse", [&]() {
        const Cells cells = *rc::gen::container<Cells>(3, any_cell);
        const auto table = read_table("a,b,c\r\n" + csv_line(cells), "list.csv");
        RC_ASSERT(table.has_value());
        RC_ASSERT(table.value().rows.size() == 1U);
        RC_ASSERT(table.value().rows[0].cells == cells);
    }));
    CHECK(csv_line({""}) == "\"\"\r\n");
}

}  // namespace
}  // namespace habeas::documents
