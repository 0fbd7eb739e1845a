#include "publishing/text_table.h"

#include "base/utf8.h"

#include <algorithm>

namespace habeas::publishing {
namespace {

/// The lines of one row: each cell wrapped, padded to the width of its column.
void add_row(const std::vector<std::string>& row,
             const std::vector<std::size_t>& widths,
             std::vector<std::string>& lines) {
    std::vector<std::vector<std::string>> cells;
    std::size_t height = 1;
    for (std::size_t column = 0; column < row.size(); ++column) {
        cells.push_back(wrapped(row[column], widths[column]));
        height = std::max(height, cells.back().size());
    }
    for (std::size_t at = 0; at < height; ++at) {
        std::string line;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const std::string part = at < cells[column].size() ? cells[column][at] : std::string();
            line += part + std::string(widths[column] - code_points(part) + 2, ' ');
        }
        line.resize(line.find_last_not_of(' ') + 1);
        lines.push_back(std::move(line));
    }
}

}  // namespace

std::vector<std::string> wrapped(const std::string& text, std::size_t width_most) {
    std::vector<std::string> lines;
    std::string rest = text;
    while (code_points(rest) > width_most) {
        const std::size_t limit = byte_offset_of(rest, width_most).value_or(rest.size());
        const std::size_t blank = rest.rfind(' ', limit);
        const bool between_words = blank != std::string::npos && blank > 0;
        lines.push_back(rest.substr(0, between_words ? blank : limit));
        rest.erase(0, between_words ? blank + 1 : limit);
    }
    lines.push_back(rest);
    return lines;
}

std::vector<std::string> lines_of(const TextTable& table, std::size_t width_most) {
    std::vector<std::size_t> widths(table.heading.size(), 1);
    const auto widen = [&](const std::vector<std::string>& row) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::size_t width = std::min(code_points(row[column]), width_most);
            widths[column] = std::max(widths[column], width);
        }
    };
    widen(table.heading);
    std::for_each(table.rows.begin(), table.rows.end(), widen);
    std::vector<std::string> lines;
    add_row(table.heading, widths, lines);
    for (const std::vector<std::string>& row : table.rows) {
        add_row(row, widths, lines);
    }
    return lines;
}

}  // namespace habeas::publishing
