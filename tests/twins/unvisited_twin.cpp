// Written from docs/answers/unvisited.md. A visit is a list of worlds, one for each first day and
// last day that its claim leaves open; every place asks every claim anew.
#include "twins/unvisited_twin.h"

#include "twins/same_story.h"
#include "twins/twin_cells.h"
#include "twins/visits_seen.h"

#include <algorithm>
#include <map>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Row;
using claims::Entity;
using world::SeenClaim;
using world::World;

using Claims = std::vector<const SeenClaim*>;

struct Spot {
    Entity place = {};
    const SeenClaim* known_by = nullptr;
    std::vector<Seen> visits = {};
    Claims refusals = {};
    std::string state = {};
    int floor = never;    ///< earliest last day, of those that took place
    int ceiling = never;  ///< latest last day, of all
    bool was_visited = false;
};

bool is_complete(const SeenClaim& visit) {
    int conditions = 0;
    for (const claims::Qualifier& one : visit.claim().qualifiers) {
        const bool is_yes = one.value.text == "yes";
        if (one.name == "complete" && is_yes) {
            return true;
        }
        conditions += is_yes && one.name != "complete" ? 1 : 0;
    }
    return conditions == 5;
}

bool is_refusal(const SeenClaim& seen) {
    if (seen.predicate() == "resumption_refused") {
        return seen.modality() != claims::Modality::denies;
    }
    return seen.changes_state() &&
           (seen.predicate() == "access_denied" || seen.predicate() == "access_suspended");
}

/// Finds the refusals that may have come after the last visit.
void hear_refusals(const World& world, const Looked& looked, Spot& spot) {
    for (const SeenClaim& seen : world.claims()) {
        if (!is_refusal(seen) ||
            circles_of(world, seen, {.visitor = looked.visitor, .place = spot.place}).empty()) {
            continue;
        }
        bool may_be = false;
        for (int day = first_days(seen).first; day <= first_days(seen).last; ++day) {
            may_be = may_be || (day <= looked.on && day > spot.floor);
        }
        if (may_be) {
            spot.refusals.push_back(&seen);
        }
    }
}

answers::Cell refusals_of(const World& world, const Looked& looked, const Spot& spot) {
    int certain = 0;
    const auto tellings = tellings_of(world, spot.refusals, true);
    for (const Telling& telling : tellings) {
        bool is_certain = !telling.front()->valid().start_qualified &&
                          first_days(*telling.front()).is_bounded_before;
        const Days days = first_days(*telling.front());
        for (int day = days.first; day <= days.last; ++day) {
            is_certain = is_certain && day <= looked.on && day > spot.ceiling;
        }
        certain += is_certain ? 1 : 0;
    }
    return answers::range_cell(certain, static_cast<std::int64_t>(tellings.size()));
}

std::string state_of(const Spot& spot, const Looked& looked) {
    int strongest = 0;
    for (const Seen& one : spot.visits) {
        strongest = std::max(strongest, looked.since ? one.since : one.took_place);
    }
    if (spot.visits.empty()) {
        return "no_visit_known";
    }
    if (strongest == 0) {
        return "not_visited_since";
    }
    return strongest == 2 ? "visited" : looked.since ? "perhaps_visited_since" : "perhaps_visited";
}

Spot look_at(const World& world,
             const Entity& place,
             const SeenClaim* known_by,
             const Looked& looked) {
    Spot spot{.place = place, .known_by = known_by};
    for (const SeenClaim& seen : world.claims()) {
        if (seen.predicate() != "visit" || !seen.changes_state()) {
            continue;
        }
        Seen visit = seen_from(world, seen, place, looked);
        if (visit.here == 0) {
            continue;
        }
        spot.ceiling = std::max(spot.ceiling, visit.latest);
        spot.floor = visit.took_place == 2 ? std::max(spot.floor, visit.earliest) : spot.floor;
        spot.was_visited = spot.was_visited || visit.took_place == 2;
        spot.visits.push_back(std::move(visit));
    }
    hear_refusals(world, looked, spot);
    spot.state = state_of(spot, looked);
    return spot;
}

Row row_of(const World& world, const Looked& looked, const Spot& spot) {
    std::vector<Seen> complete = spot.visits;
    std::erase_if(complete,
                  [](const Seen& one) { return one.whole == 0 || !is_complete(*one.claim); });
    for (Seen& one : complete) {
        one.took_place = std::min(one.took_place, one.whole);
    }
    answers::Trace trace(*spot.known_by);
    for (const Seen& one : spot.visits) {
        trace.add(*one.claim);
        trace.add(answers::Trace::of(one.denials));
    }
    trace.add(answers::Trace::of(spot.refusals));
    dates::DayCount days{.min = spot.visits.empty() ? 0 : looked.on - spot.ceiling};
    if (spot.floor != never) {
        days.max = looked.on - spot.floor;
    }
    return Row({answers::entity_cell(world, spot.place),
                answers::code_cell(spot.state),
                date_of(last_visit(spot.visits)),
                date_of(last_visit(complete)),
                spot.visits.empty() ? answers::empty_cell() : answers::days_cell(days),
                refusals_of(world, looked, spot)},
               std::move(trace));
}

/// \return whether the claim names the place as one where people are held, or of visits
bool names_place(const World& world, const SeenClaim& seen, const Entity& place) {
    const bool is_of_people =
        seen.changes_state() &&
        (seen.meaning().family == claims::Family::custody || seen.predicate() == "count_held");
    return (is_of_people || seen.meaning().family == claims::Family::access) &&
           (spots_of(world, seen).contains(place) ||
            named(world, seen, "from_place").contains(place));
}

bool is_named(const World& world, const Entity& place) {
    return std::any_of(world.claims().begin(), world.claims().end(), [&](const SeenClaim& seen) {
        return names_place(world, seen, place);
    });
}

Entities all_places(const World& world) {
    Entities all;
    for (const SeenClaim& seen : world.claims()) {
        all.merge(spots_of(world, seen));
        all.merge(named(world, seen, "from_place"));
    }
    return all;
}

/// \return the claim that makes a place one; none if it is not one
const SeenClaim* known_by(const World& world, const Entity& place) {
    const SeenClaim* part = nullptr;
    for (const SeenClaim& seen : world.claims()) {
        if (names_place(world, seen, place)) {
            return &seen;
        }
        const bool is_part =
            seen.predicate() == "part_of" && seen.changes_state() && seen.subject() == place;
        part = is_part && part == nullptr ? &seen : part;
    }
    const Entities places = all_places(world);
    const bool is_inside = std::any_of(places.begin(), places.end(), [&](const Entity& area) {
        return is_named(world, area) && world.is_within(place, area);
    });
    return is_inside ? part : nullptr;
}

/// Spots by state, in the order of the table in the document; the longest without first.
void put_in_order(std::vector<Spot>& spots) {
    const std::map<std::string, int> ranks{{"no_visit_known", 0},
                                           {"perhaps_visited", 1},
                                           {"perhaps_visited_since", 1},
                                           {"not_visited_since", 2},
                                           {"visited", 3}};
    std::stable_sort(spots.begin(), spots.end(), [&](const Spot& left, const Spot& right) {
        return std::tuple(ranks.at(left.state), left.floor, left.ceiling) <
               std::tuple(ranks.at(right.state), right.floor, right.ceiling);
    });
}

void count(const Spot& spot, const answers::Trace& trace, Answer& answer) {
    const bool has_none = spot.visits.empty();
    if (!spot.was_visited) {
        answers::Figure& figure = answer.figures.front();
        figure.bounds->certain += has_none ? 1 : 0;
        figure.bounds->last_reported += has_none ? 1 : 0;
        figure.bounds->possible += 1;
        figure.trace.add(trace);
    }
    if (answer.figures.size() == 2) {
        bool is_vague = false;
        for (const Seen& one : spot.visits) {
            is_vague = is_vague || one.is_vague;
        }
        const bool is_before = has_none || spot.state == "not_visited_since";
        answers::Figure& figure = answer.figures.back();
        figure.bounds->certain += is_before && !is_vague ? 1 : 0;
        figure.bounds->last_reported += is_before ? 1 : 0;
        figure.bounds->possible += 1;
        figure.trace.add(trace);
    }
}

void note(const char* code, const std::string& date, answers::Trace trace, Answer& answer) {
    answers::Note one(code, std::move(trace));
    if (!date.empty() || std::string(code) != "visits_place_not_stated") {
        one.parameters = {{"date", date}};
    }
    answer.notes.push_back(one);
}

void add_notes(const World& world,
               const Looked& looked,
               const std::vector<Spot>& spots,
               Answer& answer) {
    if (spots.empty()) {
        answer.notes.emplace_back("no_place_known", answers::Trace::of_nothing());
        return;
    }
    answer.notes.emplace_back("no_visit_known_is_no_denial", answers::Trace::of_nothing());
    std::map<const SeenClaim*, Seen> shown;
    Claims somewhere;
    for (const SeenClaim& seen : world.claims()) {
        const bool is_visit = seen.predicate() == "visit" && seen.changes_state() &&
                              first_days(seen).first <= looked.on;
        if (is_visit && spots_of(world, seen).empty() && was_by(world, seen, looked.visitor) > 0) {
            somewhere.push_back(&seen);
        }
    }
    for (const Spot& spot : spots) {
        for (const Seen& one : spot.visits) {
            shown.emplace(one.claim, one);
        }
    }
    if (!somewhere.empty()) {
        answers::Note apart("visits_place_not_stated", answers::Trace::of(somewhere));
        apart.parameters = {{"visits", std::to_string(somewhere.size())}};
        answer.notes.push_back(apart);
    }
    for (const auto& [claim, one] : shown) {
        answers::Trace trace(*claim);
        trace.add(answers::Trace::of(one.denials));
        if (!one.denials.empty()) {
            note("visit_denied", written_days(*claim), trace, answer);
        }
        if (one.is_vague && looked.since) {
            note("approximate_visit", written_days(*claim), trace, answer);
        }
    }
}

Looked looked_at(const World& world, const answers::Question& question) {
    Looked looked{.on = window_day(question.day("on")->day)};
    if (question.parameters.contains("since")) {
        looked.since = window_day(question.day("since")->day);
    }
    const CircleAsked asked = circle_asked(world, question);
    looked.place = asked.place;
    if (asked.visitor != Entity{claims::EntityKind::visitor, "all"}) {
        looked.visitor = asked.visitor;
    }
    return looked;
}

}  // namespace

Result<Answer> unvisited_twin(const World& world, const answers::Question& question) {
    const Looked looked = looked_at(world, question);
    Answer answer(question, world.reader(), "rule_unvisited");
    answer.figures.emplace_back("no_visit_known", answers::Trace::of_nothing());
    if (looked.since) {
        answer.figures.emplace_back("not_visited_since", answers::Trace::of_nothing());
    }
    for (answers::Figure& figure : answer.figures) {
        figure.bounds = answers::ThreeBounds{};
    }
    std::vector<Spot> spots;
    for (const Entity& place : all_places(world)) {
        const SeenClaim* known = known_by(world, place);
        if (known == nullptr || (looked.place && !world.is_within(place, *looked.place))) {
            continue;
        }
        Spot spot = look_at(world, place, known, looked);
        if (!looked.since || spot.state != "visited") {
            spots.push_back(std::move(spot));
        }
    }
    put_in_order(spots);
    for (const Spot& spot : spots) {
        answer.rows.push_back(row_of(world, looked, spot));
        count(spot, answer.rows.back().trace, answer);
    }
    add_notes(world, looked, spots, answer);
    return answer;
}

}  // namespace habeas::tests
