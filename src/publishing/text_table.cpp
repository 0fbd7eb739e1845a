#include "publishing/text_table.h"

#include "base/utf8.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace habeas::publishing {
namespace {

using Row = std::vector<std::string>;

constexpr std::size_t gutter = 2;
constexpr std::size_t longest_unbroken = 26;  ///< code points of a word that no column cuts

std::string padded(const std::string& text, std::size_t width) {
    const std::size_t length = code_points(text);
    return text + std::string(length < width ? width - length : 0, ' ');
}

std::size_t longest_word(const std::string& text) {
    std::size_t longest = 1;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        longest = std::max(longest, code_points(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return std::min(longest, longest_unbroken);
}

/// The lines of one row: each cell wrapped, padded to the width of its column.
void add_row(const Row& row,
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
            line += padded(part, widths[column] + gutter);
        }
        line.resize(line.find_last_not_of(' ') + 1);
        lines.push_back(std::move(line));
    }
}

TextTable without_empty_columns(const TextTable& table) {
    TextTable kept{.rows = std::vector<Row>(table.rows.size())};
    for (std::size_t column = 0; column < table.heading.size(); ++column) {
        const bool is_empty = std::all_of(table.rows.begin(),
                                          table.rows.end(),
                                          [column](const Row& row) { return row[column].empty(); });
        if (is_empty) {
            continue;
        }
        kept.heading.push_back(table.heading[column]);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            kept.rows[row].push_back(table.rows[row][column]);
        }
    }
    return kept;
}

/// \return for each column the greatest of a measure over its cells and heading
template <typename Measure>
std::vector<std::size_t> greatest(const TextTable& table, const Measure& measure) {
    std::vector<std::size_t> widths;
    for (std::size_t column = 0; column < table.heading.size(); ++column) {
        std::size_t width = measure(table.heading[column]);
        for (const Row& row : table.rows) {
            width = std::max(width, measure(row[column]));
        }
        widths.push_back(std::max<std::size_t>(width, 1));
    }
    return widths;
}

std::size_t length_of(const std::vector<std::size_t>& widths) {
    return std::accumulate(widths.begin(), widths.end(), gutter * (widths.size() - 1));
}

/// \return the widest column that is wider than it must be; none if no column is
std::optional<std::size_t> widest_that_can_narrow(const std::vector<std::size_t>& widths,
                                                  const std::vector<std::size_t>& least) {
    std::optional<std::size_t> widest;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const bool can_narrow = widths[column] > least[column];
        if (can_narrow && (!widest || widths[column] > widths[*widest])) {
            widest = column;
        }
    }
    return widest;
}

/// Narrows the widest column that can still be narrowed until all fit.
/// \return whether they do
bool fit(std::vector<std::size_t>& widths,
         const std::vector<std::size_t>& least,
         std::size_t width) {
    while (length_of(widths) > width) {
        const auto widest = widest_that_can_narrow(widths, least);
        if (!widest) {
            return false;
        }
        --widths[*widest];
    }
    return true;
}

/// One line for each cell that says something, and as many more as it needs.
void add_record(const Row& heading,
                const Row& row,
                const std::vector<std::size_t>& widths,
                std::vector<std::string>& lines) {
    for (std::size_t column = 0; column < row.size(); ++column) {
        if (!row[column].empty()) {
            add_row({heading[column], row[column]}, widths, lines);
        }
    }
}

/// Each row as lines of "heading  cell", a blank line between rows.
std::vector<std::string> records_of(const TextTable& table, std::size_t width) {
    std::size_t name_width = 1;
    for (const std::string& name : table.heading) {
        name_width = std::max(name_width, code_points(name));
    }
    const std::size_t used = name_width + gutter;
    const std::vector<std::size_t> widths{
        name_width, std::max(longest_unbroken, width > used ? width - used : 0)};
    std::vector<std::string> lines;
    for (const Row& row : table.rows) {
        if (!lines.empty()) {
            lines.emplace_back();
        }
        add_record(table.heading, row, widths, lines);
    }
    return lines;
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

TextLines lines_of(const TextTable& all, std::size_t width) {
    const TextTable table = without_empty_columns(all);
    TextLines lines;
    if (table.heading.empty()) {
        return lines;
    }
    std::vector<std::size_t> widths = greatest(table, code_points);
    if (!fit(widths, greatest(table, longest_word), width) && widths.size() > 1) {
        lines.rows = records_of(table, width);
        return lines;
    }
    add_row(table.heading, widths, lines.heading);
    for (const Row& row : table.rows) {
        add_row(row, widths, lines.rows);
    }
    return lines;
}

}  // namespace habeas::publishing
