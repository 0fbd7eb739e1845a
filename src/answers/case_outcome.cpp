// Of acts of a kind the last ones are told: those after which no other certainly came. Several that
// differ cannot be put in order, and are not chosen among. Tested by
// tests/answers/case_outcome_test.cpp and tests/twins/shared_twin_test.cpp.
#include "answers/case_outcome.h"

#include "answers/denials.h"
#include "answers/words.h"

#include <algorithm>
#include <utility>

namespace habeas::answers {
namespace {

using claims::Entity;
using world::SeenClaim;
using world::World;

using Acts = std::vector<const SeenClaim*>;

Acts acts_of(const World& world,
             const Entity& person,
             const std::set<std::string_view>& predicates,
             const std::optional<dates::Day>& on) {
    Acts acts;
    for (const SeenClaim& seen : world.about(person)) {
        const bool may_be_by = !on || seen.valid().start_min <= *on;
        if (seen.changes_state() && predicates.contains(seen.predicate()) && may_be_by) {
            acts.push_back(&seen);
        }
    }
    return acts;
}

/// The acts of some kind after which no other of the kind certainly came.
struct LastActs {
    Acts told = {};          ///< without those that a source denies
    bool is_denied = false;  ///< there are some, and sources deny them all
};

LastActs last_of(const World& world, const Acts& acts, OrderedClaims& rests_on) {
    LastActs last;
    for (const SeenClaim* act : acts) {
        const bool is_passed = std::any_of(acts.begin(), acts.end(), [&](const SeenClaim* other) {
            return other->valid().start_min > act->valid().start_max;
        });
        if (is_passed) {
            continue;
        }
        const Acts denials = denials_of(world, *act);
        rests_on.insert(act);
        rests_on.insert(denials.begin(), denials.end());
        last.is_denied = last.is_denied || !denials.empty();
        if (denials.empty()) {
            last.told.push_back(act);
        }
    }
    last.is_denied = last.is_denied && last.told.empty();
    return last;
}

/// \return what the acts say, if they all say one thing
template <class Words>
Cell code_of(const LastActs& acts, Words words) {
    std::set<std::string> all;
    for (const SeenClaim* act : acts.told) {
        all.insert(words(*act));
    }
    if (all.empty()) {
        return code_cell(acts.is_denied ? "contradictory" : "not_known");
    }
    return code_cell(all.size() == 1 && !all.begin()->empty() ? *all.begin() : "cannot_tell");
}

Cell dates_of(const LastActs& acts) {
    JoinedWords dates;
    for (const SeenClaim* act : acts.told) {
        dates.add(act->claim().valid_from ? act->claim().valid_from->text() : std::string());
    }
    if (acts.told.empty()) {
        return code_cell(acts.is_denied ? "contradictory" : "not_known");
    }
    return dates.text().empty() ? code_cell("not_dated") : date_cell(dates.text());
}

}  // namespace

Trace trace_of(const OrderedClaims& claims) {
    return Trace::of(Acts(claims.begin(), claims.end()));
}

CaseOutcomes::CaseOutcomes(const World& world, std::optional<dates::Day> on)
    : world_(world), on_(on) {
    if (on_) {
        for (PersonCustody& custody : custody_of_persons(world, {})) {
            custody_.emplace(custody.person, std::move(custody));
        }
    }
}

CaseOutcome CaseOutcomes::of(const Entity& person) const {
    CaseOutcome outcome;
    Cell state = on_ ? code_cell("not_known") : empty_cell();
    const auto custody = custody_.find(person);
    if (on_ && custody != custody_.end()) {
        const Acts claims = claims_on(custody->second, *on_);
        outcome.rests_on.insert(claims.begin(), claims.end());
        const cases::CustodyOnDay on_day = cases::custody_on(custody->second.record, *on_);
        state = code_cell(std::string(cases::name_of(on_day.state)));
    }
    const auto last = [&](const std::set<std::string_view>& predicates) {
        return last_of(world_, acts_of(world_, person, predicates, on_), outcome.rests_on);
    };
    const LastActs verdicts = last({"verdict"});
    const LastActs pardons = last({"pardon"});
    const LastActs departures = last({"release", "escape", "death_in_custody"});
    outcome.cells = {
        state,
        code_of(verdicts, [](const SeenClaim& act) { return act.claim().value.text; }),
        dates_of(pardons),
        code_of(departures, [](const SeenClaim& act) { return "predicate." + act.predicate(); }),
        departures.told.empty() ? empty_cell() : dates_of(departures)};
    return outcome;
}

}  // namespace habeas::answers
