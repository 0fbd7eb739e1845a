#include "domain/claims/claim.h"

#include <algorithm>
#include <array>

namespace habeas::claims {
namespace {

constexpr std::array modality_names{"asserts",
                                    "reports",
                                    "admits",
                                    "denies",
                                    "considers",
                                    "calls_for",
                                    "promises",
                                    "announces",
                                    "justifies"};

}  // namespace

std::string_view name_of(Modality modality) {
    return modality_names.at(static_cast<std::size_t>(modality));
}

std::optional<Modality> modality_named(std::string_view name) {
    const auto* found = std::find(modality_names.begin(), modality_names.end(), name);
    if (found == modality_names.end()) {
        return std::nullopt;
    }
    return static_cast<Modality>(found - modality_names.begin());
}

std::string text_of(const DocumentHash& hash) {
    return full_text_of(EntryId{hash});
}

std::vector<const Value*> Claim::all(std::string_view name) const {
    std::vector<const Value*> values;
    for (const Qualifier& qualifier : qualifiers) {
        if (qualifier.name == name) {
            values.push_back(&qualifier.value);
        }
    }
    return values;
}

const Value* Claim::first(std::string_view name) const {
    const auto found =
        std::find_if(qualifiers.begin(), qualifiers.end(), [&](const Qualifier& qualifier) {
            return qualifier.name == name;
        });
    return found == qualifiers.end() ? nullptr : &found->value;
}

std::vector<Entity> Claim::entities(std::string_view name) const {
    std::vector<Entity> found;
    for (const Value* qualifier_value : all(name)) {
        if (const auto entity_named = entity_from(qualifier_value->text);
            entity_named.has_value()) {
            found.push_back(*entity_named);
        }
    }
    return found;
}

Entity Claim::entity(std::string_view name) const {
    const std::vector<Entity> found = entities(name);
    return found.empty() ? Entity{} : found.front();
}

std::string Claim::code(std::string_view name) const {
    const Value* found = first(name);
    return found == nullptr ? std::string() : found->text;
}

std::string Claim::origin_name() const {
    return origin.empty() ? text_of(claimant) : origin;
}

}  // namespace habeas::claims
