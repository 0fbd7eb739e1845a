#include "publishing/answer_csv.h"

#include <algorithm>

namespace habeas::publishing {
namespace {

using Fields = std::vector<std::string>;

/// Which fields a column has beside its own.
struct Column {
    std::string name = {};
    bool has_label = false;
    bool has_limits = false;
};

bool has_limits(const answers::Cell& cell) {
    return cell.kind == answers::CellKind::days || cell.kind == answers::CellKind::range;
}

std::vector<Column> columns_of(const answers::Answer& answer) {
    std::vector<Column> columns;
    for (std::size_t at = 0; at < answer.columns.size(); ++at) {
        Column column{.name = answer.columns[at]};
        for (const answers::Row& row : answer.rows) {
            column.has_label |= row.cells.at(at).kind == answers::CellKind::entity;
            column.has_limits |= has_limits(row.cells.at(at));
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

Fields heading_of(const std::vector<Column>& columns) {
    Fields fields;
    for (const Column& column : columns) {
        fields.push_back(column.name);
        if (column.has_label) {
            fields.push_back(column.name + "_label");
        }
        if (column.has_limits) {
            fields.push_back(column.name + "_min");
            fields.push_back(column.name + "_max");
        }
    }
    fields.emplace_back("claims");
    return fields;
}

std::string text_of(std::optional<std::int64_t> number) {
    return number ? std::to_string(*number) : std::string();
}

void add_cell(const Column& column, const answers::Cell& cell, Fields& fields) {
    const bool is_entity = cell.kind == answers::CellKind::entity;
    const bool is_days = cell.kind == answers::CellKind::days;
    const std::string lower = is_days ? std::to_string(cell.days.min) : text_of(cell.lower);
    const std::string upper = is_days ? text_of(cell.days.max) : text_of(cell.upper);
    if (has_limits(cell)) {
        fields.push_back(lower == upper ? lower : lower + ".." + upper);
    } else {
        fields.push_back(is_entity ? cell.id : cell.text);
    }
    if (column.has_label) {
        fields.push_back(is_entity ? cell.text : std::string());
    }
    if (column.has_limits) {
        fields.push_back(lower);
        fields.push_back(upper);
    }
}

std::string claims_of(const answers::Trace& trace) {
    std::string ids;
    for (const world::SeenClaim* seen : trace.claims()) {
        ids += (ids.empty() ? "" : " ") + claims::full_text_of(seen->id());
    }
    return ids;
}

std::string line_of(const Fields& fields) {
    std::string line;
    std::string separator;
    for (const std::string& field : fields) {
        line += separator + csv_field(field);
        separator = ",";
    }
    return line + "\r\n";
}

}  // namespace

std::string csv_field(std::string_view text) {
    constexpr std::string_view run_by_spreadsheets = "=+-@\t\r";
    std::string field;
    if (!text.empty() && run_by_spreadsheets.find(text.front()) != std::string_view::npos) {
        field = "'";
    }
    field += text;
    if (field.find_first_of(",\"\r\n") == std::string::npos) {
        return field;
    }
    std::string quoted = "\"";
    for (const char byte : field) {
        quoted += byte;
        if (byte == '"') {
            quoted += byte;
        }
    }
    return quoted + '"';
}

std::string csv_of(const answers::Answer& answer) {
    const std::vector<Column> columns = columns_of(answer);
    std::string text = line_of(heading_of(columns));
    for (const answers::Row& row : answer.rows) {
        Fields fields;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            add_cell(columns[at], row.cells.at(at), fields);
        }
        fields.push_back(claims_of(row.trace));
        text += line_of(fields);
    }
    return text;
}

}  // namespace habeas::publishing
