// Each row is read by a RowReader, which notes every fault and goes on, so that one look at the
// list of refusals is enough to mend a table. Tested by tests/documents/claims_table_test.cpp and
// fuzz/documents/table_fuzz.cpp.
#include "documents/claims_table.h"

#include "documents/claim_columns.h"
#include "documents/nearest_name.h"
#include "domain/claims/vocabulary.h"

#include <algorithm>
#include <array>
#include <map>

namespace habeas::documents {
namespace {

using claims::Claim;
using claims::Value;
using claims::ValueKind;

constexpr std::size_t longest_language = 35;

bool is_language(std::string_view tag) {
    return tag.size() <= longest_language && std::all_of(tag.begin(), tag.end(), [](char byte) {
               return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                      (byte >= '0' && byte <= '9') || byte == '-';
           });
}

/// The vocabulary's names of a list of enumerators, for suggestions.
template <class List>
std::string nearest_of(std::string_view written, const List& list) {
    std::vector<std::string_view> names;
    names.reserve(list.size());
    for (const auto element : list) {
        names.push_back(claims::name_of(element));
    }
    return nearest_name(written, names);
}

constexpr std::array all_modalities{claims::Modality::asserts,
                                    claims::Modality::reports,
                                    claims::Modality::admits,
                                    claims::Modality::denies,
                                    claims::Modality::considers,
                                    claims::Modality::calls_for,
                                    claims::Modality::promises,
                                    claims::Modality::announces,
                                    claims::Modality::justifies};

/// Reads the cells of one row.
class RowReader {
  public:
    RowReader(const ClaimColumns& columns,
              const TableRow& row,
              const std::string& file,
              const RegisterWords& words,
              std::vector<Error>& refused)
        : columns_(columns), row_(row), file_(file), words_(words), refused_(refused) {}

    ClaimRow read() {
        read_guard();
        ClaimRow result{.row = row_.row, .begin = row_.begin, .end = row_.end};
        read_key(result);
        read_statement(result.claim);
        read_qualifiers(result.claim);
        read_times(result.claim);
        read_speakers(result.claim);
        read_quotation(result.quotation);
        read_placement(result);
        result.claim.citation = {std::string(cell("source_title")),
                                 std::string(cell("source_address"))};
        result.claim.note = cell("note");
        result.supersedes = cell("supersedes");
        return result;
    }

  private:
    [[nodiscard]] std::string_view cell(std::string_view column) const {
        return plain(columns_.cell(row_, column));
    }

    [[nodiscard]] std::string_view plain(std::string_view written) const {
        return is_guarded_ ? unguarded(written) : written;
    }

    void refuse(const Error& error, std::string_view column) {
        refused_.push_back(
            error.at({.file = file_, .row = row_.row, .column = std::string(column)}));
    }

    void refuse(std::string code,
                std::vector<std::pair<std::string, std::string>> parameters,
                std::string_view column) {
        refuse(Error{.code = std::move(code), .parameters = std::move(parameters)}, column);
    }

    /// Puts what a reader made of a cell into its place, or notes the fault.
    template <class Target, class T>
    bool take(Target& target, Result<T> read, std::string_view column) {
        if (!read) {
            refuse(read.error(), column);
            return false;
        }
        target = std::move(read.value());
        return true;
    }

    void read_guard() {
        const std::string_view guard = columns_.cell(row_, "guarded");
        is_guarded_ = guard == "yes";
        if (!is_guarded_ && !guard.empty()) {
            refuse("guard_unreadable", {{"text", std::string(guard)}}, "guarded");
        }
    }

    void read_key(ClaimRow& result) {
        result.key = cell("key");
        if (result.key.find(';') != std::string::npos) {
            refuse("key_unreadable", {{"key", result.key}}, "key");
        }
    }

    void read_statement(Claim& claim) {
        read_required_entity(claim.subject, "subject");
        claim.language = cell("language");
        if (!is_language(claim.language)) {
            refuse("language_unreadable", {{"language", claim.language}}, "language");
        }
        claim.predicate = cell("predicate");
        if (claim.predicate.empty()) {
            refuse("cell_missing", {}, "predicate");
            return;
        }
        ValueKind kind = ValueKind::absent;
        if (take(kind, kind_of_predicate(claim.predicate, words_), "predicate")) {
            read_value_of(claim, kind);
        }
    }

    void read_required_entity(claims::Entity& entity, std::string_view column) {
        if (cell(column).empty()) {
            refuse("cell_missing", {}, column);
        } else {
            take(entity, read_entity(cell(column)), column);
        }
    }

    void read_value_of(Claim& claim, ValueKind kind) {
        const std::string_view written = cell("value");
        if (written.empty()) {
            const claims::Predicate* predicate = claims::predicate_named(claim.predicate);
            const bool says_how_long = kind == ValueKind::duration && predicate != nullptr &&
                                       predicate->effect == claims::Effect::holds;
            const bool may_be_absent =
                kind == ValueKind::absent || says_how_long ||
                (kind == ValueKind::text && !claims::is_description(claim.predicate));
            if (!may_be_absent) {
                refuse("value_missing", {{"predicate", claim.predicate}}, "value");
            }
        } else if (take(claim.value,
                        read_value(written, kind, claim.predicate, claim.language),
                        "value") &&
                   claim.value.kind == ValueKind::absent) {
            refuse("value_not_taken", {{"predicate", claim.predicate}}, "value");
        }
        read_bounds(claim);
        if (const auto readable = check_readable(claim.value, words_); !readable) {
            refuse(readable.error(), "value");
        }
    }

    void read_bounds(Claim& claim) {
        for (const std::string_view column : {"lower", "upper"}) {
            const std::string_view written = cell(column);
            if (written.empty()) {
                continue;
            }
            if (claim.value.kind != ValueKind::count) {
                refuse("bounds_not_taken", {{"predicate", claim.predicate}}, column);
            } else {
                take(column == "lower" ? claim.value.lower : claim.value.upper,
                     read_number(written),
                     column);
            }
        }
        if (claim.value.lower && claim.value.upper && *claim.value.lower > *claim.value.upper) {
            refuse("bounds_inverted",
                   {{"lower", std::to_string(*claim.value.lower)},
                    {"upper", std::to_string(*claim.value.upper)}},
                   "lower");
        }
    }

    void read_qualifiers(Claim& claim) {
        for (const auto& [name, places] : columns_.qualifiers()) {
            for (const std::size_t place : places) {
                read_qualifier(claim, *claims::qualifier_named(name), plain(row_.cells[place]));
            }
        }
        std::sort(claim.qualifiers.begin(), claim.qualifiers.end());
        claim.qualifiers.erase(std::unique(claim.qualifiers.begin(), claim.qualifiers.end()),
                               claim.qualifiers.end());
    }

    void read_qualifier(Claim& claim, const claims::QualifierName& name, std::string_view written) {
        const bool is_words = name.value == ValueKind::text || name.value == ValueKind::count ||
                              name.value == ValueKind::duration;
        const std::vector<std::string> cells =
            is_words && !written.empty() ? std::vector{std::string(written)} : listed(written);
        for (const std::string& one : cells) {
            claims::Qualifier qualifier{.name = std::string(name.name)};
            if (!take(qualifier.value,
                      read_value(one, name.value, name.name, claim.language),
                      name.name)) {
                continue;
            }
            if (const auto readable = check_readable(qualifier.value, words_); !readable) {
                refuse(readable.error(), name.name);
            }
            claim.qualifiers.push_back(std::move(qualifier));
        }
    }

    void read_times(Claim& claim) {
        read_date_into(claim.valid_from, "valid_from", true);
        read_date_into(claim.valid_to, "valid_to", true);
        read_date_into(claim.said, "said", false);
        read_date_into(claim.uttered, "uttered", false);
    }

    void read_date_into(std::optional<dates::Edtf>& date,
                        std::string_view column,
                        bool may_be_open) {
        if (const std::string_view written = cell(column); !written.empty()) {
            take(date, read_date(written, may_be_open), column);
        }
    }

    void read_speakers(Claim& claim) {
        read_required_entity(claim.claimant, "claimant");
        for (const std::string& carrier : listed(cell("carriers"))) {
            take(claim.carriers.emplace_back(), read_entity(carrier), "carriers");
        }
        claim.origin = cell("origin");
        if (const std::string_view written = cell("modality"); !written.empty()) {
            if (const auto modality = claims::modality_named(written); modality) {
                claim.modality = *modality;
            } else {
                refuse("modality_unknown",
                       {{"text", std::string(written)},
                        {"nearest", nearest_of(written, all_modalities)}},
                       "modality");
            }
        }
        read_grade(claim.grade.reliability, "reliability", "ABCDEF");
        read_grade(claim.grade.credibility, "credibility", "123456");
    }

    void read_grade(char& grade, const std::string& column, std::string_view allowed) {
        const std::string_view written = cell(column);
        if (written.size() == 1 && allowed.find(written) != std::string_view::npos) {
            grade = written.front();
        } else if (!written.empty()) {
            refuse(column + "_unknown", {{"text", std::string(written)}}, column);
        }
    }

    void read_quotation(Quotation& quotation) {
        quotation.document = cell("document");
        quotation.words = cell("quote");
        read_offset(quotation.nth, "quote_nth");
        read_offset(quotation.begin, "quote_begin");
        read_offset(quotation.end, "quote_end");
        const bool quotes =
            !quotation.words.empty() || quotation.nth || quotation.begin || quotation.end;
        if (quotation.document.empty() && quotes) {
            refuse("document_missing", {}, "document");
        } else if (!quotation.document.empty() && quotation.words.empty()) {
            refuse("quote_missing", {}, "quote");
        } else if (quotation.begin.has_value() != quotation.end.has_value()) {
            refuse("quote_offsets_incomplete", {}, quotation.begin ? "quote_end" : "quote_begin");
        }
    }

    void read_offset(std::optional<std::uint64_t>& offset, std::string_view column) {
        const std::string_view written = cell(column);
        std::int64_t number = 0;
        if (written.empty() || !take(number, read_number(written), column)) {
            return;
        }
        if (number < 0) {
            refuse("number_unreadable", {{"text", std::string(written)}}, column);
        } else {
            offset = static_cast<std::uint64_t>(number);
        }
    }

    void read_placement(ClaimRow& result) {
        if (const std::string_view written = cell("level"); !written.empty()) {
            result.level = claims::level_named(written);
            if (!result.level) {
                refuse("level_unknown",
                       {{"text", std::string(written)},
                        {"nearest", nearest_of(written, claims::all_levels)}},
                       "level");
            }
        }
        if (const std::string_view written = cell("compartment"); !written.empty()) {
            result.compartment = written;
        }
    }

    const ClaimColumns& columns_;
    const TableRow& row_;
    const std::string& file_;
    const RegisterWords& words_;
    std::vector<Error>& refused_;
    bool is_guarded_ = false;
};

}  // namespace

std::vector<std::string> ClaimRow::references() const {
    std::vector<std::string> found;
    const auto add = [&found](const Value& value) {
        if (value.kind == ValueKind::claim) {
            found.push_back(value.text);
        }
    };
    add(claim.value);
    for (const claims::Qualifier& qualifier : claim.qualifiers) {
        add(qualifier.value);
    }
    if (!supersedes.empty()) {
        found.push_back(supersedes);
    }
    return found;
}

ClaimsTable read_claims_table(const Table& table,
                              const std::string& file,
                              const RegisterWords& words) {
    ClaimsTable result;
    const ClaimColumns columns(table.header, file, result.refused);
    if (!result.refused.empty()) {
        return result;
    }
    result.refused = table.refused;
    std::map<std::string, std::uint64_t> first_with_key;
    for (const TableRow& row : table.rows) {
        const std::size_t faults = result.refused.size();
        ClaimRow read = RowReader(columns, row, file, words, result.refused).read();
        const auto [found, is_new] = first_with_key.emplace(read.key, row.row);
        if (!is_new && !read.key.empty()) {
            result.refused.push_back(
                Error{.code = "key_twice",
                      .parameters = {{"key", read.key}, {"first", std::to_string(found->second)}},
                      .place = {.file = file, .row = row.row, .column = "key"}});
        }
        if (result.refused.size() == faults) {
            result.rows.push_back(std::move(read));
        } else if (!read.key.empty()) {
            result.refused_keys.push_back(std::move(read.key));
        }
    }
    return result;
}

}  // namespace habeas::documents
