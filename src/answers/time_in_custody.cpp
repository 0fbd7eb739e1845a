// Every day before the one asked about is in one state of custody (domain/cases/custody.h) and, for
// each stay that covers it, of one legal state or of several that cannot be told apart
// (legal_states.h). Fewest days: those on which custody and legal state are both certain. Most
// days: those on which both are possible. So no day is counted twice, and rows add up to no more
// than the total of a stay. Tested by tests/answers/time_in_custody_test.cpp, the stories and
// tests/twins/time_in_custody_twin_test.cpp.
#include "answers/time_in_custody.h"

#include "answers/legal_states.h"
#include "answers/words.h"

#include <algorithm>
#include <array>
#include <set>

namespace habeas::answers {
namespace {

using cases::CustodyState;
using dates::Day;
using dates::DayCount;
using dates::Truth;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"on", ParameterKind::day, true},
                                ParameterSpecification{"person", ParameterKind::entity, true}};

/// A number of days; no limit where a span has no first day.
struct DaySum {
    std::int64_t days = 0;
    bool is_unlimited = false;

    void add(const DaySpan& span) {
        is_unlimited = is_unlimited || !dates::is_bounded(span.first);
        days += dates::is_bounded(span.first) ? span.end.number - span.first.number : 0;
    }

    [[nodiscard]] bool is_none() const { return days == 0 && !is_unlimited; }

    [[nodiscard]] DayCount from(std::int64_t fewest) const {
        return {.min = fewest, .max = is_unlimited ? std::nullopt : std::optional(days)};
    }
};

/// The days that may be in one state, by how certain custody is.
struct StateDays {
    DaySum certain = {};  ///< custody and legal state
    DaySum all = {};
    DaySum last_reported = {};
    DaySum possible = {};
    DaySum contradictory = {};

    void add(const DaySpan& span, CustodyState custody, bool is_state_certain) {
        if (custody == CustodyState::not_held) {
            return;
        }
        all.add(span);
        if (custody == CustodyState::certainly_held && is_state_certain) {
            certain.add(span);
        } else if (custody == CustodyState::last_reported_held) {
            last_reported.add(span);
        } else if (custody == CustodyState::possibly_held) {
            possible.add(span);
        } else if (custody == CustodyState::contradictory) {
            contradictory.add(span);
        }
    }
};

/// Which legal states a stay may be in on a day.
struct Grounds {
    std::array<bool, all_legal_states.size()> possible = {};
    bool is_certain = false;  ///< the only possible one is so for certain
};

CustodyState past_orders(const PersonCustody& custody,
                         const Stay& stay,
                         const LegalRecord& record,
                         const CustodySpan& span) {
    CustodyState state = CustodyState::not_held;
    for (const LegalAct& act : record.acts) {
        if (act.state == LegalState::past_order) {
            state = std::max(
                state, custody_past(custody, stay.states_on(span), act.order, span.days.one_day()));
        }
    }
    const bool is_contradicted = stay.state_on(span) == CustodyState::contradictory;
    return is_contradicted && state != CustodyState::not_held ? CustodyState::contradictory : state;
}

Grounds grounds_on(const PersonCustody& custody,
                   const Stay& stay,
                   const LegalRecord& record,
                   const CustodySpan& span) {
    const CustodyState past = past_orders(custody, stay, record, span);
    const CustodyState held = stay.state_on(span);
    const bool is_past_as_held = past == held && (held == CustodyState::certainly_held ||
                                                  held == CustodyState::last_reported_held);
    Grounds grounds;
    if (!is_past_as_held) {
        grounds.possible = grounds_on(record, span.days.one_day());
    }
    grounds.possible.back() = past != CustodyState::not_held;
    grounds.is_certain = std::count(grounds.possible.begin(), grounds.possible.end(), true) == 1 &&
                         (past == CustodyState::not_held || is_past_as_held);
    return grounds;
}

/// One stay, its days by legal state, and the claims that tell of it.
struct StayDays {
    Stay stay = {};
    LegalRecord record = {};
    std::array<StateDays, all_legal_states.size()> days = {};
    std::set<const SeenClaim*> reached = {};  ///< acts that may have been done on a day of the stay
    std::set<const SeenClaim*> later = {};    ///< charges that say that there was none before
    std::set<const SeenClaim*> claims = {};   ///< by address: in the order of the world
};

/// Notes which acts and denials tell of one span.
void take_legal_claims(const PersonCustody& custody, const CustodySpan& span, StayDays& stay) {
    const Day day = span.days.one_day();
    for (const LegalAct& act : stay.record.acts) {
        const bool is_order = act.state == LegalState::past_order;
        const bool is_past =
            is_order && custody_past(custody, stay.stay.states_on(span), act.order, day) !=
                            CustodyState::not_held;
        if (is_past || (!is_order && is_reached(stay.record, act, day) != Truth::no)) {
            stay.reached.insert(act.claim);
        }
        if (comes_later(stay.record, act, day) != Truth::no) {
            stay.later.insert(act.claim);
        }
    }
    for (const SeenClaim* denial : stay.record.uncharged) {
        if (dates::holds_on(denial->valid(), day) != Truth::no) {
            stay.claims.insert(denial);
        }
    }
}

void take_span(const PersonCustody& custody, const CustodySpan& span, StayDays& stay) {
    const CustodyState held = stay.stay.state_on(span);
    if (held == CustodyState::not_held) {
        return;
    }
    const Grounds grounds = grounds_on(custody, stay.stay, stay.record, span);
    for (std::size_t at = 0; at < grounds.possible.size(); ++at) {
        stay.days[at].add(
            span.days, grounds.possible[at] ? held : CustodyState::not_held, grounds.is_certain);
    }
    take_legal_claims(custody, span, stay);
    const std::vector<const SeenClaim*> on_day = claims_on(custody, span.days.one_day());
    stay.claims.insert(on_day.begin(), on_day.end());
}

/// Takes out the deprivations of other stays, and adds the acts with who denies them.
void settle_claims(const PersonCustody& custody, StayDays& stay) {
    for (const SeenClaim* other : custody.deprivations) {
        stay.claims.erase(other);
    }
    for (const std::size_t at : stay.stay.deprivations) {
        stay.claims.insert(custody.deprivations[at]);
    }
    stay.claims.insert(stay.reached.begin(), stay.reached.end());
    stay.claims.insert(stay.later.begin(), stay.later.end());
    std::erase_if(stay.record.denials,
                  [&](const ActDenial& one) { return !stay.claims.contains(one.act); });
    for (const ActDenial& one : stay.record.denials) {
        stay.claims.insert(one.denial);
    }
}

StayDays days_of(const World& world,
                 const PersonCustody& custody,
                 const std::vector<CustodySpan>& spans,
                 const Stay& stay) {
    StayDays days{.stay = stay, .record = legal_record_of(world, custody, stay)};
    for (const CustodySpan& span : spans) {
        take_span(custody, span, days);
    }
    settle_claims(custody, days);
    return days;
}

std::string text_of(const std::optional<dates::Edtf>& date) {
    return date ? date->text() : std::string();
}

Cell date_cell_of(const JoinedWords& dates) {
    return dates.text().empty() ? empty_cell() : date_cell(dates.text());
}

Cell arrest_of(const PersonCustody& custody, const StayDays& stay) {
    const auto& all = stay.stay.deprivations;
    const bool has_beginning = std::any_of(all.begin(), all.end(), [&](std::size_t at) {
        return begins_custody(*custody.deprivations[at]);
    });
    JoinedWords dates;
    for (const std::size_t at : all) {
        if (!has_beginning || begins_custody(*custody.deprivations[at])) {
            dates.add(text_of(custody.deprivations[at]->claim().valid_from));
        }
    }
    return date_cell_of(dates);
}

Cell since_of(const PersonCustody& custody, const StayDays& stay, LegalState state) {
    if (state < LegalState::charged) {
        return arrest_of(custody, stay);
    }
    JoinedWords dates;
    for (const LegalAct& act : stay.record.acts) {
        if (act.state == state && stay.reached.contains(act.claim)) {
            dates.add(act.order.day.text);
        }
    }
    return date_cell_of(dates);
}

/// \return how the stay ended: departures that may be of its days, and ends that it states
JoinedWords ends_of(const PersonCustody& custody, const StayDays& stay, Day on) {
    JoinedWords dates;
    for (const SeenClaim* seen : stay.claims) {
        const auto own = std::find(custody.deprivations.begin(), custody.deprivations.end(), seen);
        const bool is_departure = seen->has_effect(claims::Effect::frees) &&
                                  seen->valid().start_max > stay.stay.first &&
                                  seen->valid().start_min <= stay.stay.end;
        if (is_departure) {
            dates.add(text_of(seen->claim().valid_from));
        } else if (own != custody.deprivations.end() && seen->predicate() == "detention" &&
                   dates::is_bounded(seen->valid().end_max) && seen->valid().end_min <= on) {
            dates.add(text_of(seen->claim().valid_to));
        }
    }
    return dates;
}

/// \return whether an act that leads to a further state ended this one
bool ends(const StayDays& stay, LegalState state, const LegalAct& act) {
    if (act.annuls()) {
        return state == LegalState::convicted;
    }
    const bool is_undone =
        act.state == LegalState::convicted &&
        is_reached(stay.record, act, dates::days_after(stay.stay.end, -1)) == Truth::no;
    return act.state > state && !(is_undone && state == LegalState::charged);
}

Cell until_of(const PersonCustody& custody, const StayDays& stay, LegalState state, Day on) {
    std::array<JoinedWords, all_legal_states.size()> dates;
    for (const LegalAct& act : stay.record.acts) {
        const bool is_known = stay.reached.contains(act.claim) || stay.later.contains(act.claim);
        if (is_known && ends(stay, state, act)) {
            dates.at(static_cast<std::size_t>(act.state)).add(act.order.day.text);
        }
    }
    const auto nearest = std::find_if(
        dates.begin(), dates.end(), [](const JoinedWords& some) { return !some.text().empty(); });
    return nearest == dates.end() ? date_cell_of(ends_of(custody, stay, on))
                                  : date_cell_of(*nearest);
}

std::string cases_of(const PersonCustody& custody, const StayDays& stay) {
    JoinedWords names;
    for (const std::size_t at : stay.stay.deprivations) {
        for (const claims::Value* name : custody.deprivations[at]->claim().all("case")) {
            names.add(name->text);
        }
    }
    return names.text();
}

Cell cell_of(const DaySum& days) {
    return days.is_none() ? empty_cell() : days_cell(days.from(days.is_unlimited ? 0 : days.days));
}

void add_rows(const PersonCustody& custody, const StayDays& stay, Answer& answer) {
    const Day on = answer.question.day("on")->day;
    const std::vector<const SeenClaim*> claims(stay.claims.begin(), stay.claims.end());
    for (const LegalState state : all_legal_states) {
        const StateDays& days = stay.days.at(static_cast<std::size_t>(state));
        if (days.all.is_none()) {
            continue;
        }
        answer.rows.emplace_back(std::vector<Cell>{text_or_empty(cases_of(custody, stay)),
                                                   code_cell(std::string(name_of(state))),
                                                   since_of(custody, stay, state),
                                                   until_of(custody, stay, state, on),
                                                   days_cell(days.all.from(days.certain.days)),
                                                   cell_of(days.last_reported),
                                                   cell_of(days.possible),
                                                   cell_of(days.contradictory)},
                                 Trace::of(claims));
    }
}

void add_notes(const World& world, const StayDays& stay, Answer& answer) {
    for (const ActDenial& one : stay.record.denials) {
        Note note("act_denied", Trace(*one.act));
        note.trace.add(*one.denial);
        const claims::Claim& act = one.act->claim();
        note.parameters = {{"act", "predicate." + act.predicate},
                           {"date", text_of(act.valid_from)},
                           {"claimant", world.label(act.claimant)},
                           {"denied_by", world.label(one.denial->claimant())}};
        answer.notes.push_back(std::move(note));
    }
}

Figure figure_of(std::string name, DayCount days, const Answer& answer) {
    Figure figure(std::move(name), Trace::of_nothing());
    figure.unit = "day";
    figure.days = days;
    for (const Row& row : answer.rows) {
        figure.trace.add(row.trace);
    }
    return figure;
}

void add_figures(const std::vector<CustodySpan>& spans, Answer& answer) {
    StateDays days;
    for (const CustodySpan& span : spans) {
        days.add(span.days, span.custody.state, true);
    }
    const std::int64_t reported = days.certain.days + days.last_reported.days;
    const std::int64_t contradictory = days.contradictory.days;
    answer.figures = {
        figure_of("days_in_custody", days.all.from(days.certain.days), answer),
        figure_of("days_last_reported", {.min = reported, .max = reported}, answer),
        figure_of("days_contradictory", days.contradictory.from(contradictory), answer)};
}

}  // namespace

std::span<const ParameterSpecification> time_in_custody_parameters() {
    return parameters;
}

Result<Answer> time_in_custody(const World& world, const Question& question, const Run& /*run*/) {
    const auto asked = custody_asked_of(question);
    if (!asked) {
        return failure_of(asked);
    }
    Answer answer(question, world.reader(), "rule_time_in_custody");
    answer.columns = {"case",
                      "legal_state",
                      "since",
                      "until",
                      "days",
                      "last_reported_days",
                      "possibly_held_days",
                      "contradictory_days"};
    std::vector<CustodySpan> spans;
    for (const PersonCustody& custody : custody_of_persons(world, asked->scope)) {
        std::vector<Day> changes = changes_of(custody.record);
        const std::vector<Day> legal = legal_changes_of(world, custody.person);
        changes.insert(changes.end(), legal.begin(), legal.end());
        spans = custody_until(custody, spans_until(changes, asked->on));
        for (const Stay& stay : stays_of(custody, spans)) {
            const StayDays days = days_of(world, custody, spans, stay);
            add_rows(custody, days, answer);
            add_notes(world, days, answer);
        }
    }
    add_figures(spans, answer);
    return answer;
}

}  // namespace habeas::answers
