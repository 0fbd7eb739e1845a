// The entities that a world's claims mention, each under a number, so that a claim holds four bytes
// for one and two are compared without their ids.
#pragma once

#include "domain/claims/claim_view.h"
#include "domain/claims/entity.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace habeas::world {

/// Counted from 0, in the order of first mention.
using EntityNumber = std::uint32_t;

inline constexpr EntityNumber no_entity = UINT32_MAX;

class EntityNumbers {
  public:
    EntityNumbers();
    EntityNumbers(const EntityNumbers&) = delete;
    EntityNumbers& operator=(const EntityNumbers&) = delete;
    EntityNumbers(EntityNumbers&&) = delete;
    EntityNumbers& operator=(EntityNumbers&&) = delete;
    ~EntityNumbers() = default;

    /// \return its number, a new one at first sight; none for what cannot be an entity
    std::optional<EntityNumber> add(const claims::EntityView& entity);

    EntityNumber add(const claims::Entity& entity);

    /// \return the number of the entity that "kind:id" writes; none for any other text
    std::optional<EntityNumber> add(std::string_view text);

    /// \return its number, if it was ever added
    [[nodiscard]] std::optional<EntityNumber> find(const claims::Entity& entity) const;

    [[nodiscard]] const claims::Entity& operator[](EntityNumber number) const {
        return entities_[number];
    }

    [[nodiscard]] std::size_t size() const { return entities_.size(); }

    /// \return by number, the place of each in the order of all
    [[nodiscard]] std::vector<std::uint32_t> ranks() const;

  private:
    struct Hash {
        using is_transparent = void;
        const std::deque<claims::Entity>* entities;

        std::size_t operator()(EntityNumber number) const;
        std::size_t operator()(const claims::EntityView& entity) const;
    };

    struct Equal {
        using is_transparent = void;
        const std::deque<claims::Entity>* entities;

        bool operator()(EntityNumber left, EntityNumber right) const { return left == right; }

        bool operator()(EntityNumber left, const claims::EntityView& right) const;
        bool operator()(const claims::EntityView& left, EntityNumber right) const;
    };

    std::deque<claims::Entity> entities_;
    std::unordered_set<EntityNumber, Hash, Equal> numbers_;
};

}  // namespace habeas::world
