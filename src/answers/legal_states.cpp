// The state of a day is the furthest in the order of law to which an act of that day or before
// leads. An act tells of a stay if both name the case; otherwise unless a departure certainly parts
// the two, and it makes nothing certain where one may lie between the act and the day, or where the
// act certainly came before the stay. Before a charge somebody is without charge; where no charge
// is known, nothing is said. Tested by tests/answers/legal_states_test.cpp and
// tests/twins/time_in_custody_twin_test.cpp.
#include "answers/legal_states.h"

#include <algorithm>

namespace habeas::answers {
namespace {

using dates::Day;
using dates::Truth;
using world::SeenClaim;
using world::World;

bool is_charge(const SeenClaim& seen) {
    return seen.predicate() == "charge";
}

bool is_denial(const SeenClaim& seen) {
    return seen.modality() == claims::Modality::denies;
}

bool is_verdict(const SeenClaim& seen, std::string_view value) {
    return seen.predicate() == "verdict" && seen.claim().value.text == value;
}

std::optional<LegalState> state_after(const SeenClaim& seen) {
    if (is_charge(seen) || seen.predicate() == "trial" || is_verdict(seen, "annulled")) {
        return LegalState::charged;
    }
    if (is_verdict(seen, "guilty") || is_sentence(seen)) {
        return LegalState::convicted;
    }
    return std::nullopt;
}

/// The day on which an act was done, not that on which a sentence ends.
ReleaseOrder beginning_of(const SeenClaim& seen) {
    ReleaseOrder order;
    order.episode = Episode{{&seen}};
    order.day.text = seen.claim().valid_from ? seen.claim().valid_from->text() : std::string();
    order.day.earliest = seen.valid().start_min;
    order.day.latest = seen.valid().start_max;
    order.is_doubtful = seen.valid().start_qualified;
    return order;
}

std::vector<LegalAct> acts_of(const SeenClaim& seen) {
    std::vector<LegalAct> acts;
    if (!seen.changes_state()) {
        return acts;
    }
    if (const auto state = state_after(seen)) {
        acts.push_back({.claim = &seen, .state = *state, .order = beginning_of(seen)});
    }
    if (is_release_order(seen)) {
        acts.push_back({.claim = &seen,
                        .state = LegalState::past_order,
                        .order = release_order_of(Episode{{&seen}})});
    }
    return acts;
}

bool denies(const SeenClaim& denial, const SeenClaim& act) {
    return is_denial(denial) && denial.predicate() == act.predicate() &&
           (act.predicate() != "verdict" || denial.claim().value.text == act.claim().value.text) &&
           !name_different_cases(cases_named(denial), cases_named(act)) &&
           denial.valid().start_min <= act.valid().start_max &&
           act.valid().start_min <= denial.valid().start_max;
}

std::vector<ActDenial> denials_of(const SeenClaim& act, std::span<const SeenClaim> claims) {
    std::vector<ActDenial> denials;
    for (const SeenClaim& one : claims) {
        if (denies(one, act)) {
            denials.push_back({&act, &one});
        }
    }
    return denials;
}

/// A sentence that has ended is two acts: who denies it is named once.
void add_denials(std::span<const SeenClaim> claims, LegalRecord& record) {
    std::set<const SeenClaim*> acts;
    for (LegalAct& act : record.acts) {
        const std::vector<ActDenial> denials = denials_of(*act.claim, claims);
        act.order.is_doubtful = act.order.is_doubtful || !denials.empty();
        if (acts.insert(act.claim).second) {
            record.denials.insert(record.denials.end(), denials.begin(), denials.end());
        }
    }
}

/// \return whether a departure certainly lies between an act and the stay
bool parts(const cases::Turn& departure, const LegalAct& act, const LegalRecord& stay) {
    const bool is_before =
        act.order.day.latest < departure.earliest && departure.latest <= stay.first;
    const bool is_after =
        stay.end <= departure.earliest && departure.latest <= act.order.day.earliest;
    return !departure.is_qualified && (is_before || is_after);
}

/// \return whether a departure may lie between an act and a day, on one of them included
bool may_part(const cases::Turn& departure, const LegalAct& act, Day day) {
    return departure.latest >= std::min(act.order.day.earliest, dates::days_after(day, 1)) &&
           departure.earliest <= std::max(act.order.day.latest, day);
}

/// \return whether an act tells of the stay on a day
Truth tells(const LegalRecord& record, const LegalAct& act, Day day) {
    if (act.is_certain_of_case) {
        return Truth::yes;
    }
    const auto any = [&record](const auto& condition) {
        return std::any_of(record.departures.begin(), record.departures.end(), condition);
    };
    if (any([&](const cases::Turn& departure) { return parts(departure, act, record); })) {
        return Truth::no;
    }
    const bool is_before_stay = act.order.day.latest < record.first;
    const bool may_be_parted =
        any([&](const cases::Turn& departure) { return may_part(departure, act, day); });
    return is_before_stay || may_be_parted ? Truth::maybe : Truth::yes;
}

/// \return whether a later verdict had annulled a conviction by a day
Truth is_annulled(const LegalRecord& record, const LegalAct& act, Day day) {
    Truth truth = Truth::no;
    for (const LegalAct& other : record.acts) {
        if (other.annuls() && other.order.day.latest >= act.order.day.earliest) {
            const bool is_later = act.order.day.latest < other.order.day.earliest;
            const Truth annulled = dates::both(other.order.is_by(day), tells(record, other, day));
            truth = dates::either(truth, is_later ? annulled : dates::both(annulled, Truth::maybe));
        }
    }
    return truth;
}

/// \return whether some claim says of a day that nobody had charged the person yet
Truth is_without_charge(const LegalRecord& record, Day day) {
    Truth truth = Truth::no;
    for (const LegalAct& act : record.acts) {
        truth = dates::either(truth, comes_later(record, act, day));
    }
    for (const SeenClaim* denial : record.uncharged) {
        truth = dates::either(truth, dates::holds_on(denial->valid(), day));
    }
    return truth;
}

/// \return whether some charge came or will have come for certain, whenever
bool is_charge_certain(const LegalRecord& record, Day day) {
    return std::any_of(record.acts.begin(), record.acts.end(), [&](const LegalAct& act) {
        return is_charge(*act.claim) && !act.order.is_doubtful &&
               tells(record, act, day) == Truth::yes;
    });
}

}  // namespace

std::string_view name_of(LegalState state) {
    constexpr std::array names{"not_said", "without_charge", "charged", "convicted", "past_order"};
    return names.at(static_cast<std::size_t>(state));
}

bool LegalAct::annuls() const {
    return is_verdict(*claim, "annulled");
}

LegalRecord legal_record_of(const World& world, const PersonCustody& custody, const Stay& stay) {
    LegalRecord record{
        .first = stay.first, .end = stay.end, .departures = custody.record.departures};
    for (const SeenClaim& seen : world.about(custody.person)) {
        const std::set<std::string> named = cases_named(seen);
        if (name_different_cases(named, stay.cases)) {
            continue;
        }
        for (LegalAct& act : acts_of(seen)) {
            act.is_certain_of_case = !named.empty() && !stay.cases.empty();
            record.acts.push_back(std::move(act));
        }
        if (is_charge(seen) && is_denial(seen)) {
            record.uncharged.push_back(&seen);
        }
    }
    add_denials(world.about(custody.person), record);
    return record;
}

std::vector<Day> legal_changes_of(const World& world, const claims::Entity& person) {
    std::vector<Day> changes;
    for (const SeenClaim& seen : world.about(person)) {
        const bool is_told = !acts_of(seen).empty() || (is_charge(seen) && is_denial(seen));
        const std::vector<Day> bounds = bounds_of(seen.valid());
        changes.insert(changes.end(), bounds.begin(), is_told ? bounds.end() : bounds.begin());
    }
    return changes;
}

Truth is_reached(const LegalRecord& record, const LegalAct& act, Day day) {
    const Truth truth = dates::both(act.order.is_by(day), tells(record, act, day));
    return act.state == LegalState::convicted
               ? dates::both(truth, dates::negation(is_annulled(record, act, day)))
               : truth;
}

Truth comes_later(const LegalRecord& record, const LegalAct& act, Day day) {
    if (!is_charge(*act.claim)) {
        return Truth::no;
    }
    const Truth later = dates::negation(act.order.day.is_by(day));
    const Truth certain = act.order.is_doubtful ? Truth::maybe : Truth::yes;
    return dates::both(dates::both(later, certain), tells(record, act, day));
}

std::array<bool, all_legal_states.size()> grounds_on(const LegalRecord& record, Day day) {
    Truth charged = Truth::no;
    Truth convicted = Truth::no;
    for (const LegalAct& act : record.acts) {
        Truth none = Truth::no;
        Truth& reached = act.state == LegalState::charged     ? charged
                         : act.state == LegalState::convicted ? convicted
                                                              : none;
        reached = dates::either(reached, is_reached(record, act, day));
    }
    const Truth uncharged = is_without_charge(record, day);
    const bool is_any_certain = charged == Truth::yes || convicted == Truth::yes;
    const bool is_told = uncharged == Truth::yes || is_charge_certain(record, day);
    return {!is_any_certain && !is_told,
            !is_any_certain && uncharged != Truth::no,
            charged != Truth::no && convicted != Truth::yes,
            convicted != Truth::no,
            false};
}

}  // namespace habeas::answers
