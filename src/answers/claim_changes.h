// Why an answer rests on a claim in one world and does not in another: what a reader of two
// editions of one figure must be told, claim by claim.
#pragma once

#include "answers/trace.h"

#include <span>
#include <string>
#include <vector>

namespace habeas::answers {

/// \return whether the claim is in the world and counted there
bool counts_in(const world::World& world, const claims::EntryId& id);

struct ClaimChange {
    claims::EntryId id = {};
    bool is_new = false;  ///< only the later answer rests on it; else only the earlier one
    /// Code. New: said_later (than the earlier world counts), recorded_later, not_there_before,
    /// counts_now (it was there, and now bears on the answer). Gone: superseded, withdrawn,
    /// not_yet_said (the later world counts less), counts_no_more.
    std::string reason = {};
    Evidence evidence = {};  ///< as the world has it that has the claim
};

/// \param before  claims that the earlier answer rests on; sorted
/// \param after   likewise of the later answer
/// \return        new claims, then those gone, each in the order of its world
std::vector<ClaimChange> claim_changes(const world::World& earlier,
                                       std::span<const claims::EntryId> before,
                                       const world::World& later,
                                       std::span<const claims::EntryId> after);

}  // namespace habeas::answers
