// Whether a person is still in the custody in which an act on paper found them: a pardon, an order
// for release, an acquittal. A new arrest after the act is a new case. Definition:
// docs/answers/held-past-order.md, State.
#pragma once

#include "answers/act_dates.h"
#include "answers/custody_record.h"

#include <vector>

namespace habeas::answers {

/// An act and how sure its day is.
struct DatedAct {
    ActDate day = {};
    bool is_doubtful = false;  ///< it makes nothing certain, as where its date has ~ ? or %

    /// \return whether it was on or before a day; never certain where the act is doubtful
    [[nodiscard]] dates::Truth is_by(dates::Day asked) const;
};

/// \return what an act makes of some of a person's deprivations on a day: the strongest state of
/// those that did not certainly begin after it
/// \param of_deprivations  in the order of the record; those that do not count are not_held
cases::CustodyState custody_past(const PersonCustody& custody,
                                 const std::vector<cases::CustodyState>& of_deprivations,
                                 const DatedAct& act,
                                 dates::Day day);

/// A person's custody on the day asked about.
struct CustodyThen {
    const PersonCustody* custody = nullptr;
    cases::CustodyOnDay on_day = {};
    dates::Day day = {};
};

/// \return likewise of all deprivations; contradictory where a source denies that the person is
/// held
cases::CustodyState custody_past(const CustodyThen& then, const DatedAct& act);

}  // namespace habeas::answers
