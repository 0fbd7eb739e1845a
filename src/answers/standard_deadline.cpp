// Every act, release and denial is weighed against one start of the clock, three-valued: whether it
// belongs to that start, and whether it came within the limit. Only a source that denies the act
// makes a certain breach; an act told for a day past the limit makes one as last reported, since an
// earlier one may have gone untold. Tested by tests/answers/standard_deadline_test.cpp and
// tests/twins/standards_twin_test.cpp.
#include "answers/standard_deadline.h"

#include "answers/custody_stays.h"
#include "answers/denials.h"
#include "answers/person_contact.h"

#include <algorithm>

namespace habeas::answers {
namespace {

using dates::Day;
using dates::Truth;
using world::SeenClaim;
using world::World;

/// Something on one day, and whether its day and its having been are beyond doubt.
struct SureDay {
    DaysBetween days = {};
    bool is_sure = true;
};

struct Clock {
    SureDay start = {};
    Day last_in_time_min = {};  ///< last day of the limit, if it began on its first day
    Day last_in_time_max = {};  ///< if on its last
    std::set<std::string> cases = {};
};

/// What all claims say of one start of the clock.
struct DeadlineEvidence {
    Truth done_in_time = Truth::no;
    Truth denied = Truth::no;      ///< that it was done in time
    bool is_told_late = false;     ///< when it was first done is told, and too late
    bool is_told_vaguely = false;  ///< when it was first done is told, and cannot be placed
    bool is_freed_in_time = false;
    bool may_be_freed_in_time = false;
    bool is_ended = false;  ///< the breach, if it is one
    DaysBetween end = {dates::no_later_bound, dates::no_later_bound};
};

SureDay sure_day_of(const World& world, const SeenClaim& seen, OrderedClaims& rests_on) {
    const std::vector<const SeenClaim*> denials = denials_of(world, seen);
    rests_on.insert(denials.begin(), denials.end());
    return {{seen.valid().start_min, seen.valid().start_max},
            denials.empty() && !seen.valid().start_qualified};
}

Clock clock_of(const World& world,
               const StandardAsked& asked,
               const Episode& episode,
               OrderedClaims& rests_on) {
    Clock clock{.cases = cases_named(episode.first())};
    for (const SeenClaim* seen : episode.claims) {
        const SureDay start = sure_day_of(world, *seen, rests_on);
        clock.start = {start.days, clock.start.is_sure && start.is_sure};
    }
    clock.last_in_time_min = dates::days_after(clock.start.days.earliest, asked.limit);
    clock.last_in_time_max = dates::days_after(clock.start.days.latest, asked.limit);
    return clock;
}

bool is_other_case(const Clock& clock, const SeenClaim& seen) {
    return name_different_cases(clock.cases, cases_named(seen));
}

/// The one deadline that is weighed.
class Deadline {
  public:
    Deadline(const World& world, const StandardAsked& asked, Episode episode)
        : world_(world), asked_(asked) {
        finding_.clock = std::move(episode);
        OrderedClaims& rests_on = finding_.rests_on;
        rests_on.insert(finding_.clock.claims.begin(), finding_.clock.claims.end());
        clock_ = clock_of(world_, asked_, finding_.clock, rests_on);
    }

    StandardFinding found() {
        take_departures();
        for (const StandardAct& act : asked_.standard->acts) {
            take_acts(act);
            take_denials(act);
        }
        decide();
        return std::move(finding_);
    }

  private:
    void take_departures();
    void take_acts(const StandardAct& act);
    void take_act(const StandardAct& act, const SeenClaim& seen);
    void take_denials(const StandardAct& act);
    void take_end(const SureDay& day, bool is_certain);
    void decide();
    void tell_breach(BreachCertainty certainty);
    [[nodiscard]] Truth belongs(const SureDay& act) const;
    [[nodiscard]] Truth is_in_time(const SureDay& act) const;
    [[nodiscard]] Truth covers(const SeenClaim& denial) const;
    [[nodiscard]] bool is_past_limit() const;

    const World& world_;
    const StandardAsked& asked_;
    Clock clock_ = {};
    std::vector<SureDay> departures_ = {};
    DeadlineEvidence evidence_ = {};
    StandardFinding finding_ = {};
};

void Deadline::take_end(const SureDay& day, bool is_certain) {
    DaysBetween& end = evidence_.end;
    end.earliest = std::min(end.earliest, day.days.earliest);
    if (is_certain && day.days.latest <= asked_.on) {
        end.latest = std::min(end.latest, day.days.latest);
        evidence_.is_ended = true;
    }
}

void Deadline::take_departures() {
    for (const SeenClaim& seen : world_.about(asked_.person)) {
        const bool may_stop = seen.has_effect(claims::Effect::frees) &&
                              seen.valid().start_max > clock_.start.days.earliest &&
                              seen.valid().start_min <= asked_.on && !is_other_case(clock_, seen);
        if (!may_stop) {
            continue;
        }
        finding_.rests_on.insert(&seen);
        const SureDay departure = sure_day_of(world_, seen, finding_.rests_on);
        const bool is_after = departure.is_sure && clock_.start.is_sure &&
                              departure.days.earliest > clock_.start.days.latest;
        departures_.push_back(departure);
        take_end(departure, is_after);
        evidence_.may_be_freed_in_time =
            evidence_.may_be_freed_in_time || departure.days.earliest <= clock_.last_in_time_max;
        evidence_.is_freed_in_time =
            evidence_.is_freed_in_time ||
            (is_after && departure.days.latest <= std::min(clock_.last_in_time_min, asked_.on));
    }
}

/// \return whether an act is of the custody that this clock began
Truth Deadline::belongs(const SureDay& act) const {
    const DaysBetween& start = clock_.start.days;
    bool may_lie_between = false;
    for (const SureDay& departure : departures_) {
        const bool is_sure = departure.is_sure && clock_.start.is_sure;
        if (is_sure && departure.days.earliest > start.latest &&
            departure.days.latest < act.days.earliest) {
            return Truth::no;
        }
        may_lie_between = may_lie_between || departure.days.earliest < act.days.latest;
    }
    if (act.days.latest < start.earliest) {
        return Truth::no;
    }
    const bool is_certain = clock_.start.is_sure && act.is_sure && !may_lie_between &&
                            act.days.earliest >= start.latest;
    return is_certain ? Truth::yes : Truth::maybe;
}

Truth Deadline::is_in_time(const SureDay& act) const {
    if (act.days.earliest > clock_.last_in_time_max) {
        return Truth::no;
    }
    return act.days.latest <= std::min(clock_.last_in_time_min, asked_.on) ? Truth::yes
                                                                           : Truth::maybe;
}

void Deadline::take_act(const StandardAct& act, const SeenClaim& seen) {
    OrderedClaims rests_on{&seen};
    Truth is_meant = seen.subject() == asked_.person ? Truth::yes : Truth::no;
    if (!act.visitor.empty()) {
        const claims::Entity visitor{claims::EntityKind::visitor, std::string(act.visitor)};
        is_meant = is_let_to(world_, seen, {asked_.person, world_.canonical(visitor)}, rests_on);
    }
    const SureDay day = sure_day_of(world_, seen, rests_on);
    const Truth is_of_it = dates::both(is_meant, belongs(day));
    if (is_of_it == Truth::no) {
        return;
    }
    finding_.rests_on.insert(rests_on.begin(), rests_on.end());
    const Truth in_time = is_in_time(day);
    evidence_.done_in_time = dates::either(evidence_.done_in_time, dates::both(is_of_it, in_time));
    evidence_.is_told_vaguely = evidence_.is_told_vaguely ||
                                (act.is_first && dates::both(is_of_it, in_time) == Truth::maybe);
    if (in_time == Truth::no) {
        evidence_.is_told_late = evidence_.is_told_late || (act.is_first && day.is_sure);
        take_end(day, is_of_it == Truth::yes);
    }
}

void Deadline::take_acts(const StandardAct& act) {
    if (!act.meets) {
        return;
    }
    for (const SeenClaim& seen : world_.of_predicate(act.predicate)) {
        const claims::Claim& claim = seen.claim();
        const bool is_kind =
            seen.changes_state() && (act.except.empty() || claim.value.text != act.except);
        const bool is_by = seen.valid().start_min <= asked_.on && !is_other_case(clock_, seen);
        const bool has_court = claim.first("court") != nullptr || claim.first("judge") != nullptr;
        if (is_kind && is_by && (has_court || !act.names_court)) {
            take_act(act, seen);
        }
    }
}

/// \return whether a denial says that nothing was done until the limit had passed
Truth Deadline::covers(const SeenClaim& denial) const {
    const dates::ValidTime& time = denial.valid();
    const Day past_min = dates::days_after(clock_.last_in_time_min, 1);
    const Day past_max = dates::days_after(clock_.last_in_time_max, 1);
    const bool is_before_it =
        denial.said_latest() && *denial.said_latest() < clock_.start.days.earliest;
    const bool reaches = time.start_min <= past_max && time.end_max > past_min;
    if (is_before_it || !reaches) {
        return Truth::no;
    }
    const bool is_from_start =
        !denial.claim().valid_from || time.start_max <= clock_.start.days.earliest;
    const bool is_certain =
        is_from_start && time.end_min > past_max && !time.start_qualified && !time.end_qualified;
    return is_certain ? Truth::yes : Truth::maybe;
}

void Deadline::take_denials(const StandardAct& act) {
    if (!act.is_first) {
        return;
    }
    for (const SeenClaim& seen : world_.about(asked_.person)) {
        const claims::Claim& claim = seen.claim();
        const bool is_denial =
            claim.modality == claims::Modality::denies && claim.predicate == act.predicate &&
            (act.except.empty() || claim.value.text != act.except) && !is_other_case(clock_, seen);
        const Truth covered = is_denial ? covers(seen) : Truth::no;
        if (covered != Truth::no) {
            finding_.rests_on.insert(&seen);
            evidence_.denied = dates::either(evidence_.denied, covered);
        }
    }
}

/// \return whether the limit has passed for certain, and nothing may have kept it
bool Deadline::is_past_limit() const {
    return evidence_.done_in_time == Truth::no && !evidence_.may_be_freed_in_time &&
           clock_.start.is_sure && clock_.last_in_time_max < asked_.on;
}

void Deadline::tell_breach(BreachCertainty certainty) {
    const DaysBetween to{std::min(evidence_.end.earliest, asked_.on),
                         evidence_.is_ended ? evidence_.end.latest : asked_.on};
    finding_.state = evidence_.is_ended ? StandardState::breached : StandardState::breached_since;
    finding_.certainty = certainty;
    finding_.since = {dates::days_after(clock_.last_in_time_min, 1),
                      dates::days_after(clock_.last_in_time_max, 1)};
    finding_.days_over.min = to.earliest.number - clock_.last_in_time_max.number;
    if (dates::is_bounded(clock_.last_in_time_min)) {
        finding_.days_over.max = to.latest.number - clock_.last_in_time_min.number;
    }
}

void Deadline::decide() {
    const bool is_denied = evidence_.denied != Truth::no;
    if (evidence_.done_in_time == Truth::yes && !is_denied) {
        finding_.state = StandardState::met;
    } else if (evidence_.done_in_time == Truth::yes) {
        finding_.certainty = evidence_.denied == Truth::yes ? BreachCertainty::contradictory
                                                            : BreachCertainty::possible;
    } else if (evidence_.is_freed_in_time) {
        finding_.state = StandardState::does_not_apply;
    } else if (asked_.on <= clock_.last_in_time_min) {
        finding_.state = StandardState::not_yet;
    } else if (evidence_.denied == Truth::yes && is_past_limit()) {
        tell_breach(BreachCertainty::certain);
    } else if (evidence_.is_told_late && is_past_limit()) {
        tell_breach(BreachCertainty::last_reported);
    } else if (is_denied || evidence_.is_told_late || evidence_.is_told_vaguely) {
        finding_.certainty = BreachCertainty::possible;
    }
}

}  // namespace

std::vector<StandardFinding> deadline_findings(const World& world, const StandardAsked& asked) {
    std::vector<const SeenClaim*> starts;
    for (const SeenClaim& seen : world.about(asked.person)) {
        const auto& clocks = asked.standard->clocks;
        const bool is_clock =
            std::find(clocks.begin(), clocks.end(), seen.predicate()) != clocks.end();
        if (is_clock && seen.changes_state() && seen.valid().start_min <= asked.on) {
            starts.push_back(&seen);
        }
    }
    std::vector<StandardFinding> findings;
    for (Episode& episode : episodes_of(world, starts, EpisodeTimes::start_and_end)) {
        findings.push_back(Deadline(world, asked, std::move(episode)).found());
    }
    if (findings.empty()) {
        findings.push_back({.state = StandardState::does_not_apply});
    }
    return findings;
}

}  // namespace habeas::answers
