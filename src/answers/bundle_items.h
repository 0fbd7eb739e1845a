// What the file of a case usually has: the list against which an evidence bundle is held. It is
// data; docs/answers/bundle.md has the same list.
#pragma once

#include "world/world.h"

#include <array>
#include <string_view>
#include <vector>

namespace habeas::answers {

/// What a claim must state beside its predicate to give an item.
enum class ItemNeeds { nothing, first_day, said_day, qualifier };

/// One thing that the file of a case usually has.
struct BundleItem {
    std::string_view code;                       ///< "item.charge"
    std::array<std::string_view, 5> predicates;  ///< any of these
    ItemNeeds needs = ItemNeeds::nothing;
    std::array<std::string_view, 2> qualifiers = {};  ///< any of these, where it needs one
    bool is_of_persons_only = false;
};

/// \return the list, in its order; nothing for what is neither a person nor a group
std::vector<BundleItem> bundle_items(claims::EntityKind kind);

/// \return whether a claim about somebody gives the item: it asserts, reports or admits, and states
/// what the item needs
bool gives(const world::SeenClaim& seen, const BundleItem& item);

}  // namespace habeas::answers
