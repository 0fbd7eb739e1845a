#include "documents/claim_columns.h"

#include "documents/nearest_name.h"
#include "domain/claims/vocabulary.h"

#include <algorithm>
#include <array>

namespace habeas::documents {
namespace {

constexpr std::array<std::string_view, 29> names{
    "key",      "subject",    "predicate",   "value",       "language",     "lower",
    "upper",    "valid_from", "valid_to",    "said",        "uttered",      "claimant",
    "carriers", "origin",     "modality",    "reliability", "credibility",  "document",
    "quote",    "quote_nth",  "quote_begin", "quote_end",   "source_title", "source_address",
    "note",     "supersedes", "level",       "compartment", "guarded"};

constexpr std::array<std::string_view, 3> required{"subject", "predicate", "claimant"};

std::vector<std::string_view> all_names() {
    std::vector<std::string_view> all(names.begin(), names.end());
    for (const claims::QualifierName& qualifier : claims::qualifier_vocabulary()) {
        all.push_back(qualifier.name);
    }
    return all;
}

bool may_repeat(const claims::QualifierName& qualifier) {
    return qualifier.value == claims::ValueKind::text;
}

}  // namespace

std::span<const std::string_view> fixed_columns() {
    return names;
}

ClaimColumns::ClaimColumns(const TableRow& header,
                           const std::string& file,
                           std::vector<Error>& refused) {
    const auto refuse = [&](std::string code, const std::string& column, std::string nearest) {
        Error error{.code = std::move(code),
                    .parameters = {{"column", column}},
                    .place = {.file = file, .row = header.row, .column = column}};
        if (!nearest.empty()) {
            error.parameters.emplace_back("nearest", std::move(nearest));
        }
        refused.push_back(std::move(error));
    };
    for (std::size_t at = 0; at < header.cells.size(); ++at) {
        const std::string& name = header.cells[at];
        const claims::QualifierName* qualifier = claims::qualifier_named(name);
        const bool is_fixed = std::find(names.begin(), names.end(), name) != names.end();
        if (!is_fixed && qualifier == nullptr) {
            refuse("column_unknown", name, nearest_name(name, all_names()));
            continue;
        }
        std::vector<std::size_t>& places = is_fixed ? fixed_[name] : qualifiers_[name];
        if (!places.empty() && (is_fixed || !may_repeat(*qualifier))) {
            refuse("column_twice", name, {});
        }
        places.push_back(at);
    }
    for (const std::string_view name : required) {
        if (!fixed_.contains(name)) {
            refuse("column_missing", std::string(name), {});
        }
    }
}

std::string_view ClaimColumns::cell(const TableRow& row, std::string_view column) const {
    const auto found = fixed_.find(column);
    return found == fixed_.end() ? std::string_view() : row.cells[found->second.front()];
}

}  // namespace habeas::documents
