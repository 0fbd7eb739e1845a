#include "domain/claims/entity.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace habeas::claims {
namespace {

constexpr std::size_t longest_id = 200;
constexpr std::array kind_names{
    "person", "group", "organisation", "place", "process", "source", "list", "event", "visitor"};

bool is_allowed(char byte) {
    return static_cast<unsigned char>(byte) > ' ' && byte != ';' && byte != ',' && byte != '\x7F';
}

}  // namespace

std::string_view name_of(EntityKind kind) {
    return kind_names.at(static_cast<std::size_t>(kind));
}

std::optional<EntityKind> entity_kind_named(std::string_view name) {
    const auto* found = std::find(kind_names.begin(), kind_names.end(), name);
    return found == kind_names.end()
               ? std::nullopt
               : std::optional(static_cast<EntityKind>(found - kind_names.begin()));
}

std::string text_of(const Entity& entity) {
    return std::string(name_of(entity.kind)) + ":" + entity.id;
}

std::optional<Entity> entity_from(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    const auto kind = entity_kind_named(text.substr(0, colon));
    const std::string_view id = text.substr(colon + 1);
    const bool well_formed = !id.empty() && id.size() <= longest_id && is_utf8(id) &&
                             std::all_of(id.begin(), id.end(), is_allowed);
    if (!well_formed || !kind) {
        return std::nullopt;
    }
    return Entity{*kind, std::string(id)};
}

}  // namespace habeas::claims
