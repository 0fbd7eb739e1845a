// What becomes of one standard for one person, clock by clock: a row of the answer, before it is
// told. Definition: docs/answers/standards.md.
#pragma once

#include "answers/case_outcome.h"
#include "answers/episodes.h"
#include "answers/standard_rules.h"
#include "domain/dates/valid_time.h"

namespace habeas::answers {

enum class StandardState {
    met,
    breached,        ///< it was, and is no longer
    breached_since,  ///< it was, and nothing ended it by the day asked about
    not_yet,         ///< the limit has not passed
    cannot_tell,
    does_not_apply  ///< nothing started the clock, or freedom stopped it
};

/// How well a breach is founded; of other states, not_known.
enum class BreachCertainty {
    not_known,  ///< nobody says anything of it
    possible,
    contradictory,
    last_reported,
    certain
};

/// Days, first to last, both inclusive; a "no bound" value where nobody says.
struct DaysBetween {
    dates::Day earliest = dates::no_earlier_bound;
    dates::Day latest = dates::no_later_bound;
};

struct StandardFinding {
    Episode clock = {};  ///< what started it; no claims if nothing did
    StandardState state = StandardState::cannot_tell;
    BreachCertainty certainty = BreachCertainty::not_known;
    DaysBetween since = {};          ///< of a breach: its first day
    dates::DayCount days_over = {};  ///< of a breach: days beyond the limit
    OrderedClaims rests_on = {};

    [[nodiscard]] bool is_breach() const {
        return state == StandardState::breached || state == StandardState::breached_since;
    }
};

/// A standard as it is asked: of whom, when, with how many days.
struct StandardAsked {
    const Standard* standard = nullptr;
    std::int64_t limit = 0;
    claims::Entity person = {};  ///< canonical
    dates::Day on = {};
};

}  // namespace habeas::answers
