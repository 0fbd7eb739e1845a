// How a person's case went, as last known on a day: custody, verdict, pardon, and how custody was
// left. Four facts, since a pardon frees nobody and a release acquits nobody.
#pragma once

#include "answers/answer.h"
#include "answers/custody_record.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace habeas::answers {

/// By address, which is the order of the world.
using OrderedClaims = std::set<const world::SeenClaim*>;

Trace trace_of(const OrderedClaims& claims);

struct CaseOutcome {
    std::vector<Cell> cells = {};  ///< in the order of case_outcome_columns
    OrderedClaims rests_on = {};
};

inline constexpr std::array<std::string_view, 5> case_outcome_columns{
    "state", "verdict", "pardoned", "left_custody", "left_on"};

class CaseOutcomes {
  public:
    /// \param on only what may have happened by then, and custody on that day; none = all that is
    /// told, and no custody
    CaseOutcomes(const world::World& world, std::optional<dates::Day> on);

    /// \param person canonical
    [[nodiscard]] CaseOutcome of(const claims::Entity& person) const;

  private:
    const world::World& world_;
    std::optional<dates::Day> on_;
    std::map<claims::Entity, PersonCustody> custody_;
};

}  // namespace habeas::answers
