// Tested by tests/documents/claim_cells_test.cpp and, through whole tables, by
// tests/documents/claims_table_test.cpp.
#include "documents/claim_cells.h"

#include "documents/nearest_name.h"
#include "domain/claims/vocabulary.h"
#include "domain/quantities/stated_count.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace habeas::documents {
namespace {

using claims::Value;
using claims::ValueKind;

constexpr std::array<std::string_view, 14> release_codes{"pardon",
                                                         "grace",
                                                         "amnesty",
                                                         "remission",
                                                         "conditional",
                                                         "bail",
                                                         "served",
                                                         "acquittal",
                                                         "dismissed",
                                                         "humanitarian",
                                                         "exchange",
                                                         "exile",
                                                         "court_order",
                                                         "not_stated"};
constexpr std::array<std::string_view, 4> verdict_codes{
    "guilty", "not_guilty", "dismissed", "annulled"};
constexpr std::array<std::string_view, 4> response_codes{
    "complied", "partly", "promised", "refused"};
constexpr std::array<std::string_view, 5> name_codes{
    "legal", "alias", "nickname", "religious", "as_printed"};
constexpr std::array<std::string_view, 6> unit_codes{
    "person", "request", "file", "case", "release", "visit"};
constexpr std::array<std::string_view, 2> yes_or_no{"yes", "no"};

constexpr std::string_view formula_starts = "=+-@\t\r";

bool is_code_byte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '_' || byte == '-' || byte == '.';
}

/// \return how many '@' stand before "unknown" or "nothing"; 0 for any other cell
std::size_t marks_of(std::string_view cell) {
    const std::size_t marks = std::min(cell.find_first_not_of('@'), cell.size());
    const std::string_view word = cell.substr(marks);
    return word == "unknown" || word == "nothing" ? marks : 0;
}

/// \return whether apostrophes, none or more, stand before a byte that begins a formula
bool looks_like_formula(std::string_view cell) {
    const std::size_t first = cell.find_first_not_of('\'');
    return first != std::string_view::npos &&
           formula_starts.find(cell[first]) != std::string_view::npos;
}

template <class Read, class Make>
Result<Value> value_from(const Read& read, Make make) {
    return read ? Result<Value>(make(read.value())) : Result<Value>(failure_of(read));
}

}  // namespace

std::vector<std::string> listed(std::string_view cell) {
    std::vector<std::string> words;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find(';'), cell.size());
        const std::string_view word = cell.substr(0, end);
        const std::size_t first = std::min(word.find_first_not_of(' '), word.size());
        words.emplace_back(word.substr(first, word.find_last_not_of(' ') + 1 - first));
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return words;
}

Result<claims::Entity> read_entity(std::string_view cell) {
    auto entity = claims::entity_from(cell);
    if (!entity) {
        return failure("entity_unreadable", {{"text", std::string(cell)}});
    }
    return std::move(*entity);
}

Result<dates::Edtf> read_date(std::string_view cell, bool may_be_open) {
    if (cell == ".." && !may_be_open) {
        return failure("edtf_not_for_entry", {{"text", ".."}, {"reason", "open_end"}});
    }
    return dates::Edtf::parse_for_entry(cell);
}

std::span<const std::string_view> codes_of(std::string_view name) {
    if (name == "release") {
        return release_codes;
    }
    if (name == "verdict") {
        return verdict_codes;
    }
    if (name == "response") {
        return response_codes;
    }
    if (name == "name_kind") {
        return name_codes;
    }
    if (name == "unit") {
        return unit_codes;
    }
    const auto conditions = claims::visit_conditions();
    const bool is_condition =
        std::find(conditions.begin(), conditions.end(), name) != conditions.end();
    return is_condition || name == "complete" ? std::span<const std::string_view>(yes_or_no)
                                              : std::span<const std::string_view>();
}

Result<std::string> read_code(std::string_view cell, std::string_view name) {
    if (cell.empty() || !std::all_of(cell.begin(), cell.end(), is_code_byte)) {
        return failure("code_unreadable", {{"text", std::string(cell)}});
    }
    const auto codes = codes_of(name);
    if (!codes.empty() && std::find(codes.begin(), codes.end(), cell) == codes.end()) {
        return failure("code_unknown",
                       {{"text", std::string(cell)}, {"nearest", nearest_name(cell, codes)}});
    }
    return std::string(cell);
}

Result<std::int64_t> read_number(std::string_view cell) {
    std::int64_t number = 0;
    const auto [rest, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    if (error != std::errc() || rest != cell.data() + cell.size()) {
        return failure("number_unreadable", {{"text", std::string(cell)}});
    }
    return number;
}

Result<ValueKind> kind_of_predicate(std::string_view predicate, const RegisterWords& words) {
    if (const claims::Predicate* known = claims::predicate_named(predicate); known != nullptr) {
        return known->value;
    }
    if (const auto found = words.predicates.find(predicate); found != words.predicates.end()) {
        return found->second;
    }
    std::vector<std::string_view> names;
    for (const claims::Predicate& known : claims::vocabulary()) {
        names.push_back(known.name);
    }
    for (const auto& [name, kind] : words.predicates) {
        names.push_back(name);
    }
    return failure(
        "predicate_unknown",
        {{"predicate", std::string(predicate)}, {"nearest", nearest_name(predicate, names)}});
}

Result<void> check_readable(const Value& count, const RegisterWords& words) {
    if (count.kind != ValueKind::count || count.lower || count.upper) {
        return {};
    }
    if (count.language.empty()) {
        return failure("count_language_missing");
    }
    const auto own = words.lexicons.find(count.language);
    const bool is_own = own != words.lexicons.end();
    if (!is_own && !quantities::has_built_in_lexicon(count.language)) {
        return failure("lexicon_missing", {{"language", count.language}});
    }
    const auto read = quantities::read_count(
        count.text, is_own ? own->second : quantities::built_in_lexicon(count.language));
    return read ? Result<void>() : Result<void>(failure_of(read));
}

Result<Value> read_value(std::string_view cell,
                         ValueKind kind,
                         std::string_view name,
                         const std::string& language) {
    const std::size_t marks = marks_of(cell);
    if (marks == 1) {
        return Value{.kind = cell == "@unknown" ? ValueKind::unknown : ValueKind::nothing};
    }
    const auto words = std::string(cell.substr(marks > 1 ? 1 : 0));
    switch (kind) {
        case ValueKind::code:
            return value_from(read_code(cell, name), claims::code_value);
        case ValueKind::entity:
            return value_from(read_entity(cell), claims::entity_value);
        case ValueKind::date:
            return value_from(read_date(cell, false), [](const dates::Edtf& date) {
                return Value{.kind = ValueKind::date, .text = date.text()};
            });
        case ValueKind::text:
        case ValueKind::count:
        case ValueKind::duration:
            return Value{.kind = kind, .text = words, .language = language};
        case ValueKind::claim:
        case ValueKind::absent:
        case ValueKind::unknown:
        case ValueKind::nothing:
            break;
    }
    return Value{.kind = kind, .text = words};
}

std::string cell_of(const Value& value) {
    if (value.kind == ValueKind::unknown) {
        return "@unknown";
    }
    if (value.kind == ValueKind::nothing) {
        return "@nothing";
    }
    return (marks_of(value.text) > 0 ? "@" : "") + value.text;
}

std::string guarded(std::string_view cell) {
    return (looks_like_formula(cell) ? "'" : "") + std::string(cell);
}

std::string_view unguarded(std::string_view cell) {
    return cell.starts_with('\'') && looks_like_formula(cell) ? cell.substr(1) : cell;
}

}  // namespace habeas::documents
