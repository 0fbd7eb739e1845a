// Rows as aligned columns of text. Widths are counted in code points; a cell that is too long goes
// on in the line below.
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

/// \param width_most  code points of a column before it is wrapped; at least 1
/// \return            lines, each without blanks at its end; the first of them is the heading
std::vector<std::string> lines_of(const TextTable& table, std::size_t width_most);

/// \return the words in lines of at most `width_most` code points, cut between words where that is
///         possible; at least one line
std::vector<std::string> wrapped(const std::string& text, std::size_t width_most);

}  // namespace habeas::publishing
