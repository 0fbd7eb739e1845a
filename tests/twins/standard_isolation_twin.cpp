// Written from docs/answers/standards.md, Isolation: runs are walked day by day.
#include "twins/standards_twin.h"

#include <algorithm>

namespace habeas::tests {
namespace {

using world::SeenClaim;
using world::World;

/// Somebody let in, or out.
struct Turn {
    Reach days = {};
    Concern concern = Concern::yes;

    [[nodiscard]] bool is_certain() const { return days.is_sure && concern == Concern::yes; }
};

struct Walk {
    std::int64_t begin_first = 0;
    std::int64_t begin = 0;
    std::int64_t days = 0;
};

struct Span {
    const World& world;
    const NormAsked& asked;
    Verdict verdict = {};
    Reach start = {};
    bool is_sure = true;
    bool is_contradicted = false;
    std::int64_t told_until = long_ago;
    std::int64_t certain_until = 0;
    std::int64_t reported_until = 0;
    std::int64_t possible_until = 0;
    std::vector<Turn> exceptions = {};

    [[nodiscard]] const SeenClaim& first() const { return *verdict.clock.front(); }
};

bool is_measure(const SeenClaim& seen) {
    return seen.predicate() == "access_denied" || seen.predicate() == "access_suspended";
}

void read_span(Span& span) {
    const SeenClaim& first = span.first();
    span.start = {number_of(first.valid().start_min), number_of(first.valid().start_max)};
    span.is_sure = !first.valid().start_qualified;
    if (is_measure(first)) {
        const Concern kept = keeps_from(
            span.world, first, span.asked.person, span.asked.norm.visitor, span.verdict.used);
        span.is_sure = span.is_sure && kept == Concern::yes;
    }
    span.told_until = span.start.first;
    for (const SeenClaim* seen : span.verdict.clock) {
        span.verdict.used.insert(seen);
        if (!seen->valid().end_qualified) {
            span.told_until = std::max(span.told_until, number_of(seen->valid().end_min));
        }
    }
    const bool has_end = dates::is_bounded(first.valid().end_max);
    span.certain_until = span.told_until;
    span.reported_until = has_end ? span.told_until : span.asked.on;
    span.possible_until = number_of(first.valid().end_max);
}

void hear_denials(Span& span) {
    for (const SeenClaim& seen : span.world.claims()) {
        Used unused;
        const bool denies =
            seen.modality() == claims::Modality::denies &&
            dates::holds(dates::Relation::intersects, seen.valid(), span.first().valid()) !=
                dates::Truth::no;
        const bool is_of_measure =
            is_measure(span.first()) && is_measure(seen) &&
            keeps_from(span.world, seen, span.asked.person, span.asked.norm.visitor, unused) ==
                Concern::yes;
        const bool is_of_clock = !is_measure(span.first()) && seen.subject() == span.asked.person &&
                                 seen.predicate() == span.first().predicate();
        if (denies && (is_of_measure || is_of_clock)) {
            span.is_contradicted = true;
            span.verdict.used.insert(&seen);
        }
    }
}

void end_by(Span& span, const Turn& turn) {
    span.certain_until = std::min(span.certain_until, turn.days.first);
    span.reported_until = std::min(span.reported_until, turn.days.first);
    if (turn.is_certain() && turn.days.first > span.start.last) {
        span.possible_until = std::min(span.possible_until, turn.days.last);
    }
}

void hear_turn(Span& span, const SeenClaim& seen) {
    const std::set<std::string> departures{"release", "escape", "death_in_custody"};
    const std::string& predicate = seen.predicate();
    Used used{&seen};
    Turn turn;
    if (departures.contains(predicate)) {
        const bool is_of_it =
            seen.subject() == span.asked.person && !of_different_cases(seen, span.first());
        turn.concern = is_of_it ? Concern::yes : Concern::no;
    } else if (!span.asked.norm.visitor.empty() &&
               (predicate == "visit" || predicate == "access_resumed")) {
        turn.concern = lets_to(span.world, seen, span.asked.person, span.asked.norm.visitor, used);
    } else {
        return;
    }
    if (turn.concern == Concern::no) {
        return;
    }
    turn.days = reach_of(span.world, seen, used);
    span.verdict.used.insert(used.begin(), used.end());
    const bool goes_on = turn.days.last <= span.asked.on && turn.days.last + 1 < span.told_until;
    if (goes_on && predicate == "visit") {
        span.exceptions.push_back(turn);
    } else if (goes_on && predicate == "access_resumed" && turn.is_certain() &&
               turn.days.first > span.start.last) {
        span.is_contradicted = true;
    } else {
        end_by(span, turn);
    }
}

/// Walks from a day until a day before which an exception may come, or the last.
Walk walked(const Span& span, const Reach& begin, std::int64_t until) {
    Walk walk{begin.first, begin.last};
    const auto is_stopped = [&](std::int64_t day) {
        return std::any_of(
            span.exceptions.begin(), span.exceptions.end(), [&](const Turn& exception) {
                return exception.days.last > begin.last && exception.days.first <= day;
            });
    };
    for (std::int64_t day = begin.last; day < until && !is_stopped(day); ++day) {
        ++walk.days;
    }
    return walk;
}

std::vector<Walk> walks(const Span& span, std::int64_t until) {
    std::vector<Walk> all;
    if (span.start.has_last()) {
        all.push_back(walked(span, span.start, until));
    }
    for (const Turn& exception : span.exceptions) {
        if (exception.days.last > span.start.last) {
            all.push_back(walked(span, exception.days, until));
        }
    }
    return all;
}

std::int64_t longest_possible(const Span& span) {
    std::vector<std::int64_t> begins{span.start.first};
    std::int64_t longest = 0;
    for (const Turn& exception : span.exceptions) {
        if (exception.is_certain() && exception.days.first > span.start.first) {
            begins.push_back(exception.days.first);
        }
    }
    for (const std::int64_t begin : begins) {
        std::int64_t days = 0;
        const auto is_stopped = [&](std::int64_t day) {
            return std::any_of(
                span.exceptions.begin(), span.exceptions.end(), [&](const Turn& exception) {
                    return exception.is_certain() && exception.days.first > begin &&
                           exception.days.last <= day;
                });
        };
        for (std::int64_t day = begin;
             day < std::min(span.possible_until, span.asked.on) && !is_stopped(day);
             ++day) {
            ++days;
        }
        longest = std::max(longest, days);
    }
    return longest;
}

const Walk* breaking(const std::vector<Walk>& all, int limit) {
    const Walk* found = nullptr;
    for (const Walk& walk : all) {
        const bool is_too_long = walk.days > limit;
        const bool is_later = found == nullptr || walk.begin > found->begin ||
                              (walk.begin == found->begin && walk.begin_first < found->begin_first);
        found = is_too_long && is_later ? &walk : found;
    }
    return found;
}

void breach(Span& span, const std::vector<Walk>& all, const std::string& certainty) {
    const int limit = span.asked.norm.limit;
    const Walk& walk = *breaking(all, limit);
    bool goes_on = span.possible_until > span.asked.on;
    for (const Turn& exception : span.exceptions) {
        goes_on = goes_on && !(exception.is_certain() && exception.days.first > walk.begin);
    }
    std::int64_t longest = 0;
    for (const Walk& other : all) {
        longest = std::max(longest, other.days);
    }
    const Reach begin{walk.begin_first, walk.begin};
    span.verdict.state = goes_on ? "breached_since" : "breached";
    span.verdict.certainty = certainty;
    span.verdict.since = {begin.has_first() ? begin.first + limit + 1 : long_ago,
                          begin.last + limit + 1};
    span.verdict.fewest_over = longest - limit;
    span.verdict.most_over = span.start.has_first() ? longest_possible(span) - limit : far_ahead;
}

void decide(Span& span) {
    const int limit = span.asked.norm.limit;
    const auto certain = walks(span, std::min(span.certain_until, span.asked.on));
    const auto reported = walks(span, std::min(span.reported_until, span.asked.on));
    const bool is_firm = span.is_sure && !span.is_contradicted;
    if (is_firm && breaking(certain, limit) != nullptr) {
        breach(span, certain, "certain");
    } else if (is_firm && breaking(reported, limit) != nullptr) {
        breach(span, reported, "last_reported");
    } else if (!span.start.has_first() || longest_possible(span) > limit) {
        span.verdict.certainty = span.is_contradicted ? "contradictory" : "possible";
    } else {
        span.verdict.state = span.possible_until > span.asked.on ? "not_yet" : "met";
    }
}

bool tells_of_span(const World& world, const NormAsked& asked, const SeenClaim& seen) {
    Used unused;
    if (!seen.changes_state() || number_of(seen.valid().start_min) > asked.on) {
        return false;
    }
    if (asked.norm.clocks.contains(seen.predicate())) {
        return seen.subject() == asked.person;
    }
    return !asked.norm.visitor.empty() && is_measure(seen) &&
           keeps_from(world, seen, asked.person, asked.norm.visitor, unused) != Concern::no;
}

}  // namespace

std::vector<Verdict> isolation_verdicts(const World& world, const NormAsked& asked) {
    Telling told;
    bool is_held = false;
    for (const SeenClaim& seen : world.claims()) {
        if (tells_of_span(world, asked, seen)) {
            told.push_back(&seen);
        }
        is_held =
            is_held || (seen.subject() == asked.person && seen.has_effect(claims::Effect::holds) &&
                        number_of(seen.valid().start_min) <= asked.on);
    }
    std::vector<Verdict> verdicts;
    for (const Telling& telling : tellings_of(world, told, true)) {
        Span span{.world = world, .asked = asked};
        span.verdict.clock = telling;
        read_span(span);
        hear_denials(span);
        for (const SeenClaim& seen : world.claims()) {
            if (seen.changes_state() && number_of(seen.valid().start_max) > span.start.first &&
                number_of(seen.valid().start_min) <= asked.on) {
                hear_turn(span, seen);
            }
        }
        decide(span);
        verdicts.push_back(span.verdict);
    }
    if (verdicts.empty()) {
        verdicts.push_back({.state = is_held ? "cannot_tell" : "does_not_apply"});
    }
    return verdicts;
}

}  // namespace habeas::tests
