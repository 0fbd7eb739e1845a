// A reader of RFC 4180 in one pass over the bytes. Beyond the RFC it accepts a byte order mark,
// tabs and semicolons, LF and CR as line ends, and a quote inside an unquoted cell, which is a
// letter there. Text after a closing quote, a quote that never closes and rows of uneven width are
// refused. Why it is our own: docs/decisions/0012. Tested by tests/documents/table_test.cpp (every
// file of csv-spectrum, every cut of a table) and fuzz/documents/table_fuzz.cpp.
#include "documents/table.h"

#include "base/utf8.h"

#include <algorithm>

namespace habeas::documents {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view delimiters = ",;\t";

std::uint64_t line_of(std::string_view bytes, std::size_t offset) {
    std::uint64_t line = 1;
    for (std::size_t at = 0; at < offset; ++at) {
        const bool ends =
            bytes[at] == '\n' || (bytes[at] == '\r' && bytes.substr(at + 1, 1) != "\n");
        line += ends ? 1 : 0;
    }
    return line;
}

/// Reads one row after the other.
class RowReader {
  public:
    RowReader(std::string_view bytes, std::size_t begin, char delimiter)
        : bytes_(bytes), at_(begin), delimiter_(delimiter) {}

    [[nodiscard]] bool at_end() const { return at_ == bytes_.size(); }

    Result<TableRow> next() {
        TableRow row{.row = line_, .begin = at_};
        do {
            std::string cell;
            if (auto read = read_cell(row, cell); !read) {
                return failure_of(read);
            }
            row.cells.push_back(std::move(cell));
        } while (take_delimiter());
        row.end = at_;
        take_line_end();
        return row;
    }

  private:
    [[nodiscard]] bool ends_cell(char byte) const {
        return byte == delimiter_ || byte == '\n' || byte == '\r';
    }

    Result<void> read_cell(const TableRow& row, std::string& cell) {
        if (!at_end() && bytes_[at_] == '"') {
            ++at_;
            return quoted(row, cell);
        }
        plain(cell);
        return {};
    }

    void plain(std::string& cell) {
        const std::size_t begin = at_;
        while (!at_end() && !ends_cell(bytes_[at_])) {
            ++at_;
        }
        cell.assign(bytes_.substr(begin, at_ - begin));
    }

    Result<void> quoted(const TableRow& row, std::string& cell) {
        while (!at_end()) {
            if (bytes_[at_] != '"') {
                count_line();
                cell += bytes_[at_++];
            } else if (bytes_.substr(at_ + 1, 1) == "\"") {
                cell += '"';
                at_ += 2;
            } else {
                ++at_;
                return at_end() || ends_cell(bytes_[at_])
                           ? Result<void>()
                           : Result<void>(refused("table_quote_stray", row));
            }
        }
        return refused("table_quote_open", row);
    }

    [[nodiscard]] static Failure refused(std::string code, const TableRow& row) {
        return failure(Error{.code = std::move(code),
                             .parameters = {{"cell", std::to_string(row.cells.size() + 1)}},
                             .place = {.row = row.row}});
    }

    bool take_delimiter() {
        const bool is_there = !at_end() && bytes_[at_] == delimiter_;
        at_ += is_there ? 1 : 0;
        return is_there;
    }

    void take_line_end() {
        if (!at_end()) {
            at_ += bytes_.substr(at_, 2) == "\r\n" ? 2U : 1U;
            ++line_;
        }
    }

    /// Counts the line that ends at this byte; CRLF ends at its LF.
    void count_line() {
        const char byte = bytes_[at_];
        const bool ends = byte == '\n' || (byte == '\r' && bytes_.substr(at_ + 1, 1) != "\n");
        line_ += ends ? 1 : 0;
    }

    std::string_view bytes_;
    std::size_t at_ = 0;
    std::uint64_t line_ = 1;
    char delimiter_ = ',';
};

Result<void> check_bytes(std::string_view bytes) {
    if (bytes.size() > longest_table) {
        return failure(
            "table_too_large",
            {{"bytes", std::to_string(bytes.size())}, {"most", std::to_string(longest_table)}});
    }
    const auto refused_at = [&](std::string code, std::size_t offset) {
        return failure(Error{.code = std::move(code),
                             .parameters = {{"offset", std::to_string(offset)}},
                             .place = {.row = line_of(bytes, offset)}});
    };
    if (const auto offset = first_invalid_utf8(bytes); offset) {
        return refused_at("table_not_utf8", *offset);
    }
    if (const std::size_t zero = bytes.find('\0'); zero != std::string_view::npos) {
        return refused_at("table_binary", zero);
    }
    return {};
}

/// The one delimiter that stands in the header, outside quotes; a comma if none does.
Result<char> delimiter_of(std::string_view text) {
    std::string found;
    bool in_quotes = false;
    for (const char byte : text) {
        if (!in_quotes && (byte == '\n' || byte == '\r')) {
            break;
        }
        in_quotes = in_quotes != (byte == '"');
        const bool is_new = found.find(byte) == std::string::npos;
        if (!in_quotes && is_new && delimiters.find(byte) != std::string_view::npos) {
            found += byte;
        }
    }
    if (found.size() > 1) {
        return failure(Error{.code = "table_delimiter_ambiguous", .place = {.row = 1}});
    }
    return found.empty() ? ',' : found.front();
}

Error uneven(const TableRow& row, const TableRow& header) {
    return Error{.code = "table_row_width",
                 .parameters = {{"cells", std::to_string(row.cells.size())},
                                {"expected", std::to_string(header.cells.size())}},
                 .place = {.row = row.row}};
}

Result<Table> read_rows(std::string_view bytes, std::size_t begin, char delimiter) {
    Table table;
    bool has_header = false;
    for (RowReader reader(bytes, begin, delimiter); !reader.at_end();) {
        auto row = reader.next();
        if (!row) {
            return failure_of(row);
        }
        if (row.value().begin == row.value().end) {
            continue;
        }
        if (!has_header && row.value().cells.size() > widest_table) {
            return failure("table_too_wide",
                           {{"cells", std::to_string(row.value().cells.size())},
                            {"most", std::to_string(widest_table)}});
        }
        if (!has_header) {
            table.header = std::move(row.value());
            has_header = true;
        } else if (row.value().cells.size() != table.header.cells.size()) {
            table.refused.push_back(uneven(row.value(), table.header));
        } else {
            table.rows.push_back(std::move(row.value()));
        }
    }
    if (!has_header) {
        return failure("table_empty");
    }
    return table;
}

Result<Table> read(std::string_view bytes, std::optional<char> delimiter) {
    if (auto checked = check_bytes(bytes); !checked) {
        return failure_of(checked);
    }
    const std::size_t begin = bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    if (!delimiter) {
        auto seen = delimiter_of(bytes.substr(begin));
        if (!seen) {
            return failure_of(seen);
        }
        delimiter = seen.value();
    }
    return read_rows(bytes, begin, *delimiter);
}

}  // namespace

Result<Table> read_table(std::string_view bytes,
                         const std::string& file_name,
                         std::optional<char> delimiter) {
    auto table = read(bytes, delimiter);
    if (!table) {
        return failure(table.error().at({.file = file_name, .row = table.error().place.row}));
    }
    for (Error& error : table.value().refused) {
        error.place.file = file_name;
    }
    return table;
}

std::string csv_line(const std::vector<std::string>& cells) {
    std::string line;
    for (const std::string& cell : cells) {
        line += &cell == &cells.front() ? "" : ",";
        const bool must_quote = cell.find_first_of(",\"\r\n") != std::string::npos ||
                                (cells.size() == 1 && cell.empty());
        if (!must_quote) {
            line += cell;
            continue;
        }
        line += '"';
        for (const char byte : cell) {
            line += byte;
            line += byte == '"' ? "\"" : "";
        }
        line += '"';
    }
    return line + "\r\n";
}

}  // namespace habeas::documents
