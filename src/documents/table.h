// A table as a file holds it: rows of cells exactly as they were written, with the line and the
// bytes where each row stands. Reads CSV and TSV (RFC 4180 quoting); says what is wrong and where,
// and never guesses.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::documents {

inline constexpr std::size_t longest_table = std::size_t{64} << 20U;  ///< bytes
inline constexpr std::size_t widest_table = 1000;                     ///< columns

struct TableRow {
    std::uint64_t row = 0;    ///< line on which it starts, 1-based
    std::uint64_t begin = 0;  ///< byte offset, inclusive
    std::uint64_t end = 0;    ///< byte offset, exclusive; without the line break
    std::vector<std::string> cells = {};
};

struct Table {
    TableRow header = {};
    std::vector<TableRow> rows = {};  ///< each as wide as the header; empty lines are passed over
    std::vector<Error> refused = {};  ///< rows of another width: table_row_width (cells, expected)
};

/// \param bytes      UTF-8, with or without byte order mark; lines end in LF, CRLF or CR
/// \param file_name  for the place of errors
/// \param delimiter  ',', ';' or tab; none: the one of them that the header line contains
/// \error table_empty; table_too_large (bytes, most); table_too_wide (cells, most); table_not_utf8
/// (offset); table_binary
///        (offset) for a byte 0; table_quote_open (cell, from 1) for a quote that never closes;
///        table_quote_stray (cell) for text after a closing quote; table_delimiter_ambiguous; each
///        with file and row
Result<Table> read_table(std::string_view bytes,
                         const std::string& file_name,
                         std::optional<char> delimiter = std::nullopt);

/// \return the row as one line of CSV, ended by CRLF; a cell is quoted where it must be
std::string csv_line(const std::vector<std::string>& cells);

}  // namespace habeas::documents
