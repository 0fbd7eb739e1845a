// The order of a world's claims: by subject, predicate, start, said date, claimant, value and id.
#pragma once

#include "world/claim_table.h"

#include <cstdint>
#include <vector>

namespace habeas::world {

class ClaimOrder {
  public:
    /// \param table  of all claims that will be sorted; borrowed
    explicit ClaimOrder(const ClaimTable& table);

    /// Sorts claims whose subjects are resolved.
    void sort(std::vector<SeenClaim>& claims) const;

  private:
    [[nodiscard]] std::uint32_t rank_of(EntityNumber entity) const;
    [[nodiscard]] bool is_before(const SeenClaim& left, const SeenClaim& right) const;

    const ClaimTable& table_;
    std::vector<std::uint32_t> entity_ranks_;
    std::vector<std::uint32_t> predicate_ranks_;
};

}  // namespace habeas::world
