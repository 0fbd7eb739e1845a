#include "domain/claims/value.h"

#include <algorithm>
#include <array>
#include <utility>

namespace habeas::claims {
namespace {

constexpr std::array kind_names{
    "absent", "text", "code", "entity", "count", "duration", "date", "claim", "unknown", "nothing"};

}  // namespace

std::string_view name_of(ValueKind kind) {
    return kind_names.at(static_cast<std::size_t>(kind));
}

std::optional<ValueKind> value_kind_named(std::string_view name) {
    const auto* found = std::find(kind_names.begin(), kind_names.end(), name);
    if (found == kind_names.end()) {
        return std::nullopt;
    }
    return static_cast<ValueKind>(found - kind_names.begin());
}

Value text_value(std::string words, std::string language) {
    return Value{
        .kind = ValueKind::text, .text = std::move(words), .language = std::move(language)};
}

Value code_value(std::string code) {
    return Value{.kind = ValueKind::code, .text = std::move(code)};
}

Value entity_value(const Entity& entity) {
    return Value{.kind = ValueKind::entity, .text = text_of(entity)};
}

Value count_value(std::string words, std::string language) {
    return Value{
        .kind = ValueKind::count, .text = std::move(words), .language = std::move(language)};
}

Value claim_value(const EntryId& id) {
    return Value{.kind = ValueKind::claim, .text = full_text_of(id)};
}

}  // namespace habeas::claims
