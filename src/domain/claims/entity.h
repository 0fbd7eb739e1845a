// What a claim can be about: a kind and a name that the register gave it ("group:hunger-strikers"
// has kind group). An entity exists through the claims that mention it; what it is called is a
// claim too (predicate `name`).
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace habeas::claims {

/// The numbers stand in the log and never change.
enum class EntityKind : unsigned char {
    person = 0,
    group = 1,  ///< a named population, its members known or not
    organisation = 2,
    place = 3,
    process = 4,  ///< a commission, a court path, a review
    source = 5,   ///< an outlet or a document series, where it is not a person or an organisation
    list = 6,
    event = 7,
    visitor = 8,  ///< a class of visitors: family, children, counsel, doctor, clergy, consul, icrc,
                  ///< ngo, press, all
};

/// \return the lower-case English word that stands before the colon
std::string_view name_of(EntityKind kind);

/// \return the kind of that name, or none
std::optional<EntityKind> entity_kind_named(std::string_view name);

/// A thing that claims speak of. Ordered by kind, then by the bytes of its id.
struct Entity {
    EntityKind kind = EntityKind::person;
    std::string id = {};

    [[nodiscard]] bool empty() const { return id.empty(); }

    friend auto operator<=>(const Entity&, const Entity&) = default;
};

/// \return "kind:id"
std::string text_of(const Entity& entity);

/// \param text "kind:id"; the id is 1 to 200 bytes of UTF-8 without spaces, control characters, ';'
/// or ',' \return     the entity, or none
std::optional<Entity> entity_from(std::string_view text);

}  // namespace habeas::claims
