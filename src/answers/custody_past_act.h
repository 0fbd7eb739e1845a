// Whether a person is still in the custody in which an act on paper found them: a pardon, an order
// for release, an acquittal. A new arrest after the act is a new case. Definition:
// docs/answers/held-past-order.md, State.
#pragma once

#include "answers/act_dates.h"
#include "answers/custody_record.h"

namespace habeas::answers {

/// An act and how sure its day is.
struct DatedAct {
    ActDate day = {};
    bool is_qualified = false;  ///< written with ~ ? or %

    /// \return whether it was on or before a day; never certain where the date is qualified
    [[nodiscard]] dates::Truth is_by(dates::Day asked) const;
};

/// A person's custody on the day asked about.
struct CustodyThen {
    const PersonCustody* custody = nullptr;
    cases::CustodyOnDay on_day = {};
    dates::Day day = {};
};

/// \return the strongest state of the deprivations that did not certainly begin after the act
cases::CustodyState custody_past(const CustodyThen& then, const DatedAct& act);

}  // namespace habeas::answers
