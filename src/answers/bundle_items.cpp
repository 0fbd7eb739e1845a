// Tested by tests/answers/bundle_items_test.cpp.
#include "answers/bundle_items.h"

#include <algorithm>

namespace habeas::answers {
namespace {

using claims::EntityKind;
using world::SeenClaim;

constexpr std::array items{
    BundleItem{.code = "item.name", .predicates = {"name"}},
    BundleItem{.code = "item.born", .predicates = {"born"}, .is_of_persons_only = true},
    BundleItem{.code = "item.arrest_day",
               .predicates = {"arrest", "re_arrest", "detention", "disappearance"},
               .needs = ItemNeeds::first_day},
    BundleItem{.code = "item.order",
               .predicates = {"arrest", "re_arrest", "detention"},
               .needs = ItemNeeds::qualifier,
               .qualifiers = {"instrument", "ordered_by"}},
    BundleItem{.code = "item.place",
               .predicates = {"arrest", "re_arrest", "detention", "transfer", "incommunicado"},
               .needs = ItemNeeds::qualifier,
               .qualifiers = {"place"}},
    BundleItem{.code = "item.evidence_day",
               .predicates = {"arrest", "re_arrest", "detention", "transfer", "incommunicado"},
               .needs = ItemNeeds::said_day},
    BundleItem{.code = "item.charge", .predicates = {"charge"}},
    BundleItem{.code = "item.court",
               .predicates = {"charge", "trial", "verdict", "sentence", "appeal"},
               .needs = ItemNeeds::qualifier,
               .qualifiers = {"court", "judge"}},
    BundleItem{.code = "item.verdict", .predicates = {"verdict"}},
    BundleItem{.code = "item.remedy", .predicates = {"appeal", "review_request"}},
    BundleItem{.code = "item.determination", .predicates = {"determination"}}};

bool is_bounded(const std::optional<dates::Edtf>& date) {
    if (!date) {
        return false;
    }
    const dates::WrittenRange range = date->whole();
    return range.earliest.kind == dates::Bound::Kind::day &&
           range.latest.kind == dates::Bound::Kind::day;
}

bool states(const SeenClaim& seen, std::string_view qualifier) {
    const auto all = seen.claim().all(qualifier);
    return std::any_of(all.begin(), all.end(), [](const claims::Value* value) {
        return value->kind != claims::ValueKind::unknown;
    });
}

bool states_what_is_needed(const SeenClaim& seen, const BundleItem& item) {
    switch (item.needs) {
        case ItemNeeds::nothing:
            return true;
        case ItemNeeds::first_day:
            return is_bounded(seen.claim().valid_from);
        case ItemNeeds::said_day:
            return is_bounded(seen.claim().said);
        case ItemNeeds::qualifier:
            return std::any_of(item.qualifiers.begin(),
                               item.qualifiers.end(),
                               [&](std::string_view name) { return states(seen, name); });
    }
    return false;
}

}  // namespace

std::vector<BundleItem> bundle_items(EntityKind kind) {
    std::vector<BundleItem> chosen;
    chosen.reserve(items.size());
    for (const BundleItem& item : items) {
        const bool is_for_group = kind == EntityKind::group && !item.is_of_persons_only;
        if (kind == EntityKind::person || is_for_group) {
            chosen.push_back(item);
        }
    }
    return chosen;
}

bool gives(const SeenClaim& seen, const BundleItem& item) {
    const auto& predicates = item.predicates;
    return seen.changes_state() && seen.claim().value.kind != claims::ValueKind::unknown &&
           std::find(predicates.begin(), predicates.end(), seen.predicate()) != predicates.end() &&
           states_what_is_needed(seen, item);
}

}  // namespace habeas::answers
