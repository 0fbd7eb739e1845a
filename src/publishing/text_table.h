// Rows as aligned columns of text that fit a page, or, where columns cannot fit, as records of one
// line a cell. Widths are counted in code points; a cell that is too long goes on in the line
// below.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace habeas::publishing {

/// A heading and rows of as many cells. Cells are one line each.
struct TextTable {
    std::vector<std::string> heading = {};
    std::vector<std::vector<std::string>> rows = {};
};

/// Lines without blanks at their ends.
struct TextLines {
    std::vector<std::string> heading = {};  ///< none of records, which name each cell
    std::vector<std::string> rows = {};
};

/// Columns in which every cell is empty are left out.
/// \param width  code points of a page, at least 1; lines of columns are no longer, unless a single
///               column is
TextLines lines_of(const TextTable& table, std::size_t width);

/// \return the words in lines of at most `width_most` code points, cut between words where that is
///         possible; at least one line
std::vector<std::string> wrapped(const std::string& text, std::size_t width_most);

}  // namespace habeas::publishing
