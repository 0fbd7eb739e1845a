// Tested by tests/documents/claims_export_test.cpp: what is written reads back as the same claims.
#include "documents/claims_export.h"

#include "documents/claim_cells.h"
#include "documents/claim_columns.h"
#include "documents/table.h"
#include "domain/claims/vocabulary.h"

#include <algorithm>
#include <map>
#include <vector>

#include <nlohmann/json.hpp>

namespace habeas::documents {
namespace {

using claims::Claim;
using claims::ValueKind;

/// Column name to its cells; more than one for a qualifier with several values.
using Cells = std::map<std::string, std::vector<std::string>>;

void put(Cells& cells, const std::string& column, std::string cell) {
    if (!cell.empty()) {
        cells[column].push_back(std::move(cell));
    }
}

void put(Cells& cells, const std::string& column, const std::optional<dates::Edtf>& date) {
    put(cells, column, date ? date->text() : std::string());
}

void put(Cells& cells, const std::string& column, const std::optional<std::int64_t>& number) {
    put(cells, column, number ? std::to_string(*number) : std::string());
}

void put(Cells& cells, const std::string& column, const claims::Entity& entity) {
    put(cells, column, entity.empty() ? std::string() : claims::text_of(entity));
}

void put_statement(Cells& cells, const Claim& claim) {
    put(cells, "subject", claim.subject);
    put(cells, "predicate", claim.predicate);
    put(cells, "value", cell_of(claim.value));
    put(cells, "language", claim.language);
    put(cells, "lower", claim.value.lower);
    put(cells, "upper", claim.value.upper);
    put(cells, "valid_from", claim.valid_from);
    put(cells, "valid_to", claim.valid_to);
    put(cells, "said", claim.said);
    put(cells, "uttered", claim.uttered);
    for (const claims::Qualifier& qualifier : claim.qualifiers) {
        put(cells, qualifier.name, cell_of(qualifier.value));
    }
}

void put_speakers(Cells& cells, const Claim& claim) {
    put(cells, "claimant", claim.claimant);
    for (const claims::Entity& carrier : claim.carriers) {
        put(cells, "carriers", carrier);
    }
    put(cells, "origin", claim.origin);
    put(cells, "modality", std::string(claims::name_of(claim.modality)));
    put(cells, "reliability", std::string(1, claim.grade.reliability));
    put(cells, "credibility", std::string(1, claim.grade.credibility));
    put(cells, "source_title", claim.citation.title);
    put(cells, "source_address", claim.citation.address);
    put(cells, "note", claim.note);
}

Cells cells_of(const WrittenClaim& written) {
    Cells cells;
    put(cells, "key", written.key);
    put_statement(cells, written.claim);
    put_speakers(cells, written.claim);
    put(cells, "supersedes", written.supersedes);
    put(cells, "level", std::string(claims::name_of(written.level)));
    put(cells, "compartment", written.compartment);
    if (const auto& passage = written.claim.passage; passage && !written.words.empty()) {
        put(cells, "document", claims::text_of(passage->document));
        put(cells, "quote", written.words);
        put(cells, "quote_begin", std::to_string(passage->begin));
        put(cells, "quote_end", std::to_string(passage->end));
    }
    return cells;
}

/// \return whether a column holds one value, and stands again for the next
bool holds_one(const std::string& column) {
    const claims::QualifierName* qualifier = claims::qualifier_named(column);
    return qualifier != nullptr && qualifier->value == ValueKind::text;
}

/// \return the columns of a table of these rows; a name stands as often as its values need
std::vector<std::string> header_of(const std::vector<Cells>& rows) {
    std::map<std::string, std::size_t> width;
    for (const Cells& row : rows) {
        for (const auto& [column, cells] : row) {
            width[column] = std::max(width[column], holds_one(column) ? cells.size() : 1);
        }
    }
    std::vector<std::string> header(fixed_columns().begin(), fixed_columns().end());
    for (const claims::QualifierName& qualifier : claims::qualifier_vocabulary()) {
        const auto found = width.find(std::string(qualifier.name));
        header.insert(
            header.end(), found == width.end() ? 0 : found->second, qualifier.name.data());
    }
    return header;
}

std::string joined(const std::vector<std::string>& cells) {
    std::string text;
    for (const std::string& cell : cells) {
        text += (&cell == &cells.front() ? "" : ";") + cell;
    }
    return text;
}

std::vector<std::string> line_of(const Cells& row, const std::vector<std::string>& header) {
    std::vector<std::string> line;
    std::map<std::string, std::size_t> used;
    for (const std::string& column : header) {
        const auto found = row.find(column);
        if (found == row.end()) {
            line.emplace_back();
        } else if (!holds_one(column)) {
            line.push_back(joined(found->second));
        } else {
            const std::size_t at = used[column]++;
            line.push_back(at < found->second.size() ? found->second[at] : std::string());
        }
    }
    return line;
}

void guard(std::vector<std::string>& line, const std::vector<std::string>& header) {
    bool is_guarded = false;
    for (std::string& cell : line) {
        std::string safe = guarded(cell);
        is_guarded = is_guarded || safe != cell;
        cell = std::move(safe);
    }
    if (is_guarded) {
        const auto column = std::find(header.begin(), header.end(), "guarded");
        line[static_cast<std::size_t>(column - header.begin())] = "yes";
    }
}

}  // namespace

std::string claims_table_of(std::span<const WrittenClaim> claims) {
    std::vector<Cells> rows;
    rows.reserve(claims.size());
    for (const WrittenClaim& claim : claims) {
        rows.push_back(cells_of(claim));
    }
    const std::vector<std::string> header = header_of(rows);
    std::string text = csv_line(header);
    for (const Cells& row : rows) {
        std::vector<std::string> line = line_of(row, header);
        guard(line, header);
        text += csv_line(line);
    }
    return text;
}

std::string json_lines_of(std::span<const WrittenClaim> claims) {
    std::string text;
    for (const WrittenClaim& claim : claims) {
        nlohmann::json object = nlohmann::json::object();
        for (const auto& [column, cells] : cells_of(claim)) {
            object[column] =
                cells.size() == 1 ? nlohmann::json(cells.front()) : nlohmann::json(cells);
        }
        text += object.dump() + "\n";
    }
    return text;
}

}  // namespace habeas::documents
