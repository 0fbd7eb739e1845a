// Claims are first dealt to their subjects, which is linear, then sorted within each. Tested by
// tests/world/claim_order_test.cpp.
#include "world/claim_order.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <tuple>

namespace habeas::world {
namespace {

std::vector<std::uint32_t> ranks_of(const WordNumbers& words) {
    std::vector<std::uint32_t> order(words.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t left, std::uint32_t right) {
        return words[left] < words[right];
    });
    std::vector<std::uint32_t> ranks(order.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        ranks[order[rank]] = static_cast<std::uint32_t>(rank);
    }
    return ranks;
}

}  // namespace

ClaimOrder::ClaimOrder(const ClaimTable& table)
    : table_(table),
      entity_ranks_(table.entities().ranks()),
      predicate_ranks_(ranks_of(table.predicates())) {}

/// \return 0 for no entity, else one more than its rank
std::uint32_t ClaimOrder::rank_of(EntityNumber entity) const {
    return entity == no_entity ? 0 : entity_ranks_[entity] + 1;
}

bool ClaimOrder::is_before(const SeenClaim& left, const SeenClaim& right) const {
    if (left.predicate_ != right.predicate_) {
        return predicate_ranks_[left.predicate_] < predicate_ranks_[right.predicate_];
    }
    const auto key = [this](const SeenClaim& seen) {
        const dates::ValidTime valid = seen.valid();
        return std::tuple(
            valid.start_min, valid.start_max, seen.said_earliest(), rank_of(seen.claimant_));
    };
    const auto left_key = key(left);
    const auto right_key = key(right);
    if (left_key != right_key) {
        return left_key < right_key;
    }
    const int by_value = table_.value_text(left.number_).compare(table_.value_text(right.number_));
    return by_value != 0 ? by_value < 0 : left.id() < right.id();
}

void ClaimOrder::sort(std::vector<SeenClaim>& claims) const {
    std::vector<std::uint32_t> first(entity_ranks_.size() + 2);
    for (const SeenClaim& seen : claims) {
        ++first[rank_of(seen.subject_) + std::size_t{1}];
    }
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<SeenClaim> dealt(claims.size());
    std::vector<std::uint32_t> next = first;
    for (const SeenClaim& seen : claims) {
        dealt[next[rank_of(seen.subject_)]++] = seen;
    }
    for (std::size_t rank = 0; rank + 1 < first.size(); ++rank) {
        std::sort(dealt.begin() + first[rank],
                  dealt.begin() + first[rank + 1],
                  [this](const SeenClaim& left, const SeenClaim& right) {
                      return is_before(left, right);
                  });
    }
    claims = std::move(dealt);
}

}  // namespace habeas::world
