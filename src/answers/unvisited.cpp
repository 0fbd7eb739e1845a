// Claims that name the same places are weighed together: each place is compared with each list of
// places once. A visit inside a place is a visit to it; one at a wider place, or of which nobody
// says where, may have been here. No claim of a visit is not a claim of no visit. Tested by
// tests/answers/unvisited_test.cpp, the stories and tests/twins/unvisited_twin_test.cpp.
#include "answers/unvisited.h"

#include "answers/access_scope.h"
#include "answers/episodes.h"
#include "answers/places_of_detention.h"
#include "answers/visits_made.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace habeas::answers {
namespace {

using claims::Effect;
using claims::Entity;
using dates::Day;
using dates::Truth;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"on", ParameterKind::day, true},
                                ParameterSpecification{"since", ParameterKind::day, false},
                                ParameterSpecification{"visitor", ParameterKind::entity, false},
                                ParameterSpecification{"place", ParameterKind::entity, false}};

using Claims = std::vector<const SeenClaim*>;
using Places = std::vector<Entity>;

struct Asked {
    Day on = {};
    std::optional<Day> since = std::nullopt;
    std::optional<Entity> visitor = std::nullopt;  ///< none also for all visitors
    std::optional<Entity> place = std::nullopt;
};

/// Where claims are that name some places, seen from one place.
enum class Where { elsewhere, not_stated, around, inside, same };

Where where(const World& world, const Places& named, const Entity& place) {
    const auto any = [&](const auto& is_so) {
        return std::any_of(named.begin(), named.end(), is_so);
    };
    if (named.empty()) {
        return Where::not_stated;
    }
    if (any([&](const Entity& one) { return one == place; })) {
        return Where::same;
    }
    if (any([&](const Entity& one) { return world.is_within(one, place); })) {
        return Where::inside;
    }
    const bool is_around = any([&](const Entity& one) { return world.is_within(place, one); });
    return is_around ? Where::around : Where::elsewhere;
}

/// \return whether a visit was to the place, by where its claim is
Truth was_to(Where where) {
    return where == Where::elsewhere                        ? Truth::no
           : where == Where::same || where == Where::inside ? Truth::yes
                                                            : Truth::maybe;
}

/// \return whether a complete visit was one of the place: one of a part of it is not
Truth was_of_all(Where where) {
    return where == Where::inside ? Truth::no : was_to(where);
}

/// Visits by whom was asked for, and refusals to let them in, whose claims name the same places.
struct ClaimsThere {
    std::vector<VisitHere> visits = {};
    Claims refusals = {};
};

using ClaimsByPlaces = std::map<Places, ClaimsThere>;

bool is_refusal(const SeenClaim& seen) {
    const bool is_refused = seen.meaning().effect == Effect::refuses_access &&
                            seen.modality() != claims::Modality::denies;
    return is_refused || seen.has_effect(Effect::denies_access);
}

ClaimsByPlaces claims_by_places(const World& world,
                                const Asked& asked,
                                const std::vector<VisitMade>& visits) {
    ClaimsByPlaces all;
    for (const VisitMade& visit : visits) {
        const Truth by = asked.visitor
                             ? lets_visitor_in(world, *visit.claim, world.canonical(*asked.visitor))
                             : Truth::yes;
        if (by != Truth::no) {
            all[places_of(world, *visit.claim)].visits.push_back({&visit, by});
        }
    }
    const AccessWish wish{.visitor = asked.visitor};
    for (const SeenClaim& seen : world.of_family(claims::Family::access)) {
        const bool has_begun = is_refusal(seen) && seen.valid().start_min <= asked.on;
        if (has_begun && !scopes_of(world, seen, wish).empty()) {
            all[places_of(world, seen)].refusals.push_back(&seen);
        }
    }
    return all;
}

/// A place, and all that is said of visits to it.
struct Site {
    Entity place = {};
    const SeenClaim* known_by = nullptr;
    std::vector<VisitHere> visits = {};  ///< that were, or may have been, to it
    std::vector<VisitHere> complete_visits = {};
    Claims refusals = {};
    LastVisit last = {};
};

void put_in_order(std::vector<VisitHere>& visits) {
    std::sort(visits.begin(), visits.end(), [](const VisitHere& left, const VisitHere& right) {
        return left.visit < right.visit;
    });
}

void take(const ClaimsThere& there, Where where, Site& site) {
    for (const VisitHere& visit : there.visits) {
        site.visits.push_back({visit.visit, dates::both(visit.is_here, was_to(where))});
        const Truth is_complete = dates::both(visit.is_here, was_of_all(where));
        if (is_complete != Truth::no && is_complete_visit(*visit.visit->claim)) {
            site.complete_visits.push_back({visit.visit, is_complete});
        }
    }
    site.refusals.insert(site.refusals.end(), there.refusals.begin(), there.refusals.end());
}

Site site_of(const World& world,
             const std::pair<const Entity, const SeenClaim*>& known,
             const ClaimsByPlaces& claims,
             Day on) {
    Site site{.place = known.first, .known_by = known.second};
    for (const auto& [places, there] : claims) {
        const Where here = where(world, places, site.place);
        if (here != Where::elsewhere) {
            take(there, here, site);
        }
    }
    put_in_order(site.visits);
    put_in_order(site.complete_visits);
    std::sort(site.refusals.begin(), site.refusals.end());
    site.last = last_of(site.visits, on);
    std::erase_if(site.refusals, [&](const SeenClaim* refusal) {
        return on <= site.last.earliest || refusal->valid().start_max <= site.last.earliest;
    });
    return site;
}

/// In the order of rows.
enum class State { no_visit_known, perhaps_visited, not_visited_since, visited };

/// \return whether the place was visited: since the day asked about, if there is one
Truth was_visited(const Site& site, const Asked& asked) {
    Truth truth = Truth::no;
    for (const VisitHere& visit : site.visits) {
        truth = dates::either(truth,
                              asked.since ? took_place_since(visit, *asked.since, asked.on)
                                          : took_place(visit, asked.on));
    }
    return truth;
}

State state_of(const Site& site, const Asked& asked) {
    if (site.visits.empty()) {
        return State::no_visit_known;
    }
    switch (was_visited(site, asked)) {
        case Truth::no:
            return State::not_visited_since;
        case Truth::maybe:
            return State::perhaps_visited;
        case Truth::yes:
            break;
    }
    return State::visited;
}

Cell state_cell(State state, const Asked& asked) {
    constexpr std::array names{"no_visit_known", "perhaps_visited", "not_visited_since", "visited"};
    const std::string name = names.at(static_cast<std::size_t>(state));
    const bool is_since = state == State::perhaps_visited && asked.since;
    return code_cell(is_since ? name + "_since" : name);
}

/// \return how many refusals came after the last visit: certainly, and at most
Cell refusals_since(const World& world, const Site& site, Day on) {
    std::int64_t certain = 0;
    std::int64_t possible = 0;
    for (const Episode& episode : episodes_of(world, site.refusals, EpisodeTimes::start_and_end)) {
        const dates::ValidTime& valid = episode.first().valid();
        const bool is_after = valid.start_min > site.last.latest && valid.start_max <= on;
        certain += is_after && !valid.start_qualified ? 1 : 0;
        possible += 1;
    }
    return range_cell(certain, possible);
}

Row row_of(const World& world, const Site& site, State state, const Asked& asked) {
    Trace trace(*site.known_by);
    for (const VisitHere& visit : site.visits) {
        trace.add(*visit.visit->claim);
        trace.add(Trace::of(visit.visit->denials));
    }
    trace.add(Trace::of(site.refusals));
    return Row({entity_cell(world, site.place),
                state_cell(state, asked),
                days_of_visit(site.last.visit),
                days_of_visit(last_of(site.complete_visits, asked.on).visit),
                days_since(site.last, asked.on),
                refusals_since(world, site, asked.on)},
               std::move(trace));
}

/// A place with its state.
struct Judged {
    State state = State::visited;
    Site site = {};
};

/// Orders rows: by state, then the longest without, then the order of entities.
bool stands_before(const Judged& left, const Judged& right) {
    return std::tie(left.state, left.site.last.earliest, left.site.last.latest, left.site.place) <
           std::tie(
               right.state, right.site.last.earliest, right.site.last.latest, right.site.place);
}

/// \return the places asked about: with a day to look back to, not those visited since
std::vector<Judged> judged_places(const World& world,
                                  const Asked& asked,
                                  const ClaimsByPlaces& claims) {
    std::vector<Judged> all;
    for (const auto& known : places_of_detention(world, asked.place)) {
        Site site = site_of(world, known, claims, asked.on);
        const State state = state_of(site, asked);
        if (!asked.since || state != State::visited) {
            all.push_back({state, std::move(site)});
        }
    }
    std::sort(all.begin(), all.end(), stands_before);
    return all;
}

bool is_any_approximate(const Site& site) {
    return std::any_of(site.visits.begin(), site.visits.end(), [](const VisitHere& visit) {
        return visit.visit->is_qualified;
    });
}

Figure figure_of_places(const char* name) {
    Figure figure(name, Trace::of_nothing());
    figure.unit = "place";
    figure.bounds = ThreeBounds{};
    return figure;
}

void count(bool is_certain, bool is_reported, const Trace& trace, Figure& figure) {
    figure.bounds->certain += is_certain ? 1 : 0;
    figure.bounds->last_reported += is_reported ? 1 : 0;
    figure.bounds->possible += 1;
    figure.trace.add(trace);
}

void add_figures(const std::vector<Judged>& places, const Asked& asked, Answer& answer) {
    Figure never = figure_of_places("no_visit_known");
    Figure not_since = figure_of_places("not_visited_since");
    for (std::size_t at = 0; at < places.size(); ++at) {
        const auto& [state, site] = places[at];
        const Trace& trace = answer.rows[at].trace;
        const bool has_none = state == State::no_visit_known;
        const bool is_before = state == State::not_visited_since;
        if (site.last.took_place != Truth::yes) {
            count(has_none, has_none, trace, never);
        }
        count(has_none || (is_before && !is_any_approximate(site)),
              has_none || is_before,
              trace,
              not_since);
    }
    answer.figures.push_back(std::move(never));
    if (asked.since) {
        answer.figures.push_back(std::move(not_since));
    }
}

void note_visits_somewhere(const ClaimsByPlaces& claims, Answer& answer) {
    const auto somewhere = claims.find({});
    if (somewhere == claims.end() || somewhere->second.visits.empty()) {
        return;
    }
    Note note("visits_place_not_stated", Trace::of_nothing());
    for (const VisitHere& visit : somewhere->second.visits) {
        note.trace.add(*visit.visit->claim);
    }
    note.parameters = {{"visits", std::to_string(somewhere->second.visits.size())}};
    answer.notes.push_back(std::move(note));
}

void note_visit(const char* code, const VisitMade& visit, Answer& answer) {
    Note note(code, Trace(*visit.claim));
    note.trace.add(Trace::of(visit.denials));
    note.parameters = {{"date", written_days(visit)}};
    answer.notes.push_back(std::move(note));
}

/// Says of the visits in rows which are denied, and which have a date that makes nothing certain.
void note_visits(const std::vector<VisitMade>& visits,
                 const std::vector<Judged>& places,
                 const Asked& asked,
                 Answer& answer) {
    std::set<const VisitMade*> shown;
    for (const Judged& place : places) {
        for (const VisitHere& visit : place.site.visits) {
            shown.insert(visit.visit);
        }
    }
    for (const VisitMade& visit : visits) {
        const bool is_shown = shown.contains(&visit);
        if (is_shown && !visit.denials.empty()) {
            note_visit("visit_denied", visit, answer);
        }
        if (is_shown && visit.is_qualified && asked.since) {
            note_visit("approximate_visit", visit, answer);
        }
    }
}

Result<Asked> asked_of(const Question& question) {
    const auto on = question.day("on");
    const auto visitor = question.entity("visitor");
    const auto place = question.entity("place");
    if (!on) {
        return failure_of(on);
    }
    if (!visitor) {
        return failure_of(visitor);
    }
    if (!place) {
        return failure_of(place);
    }
    Asked asked{.on = on->day, .visitor = visitor.value(), .place = place.value()};
    if (asked.visitor == all_visitors()) {
        asked.visitor = std::nullopt;
    }
    if (question.parameter("since")) {
        const auto since = question.day("since");
        if (!since) {
            return failure_of(since);
        }
        asked.since = since->day;
    }
    return asked;
}

}  // namespace

std::span<const ParameterSpecification> unvisited_parameters() {
    return parameters;
}

Result<Answer> unvisited(const World& world, const Question& question, const Run& /*run*/) {
    const auto asked = asked_of(question);
    if (!asked) {
        return failure_of(asked);
    }
    const std::vector<VisitMade> visits = visits_made(world, asked->on);
    const ClaimsByPlaces claims = claims_by_places(world, asked.value(), visits);
    const std::vector<Judged> places = judged_places(world, asked.value(), claims);
    Answer answer(question, world.reader(), "rule_unvisited");
    answer.columns = {
        "place", "state", "last_visit", "last_complete_visit", "days", "refusals_since"};
    answer.rows.reserve(places.size());
    for (const auto& [state, site] : places) {
        answer.rows.push_back(row_of(world, site, state, asked.value()));
    }
    add_figures(places, asked.value(), answer);
    if (places.empty()) {
        answer.notes.emplace_back("no_place_known", Trace::of_nothing());
        return answer;
    }
    answer.notes.emplace_back("no_visit_known_is_no_denial", Trace::of_nothing());
    note_visits_somewhere(claims, answer);
    note_visits(visits, places, asked.value(), answer);
    return answer;
}

}  // namespace habeas::answers
