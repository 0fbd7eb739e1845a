// The set holds numbers and looks into the list for their ids, so that each id is kept once. Tested
// by tests/world/entity_numbers_test.cpp.
#include "world/entity_numbers.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace habeas::world {
namespace {

std::size_t hash_of(claims::EntityKind kind, std::string_view id) {
    return std::hash<std::string_view>()(id) ^ static_cast<std::size_t>(kind);
}

claims::EntityView view_of(const claims::Entity& entity) {
    return {.kind = entity.kind, .id = entity.id};
}

}  // namespace

std::size_t EntityNumbers::Hash::operator()(EntityNumber number) const {
    const claims::Entity& entity = (*entities)[number];
    return hash_of(entity.kind, entity.id);
}

std::size_t EntityNumbers::Hash::operator()(const claims::EntityView& entity) const {
    return hash_of(entity.kind, entity.id);
}

bool EntityNumbers::Equal::operator()(EntityNumber left, const claims::EntityView& right) const {
    const claims::Entity& entity = (*entities)[left];
    return entity.kind == right.kind && entity.id == right.id;
}

bool EntityNumbers::Equal::operator()(const claims::EntityView& left, EntityNumber right) const {
    return (*this)(right, left);
}

EntityNumbers::EntityNumbers() : numbers_(0, Hash{&entities_}, Equal{&entities_}) {}

std::optional<EntityNumber> EntityNumbers::add(const claims::EntityView& entity) {
    if (const auto found = numbers_.find(entity); found != numbers_.end()) {
        return *found;
    }
    auto checked = claims::entity_from(std::string(claims::name_of(entity.kind)) + ":" +
                                       std::string(entity.id));
    if (!checked) {
        return std::nullopt;
    }
    return add(*checked);
}

EntityNumber EntityNumbers::add(const claims::Entity& entity) {
    if (const auto found = numbers_.find(view_of(entity)); found != numbers_.end()) {
        return *found;
    }
    const auto number = static_cast<EntityNumber>(entities_.size());
    entities_.push_back(entity);
    numbers_.insert(number);
    return number;
}

std::optional<EntityNumber> EntityNumbers::add(std::string_view text) {
    const std::size_t colon = std::min(text.find(':'), text.size());
    const auto kind = claims::entity_kind_named(text.substr(0, colon));
    if (!kind || colon == text.size()) {
        return std::nullopt;
    }
    return add(claims::EntityView{.kind = *kind, .id = text.substr(colon + 1)});
}

std::optional<EntityNumber> EntityNumbers::find(const claims::Entity& entity) const {
    const auto found = numbers_.find(view_of(entity));
    return found == numbers_.end() ? std::nullopt : std::optional(*found);
}

std::vector<std::uint32_t> EntityNumbers::ranks() const {
    std::vector<EntityNumber> order(entities_.size());
    std::iota(order.begin(), order.end(), EntityNumber{0});
    std::sort(order.begin(), order.end(), [this](EntityNumber left, EntityNumber right) {
        return entities_[left] < entities_[right];
    });
    std::vector<std::uint32_t> ranks(order.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        ranks[order[rank]] = static_cast<std::uint32_t>(rank);
    }
    return ranks;
}

}  // namespace habeas::world
