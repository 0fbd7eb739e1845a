// A span is certain from the latest day of its start to the earliest of its end; it may reach from
// the earliest to the latest. Visits after which its source still tells of it cut it into runs:
// every visit that may lie in it cuts what is certain, only one that certainly does cuts what is
// possible. Any other visit, a rule that lets visitors in and a release end it. A breach is a run
// longer than the limit. Cost: visits squared for each span. Tested by
// tests/answers/standard_isolation_test.cpp and tests/twins/standards_twin_test.cpp.
#include "answers/standard_isolation.h"

#include "answers/access_scope.h"
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

/// Something that interrupts or ends a span.
struct Interval {
    DaysBetween days = {};
    bool is_sure = false;
};

/// Days without, from the first to the day before the end; `first_min` is the earliest that the
/// first may be.
struct Run {
    Day first_min = {};
    Day first = {};
    Day end = {};

    [[nodiscard]] std::int64_t days() const {
        return dates::is_bounded(first) && end > first ? end.number - first.number : 0;
    }
};

/// \return the run that is longer than the limit and begins last; none if none is
const Run* last_beyond(const std::vector<Run>& runs, std::int64_t limit) {
    const Run* last = nullptr;
    for (const Run& run : runs) {
        const bool is_later = last == nullptr || std::pair(run.first, last->first_min) >
                                                     std::pair(last->first, run.first_min);
        last = run.days() > limit && is_later ? &run : last;
    }
    return last;
}

std::int64_t longest_of(const std::vector<Run>& runs) {
    std::int64_t longest = 0;
    for (const Run& run : runs) {
        longest = std::max(longest, run.days());
    }
    return longest;
}

/// One span, and all that is said of it.
class Isolation {
  public:
    Isolation(const World& world, const StandardAsked& asked, Episode episode)
        : world_(world), asked_(asked) {
        const claims::Entity visitor{claims::EntityKind::visitor,
                                     std::string(asked.standard->visitor)};
        contact_ = {asked.person, world.canonical(visitor)};
        finding_.clock = std::move(episode);
    }

    StandardFinding found() {
        take_span();
        take_denials();
        take_departures();
        if (!asked_.standard->visitor.empty()) {
            take_openings();
        }
        decide();
        return std::move(finding_);
    }

  private:
    void take_span();
    void take_denials();
    void take_departures();
    void take_openings();
    void take_opening(const SeenClaim& seen);
    void end(const Interval& by);
    void decide();
    void tell_breach(BreachCertainty certainty, const std::vector<Run>& runs);
    [[nodiscard]] bool is_about(const SeenClaim& denial);
    [[nodiscard]] Interval interval_of(const SeenClaim& seen, OrderedClaims& rests_on) const;
    [[nodiscard]] std::vector<Run> sure_runs(Day until) const;
    [[nodiscard]] std::int64_t longest_possible() const;
    [[nodiscard]] bool goes_on_after(Day day) const;

    const World& world_;
    const StandardAsked& asked_;
    PersonContact contact_ = {};
    dates::ValidTime span_ = {};
    Day said_until_ = dates::no_earlier_bound;  ///< the last day a source certainly tells of it
    bool is_sure_ = true;
    bool is_contradicted_ = false;
    Day certain_end_ = {};
    Day reported_end_ = {};
    Day possible_end_ = {};
    std::vector<Interval> visits_ = {};  ///< exceptions: it went on after them
    StandardFinding finding_ = {};
};

Interval Isolation::interval_of(const SeenClaim& seen, OrderedClaims& rests_on) const {
    const std::vector<const SeenClaim*> denials = denials_of(world_, seen);
    rests_on.insert(denials.begin(), denials.end());
    return {{seen.valid().start_min, seen.valid().start_max},
            denials.empty() && !seen.valid().start_qualified};
}

void Isolation::take_span() {
    const Episode& episode = finding_.clock;
    const SeenClaim& first = episode.first();
    finding_.rests_on.insert(episode.claims.begin(), episode.claims.end());
    span_ = first.valid();
    is_sure_ = !span_.start_qualified;
    if (first.meaning().effect == claims::Effect::denies_access) {
        is_sure_ =
            is_kept_from(world_, first, contact_, finding_.rests_on) == Truth::yes && is_sure_;
    }
    said_until_ = span_.start_min;
    for (const SeenClaim* seen : episode.claims) {
        said_until_ = seen->valid().end_qualified ? said_until_
                                                  : std::max(said_until_, seen->valid().end_min);
    }
    certain_end_ = said_until_;
    reported_end_ = dates::is_bounded(span_.end_max) ? said_until_ : asked_.on;
    possible_end_ = span_.end_max;
}

/// \return whether a denial denies what this span tells
bool Isolation::is_about(const SeenClaim& denial) {
    const SeenClaim& first = finding_.clock.first();
    if (denial.modality() != claims::Modality::denies ||
        dates::holds(dates::Relation::intersects, denial.valid(), span_) == Truth::no) {
        return false;
    }
    if (first.meaning().effect != claims::Effect::denies_access) {
        return denial.subject() == asked_.person && denial.predicate() == first.predicate();
    }
    OrderedClaims rests_on;
    return denial.meaning().effect == claims::Effect::denies_access &&
           is_kept_from(world_, denial, contact_, rests_on) == Truth::yes;
}

void Isolation::take_denials() {
    for (const SeenClaim& seen : world_.claims()) {
        if (is_about(seen)) {
            finding_.rests_on.insert(&seen);
            is_contradicted_ = true;
        }
    }
}

void Isolation::end(const Interval& by) {
    certain_end_ = std::min(certain_end_, by.days.earliest);
    reported_end_ = std::min(reported_end_, by.days.earliest);
    if (by.is_sure && by.days.earliest > span_.start_max) {
        possible_end_ = std::min(possible_end_, by.days.latest);
    }
}

void Isolation::take_departures() {
    const std::set<std::string> cases = cases_named(finding_.clock.first());
    for (const SeenClaim& seen : world_.about(asked_.person)) {
        if (seen.has_effect(claims::Effect::frees) && seen.valid().start_max > span_.start_min &&
            seen.valid().start_min <= asked_.on &&
            !name_different_cases(cases, cases_named(seen))) {
            finding_.rests_on.insert(&seen);
            end(interval_of(seen, finding_.rests_on));
        }
    }
}

void Isolation::take_opening(const SeenClaim& seen) {
    OrderedClaims rests_on{&seen};
    const Truth is_let = is_let_to(world_, seen, contact_, rests_on);
    if (is_let == Truth::no) {
        return;
    }
    Interval opening = interval_of(seen, rests_on);
    finding_.rests_on.insert(rests_on.begin(), rests_on.end());
    opening.is_sure = opening.is_sure && is_let == Truth::yes;
    const bool is_outlived = dates::is_bounded(opening.days.latest) &&
                             opening.days.latest <= asked_.on &&
                             dates::days_after(opening.days.latest, 1) < said_until_;
    if (is_outlived && is_visit(seen)) {
        visits_.push_back(opening);
    } else if (is_outlived && opening.is_sure && opening.days.earliest > span_.start_max) {
        is_contradicted_ = true;
    } else {
        end(opening);
    }
}

void Isolation::take_openings() {
    for (const SeenClaim& seen : world_.of_family(claims::Family::access)) {
        const bool opens = seen.has_effect(claims::Effect::visits) ||
                           seen.has_effect(claims::Effect::resumes_access);
        if (opens && seen.valid().start_max > span_.start_min &&
            seen.valid().start_min <= asked_.on) {
            take_opening(seen);
        }
    }
}

/// \return runs in which no visit may lie, from a day on which it had certainly begun
std::vector<Run> Isolation::sure_runs(Day until) const {
    std::vector<Run> runs{{span_.start_min, span_.start_max, until}};
    for (const Interval& visit : visits_) {
        if (visit.days.latest > span_.start_max) {
            runs.push_back({visit.days.earliest, visit.days.latest, until});
        }
    }
    for (Run& run : runs) {
        for (const Interval& visit : visits_) {
            run.end =
                visit.days.latest > run.first ? std::min(run.end, visit.days.earliest) : run.end;
        }
    }
    return runs;
}

/// \return the most days of a run in which no visit certainly lies; no limit is the largest number
std::int64_t Isolation::longest_possible() const {
    if (!dates::is_bounded(span_.start_min)) {
        return dates::no_later_bound.number;
    }
    std::vector<Run> runs{{span_.start_min, span_.start_min, std::min(possible_end_, asked_.on)}};
    for (const Interval& visit : visits_) {
        if (visit.is_sure && visit.days.earliest > span_.start_min) {
            runs.push_back({visit.days.earliest, visit.days.earliest, runs.front().end});
        }
    }
    for (Run& run : runs) {
        for (const Interval& visit : visits_) {
            const bool cuts = visit.is_sure && visit.days.earliest > run.first;
            run.end = cuts ? std::min(run.end, visit.days.latest) : run.end;
        }
    }
    return longest_of(runs);
}

bool Isolation::goes_on_after(Day day) const {
    return possible_end_ > asked_.on &&
           std::none_of(visits_.begin(), visits_.end(), [&](const Interval& visit) {
               return visit.is_sure && visit.days.earliest > day;
           });
}

void Isolation::tell_breach(BreachCertainty certainty, const std::vector<Run>& runs) {
    const Run& run = *last_beyond(runs, asked_.limit);
    const std::int64_t most = longest_possible();
    finding_.state =
        goes_on_after(run.first) ? StandardState::breached_since : StandardState::breached;
    finding_.certainty = certainty;
    finding_.since = {dates::days_after(run.first_min, asked_.limit + 1),
                      dates::days_after(run.first, asked_.limit + 1)};
    finding_.days_over.min = longest_of(runs) - asked_.limit;
    if (most != dates::no_later_bound.number) {
        finding_.days_over.max = most - asked_.limit;
    }
}

void Isolation::decide() {
    const std::vector<Run> certain = sure_runs(std::min(certain_end_, asked_.on));
    const std::vector<Run> reported = sure_runs(std::min(reported_end_, asked_.on));
    const bool is_sure = is_sure_ && !is_contradicted_;
    if (is_sure && last_beyond(certain, asked_.limit) != nullptr) {
        tell_breach(BreachCertainty::certain, certain);
    } else if (is_sure && last_beyond(reported, asked_.limit) != nullptr) {
        tell_breach(BreachCertainty::last_reported, reported);
    } else if (longest_possible() > asked_.limit) {
        finding_.certainty =
            is_contradicted_ ? BreachCertainty::contradictory : BreachCertainty::possible;
    } else {
        finding_.state = possible_end_ > asked_.on ? StandardState::not_yet : StandardState::met;
    }
}

/// \return whether a claim tells of a span that the standard measures
bool is_span(const World& world, const StandardAsked& asked, const SeenClaim& seen) {
    if (!seen.changes_state() || seen.valid().start_min > asked.on) {
        return false;
    }
    const auto& clocks = asked.standard->clocks;
    if (std::find(clocks.begin(), clocks.end(), seen.predicate()) != clocks.end()) {
        return seen.subject() == asked.person;
    }
    const claims::Entity visitor{claims::EntityKind::visitor, std::string(asked.standard->visitor)};
    OrderedClaims rests_on;
    return !visitor.id.empty() && seen.meaning().effect == claims::Effect::denies_access &&
           is_kept_from(world, seen, {asked.person, world.canonical(visitor)}, rests_on) !=
               Truth::no;
}

/// \return nothing is told: not known of one who may have been held by the day
StandardFinding untold(const World& world, const StandardAsked& asked) {
    StandardFinding finding{.state = StandardState::does_not_apply};
    for (const SeenClaim& seen : world.about(asked.person)) {
        if (seen.has_effect(claims::Effect::holds) && seen.valid().start_min <= asked.on) {
            finding.state = StandardState::cannot_tell;
        }
    }
    return finding;
}

}  // namespace

std::vector<StandardFinding> isolation_findings(const World& world, const StandardAsked& asked) {
    std::vector<const SeenClaim*> spans;
    for (const SeenClaim& seen : world.claims()) {
        if (is_span(world, asked, seen)) {
            spans.push_back(&seen);
        }
    }
    std::vector<StandardFinding> findings;
    for (Episode& episode : episodes_of(world, spans, EpisodeTimes::start_and_end)) {
        findings.push_back(Isolation(world, asked, std::move(episode)).found());
    }
    if (findings.empty()) {
        findings.push_back(untold(world, asked));
    }
    return findings;
}

}  // namespace habeas::answers
