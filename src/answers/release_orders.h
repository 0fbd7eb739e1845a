// Orders for release, as every answer about them weighs them: which claims order release, from
// which day on nobody should be held any more, and what that makes of a deprivation of liberty.
// Definition: docs/answers/held-past-order.md.
#pragma once

#include "answers/act_dates.h"
#include "answers/custody_record.h"
#include "answers/episodes.h"

namespace habeas::answers {

bool is_sentence(const world::SeenClaim& seen);

/// \return whether a sentence says when it ends: it orders release on the day after
bool has_stated_end(const world::SeenClaim& seen);

/// \return whether the claim orders release: a release order, a pardon, an exoneration, an
/// acquittal or a sentence whose end is stated
bool is_release_order(const world::SeenClaim& seen);

/// An order, and the first day on which nobody should be held any more.
struct ReleaseOrder {
    Episode episode = {};
    ActDate day = {};
    bool is_doubtful = false;  ///< it makes nothing certain

    [[nodiscard]] dates::Truth is_by(dates::Day asked) const;
};

ReleaseOrder release_order_of(Episode episode);

/// \return what an order makes of some of a person's deprivations on a day: the strongest state of
/// those that did not certainly begin after the order
/// \param of_deprivations  in the order of the record; those that do not count are not_held
cases::CustodyState past_order(const PersonCustody& custody,
                               const std::vector<cases::CustodyState>& of_deprivations,
                               const ReleaseOrder& order,
                               dates::Day day);

}  // namespace habeas::answers
