// The rule for a person is domain/cases/custody.h; here its claims are found (custody_record.h) and
// its results become rows: one for everybody who is or may be held, then one for the newest stock
// that each claimant states of each group. Tested by tests/answers/held_test.cpp, the stories and
// tests/twins/held_twin_test.cpp.
#include "answers/held.h"

#include "answers/custody_record.h"
#include "answers/stated_counts.h"
#include "answers/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace habeas::answers {
namespace {

using cases::CustodyState;
using claims::Entity;
using dates::DayCount;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"on", ParameterKind::day, true},
                                ParameterSpecification{"place", ParameterKind::entity, false},
                                ParameterSpecification{"group", ParameterKind::entity, false},
                                ParameterSpecification{"person", ParameterKind::entity, false}};

/// One person on the day asked about.
struct PersonHeld {
    Entity person = {};
    std::string label = {};
    CustodyState state = CustodyState::not_held;
    std::vector<const SeenClaim*> live = {};  ///< claims of deprivations that are or may be so
    std::vector<dates::ValidTime> live_times = {};
    std::vector<const SeenClaim*> witnesses = {};  ///< those that carry the state
    std::vector<const SeenClaim*> claims = {};
};

DayCount hull_of(const DayCount& left, const DayCount& right) {
    DayCount hull{.min = std::min(left.min, right.min)};
    if (left.max && right.max) {
        hull.max = std::max(*left.max, *right.max);
    }
    return hull;
}

/// \return days since the source spoke; 0 for one that spoke later
DayCount age_of(const SeenClaim& seen, dates::Day day) {
    DayCount age;
    const dates::Day earliest = seen.said_earliest().value_or(seen.valid().start_min);
    if (seen.said_latest()) {
        age.min = std::max<std::int64_t>(0, day.number - seen.said_latest()->number);
    }
    if (dates::is_bounded(earliest)) {
        age.max = std::max<std::int64_t>(0, day.number - earliest.number);
    }
    return age;
}

/// \return the age of the newest of the witnesses
DayCount age_of(const std::vector<const SeenClaim*>& witnesses, dates::Day day) {
    DayCount age = age_of(*witnesses.front(), day);
    for (const SeenClaim* witness : witnesses) {
        const DayCount other = age_of(*witness, day);
        age.min = std::min(age.min, other.min);
        if (other.max) {
            age.max = std::min(age.max.value_or(*other.max), *other.max);
        }
    }
    return age;
}

PersonHeld person_on(const World& world,
                     const PersonCustody& custody,
                     const cases::CustodyOnDay& on_day,
                     dates::Day day) {
    PersonHeld held{.person = custody.person,
                    .label = world.label(custody.person),
                    .state = on_day.state,
                    .claims = claims_on(custody, day)};
    for (std::size_t at = 0; at < custody.deprivations.size(); ++at) {
        const CustodyState state = on_day.of_deprivations[at];
        if (state == CustodyState::not_held) {
            continue;
        }
        held.live.push_back(custody.deprivations[at]);
        held.live_times.push_back(custody.record.deprivations[at].time);
        if (state == held.state || held.state == CustodyState::contradictory) {
            held.witnesses.push_back(custody.deprivations[at]);
        }
    }
    return held;
}

struct Since {
    JoinedWords words = {};
    std::optional<DayCount> days = std::nullopt;
};

Since since_of(const PersonHeld& held, dates::Day day) {
    const bool has_beginning =
        std::any_of(held.live.begin(), held.live.end(), [](const SeenClaim* seen) {
            return begins_custody(*seen);
        });
    Since since;
    for (std::size_t at = 0; at < held.live.size(); ++at) {
        const SeenClaim& seen = *held.live[at];
        if (has_beginning && !begins_custody(seen)) {
            continue;
        }
        since.words.add(seen.claim().valid_from ? seen.claim().valid_from->text() : std::string());
        if (const auto days = dates::days_until(held.live_times[at], day)) {
            since.days = since.days ? hull_of(*since.days, *days) : *days;
        }
    }
    return since;
}

std::string cases_of(const PersonHeld& held) {
    JoinedWords names;
    for (const SeenClaim* seen : held.live) {
        names.add(seen->claim().code("case"));
    }
    return names.text();
}

/// \return the place of the deprivation that began last among those that name one
Entity place_of(const PersonHeld& held) {
    const SeenClaim* last = nullptr;
    for (const SeenClaim* seen : held.live) {
        const bool is_later =
            last == nullptr || std::tuple(last->valid().start_min, last->valid().start_max) <=
                                   std::tuple(seen->valid().start_min, seen->valid().start_max);
        if (!seen->claim().entity("place").empty() && is_later) {
            last = seen;
        }
    }
    return last == nullptr ? Entity{} : last->claim().entity("place");
}

Cell last_evidence_of(const PersonHeld& held) {
    const SeenClaim* last = held.witnesses.front();
    for (const SeenClaim* seen : held.witnesses) {
        if (std::tuple(last->said_earliest(), last->said_latest()) <
            std::tuple(seen->said_earliest(), seen->said_latest())) {
            last = seen;
        }
    }
    return last->claim().said ? date_cell(last->claim().said->text()) : empty_cell();
}

Row row_of(const World& world, const PersonHeld& held, dates::Day day) {
    const Since since = since_of(held, day);
    return Row({entity_cell(world, held.person),
                text_or_empty(cases_of(held)),
                code_cell(std::string(cases::name_of(held.state))),
                since.words.text().empty() ? empty_cell() : date_cell(since.words.text()),
                since.days ? days_cell(*since.days) : empty_cell(),
                entity_cell(world, place_of(held)),
                last_evidence_of(held),
                empty_cell(),
                empty_cell(),
                empty_cell()},
               Trace::of(held.claims));
}

void add_persons(const World& world, std::vector<PersonHeld> persons, Answer& answer) {
    std::stable_sort(
        persons.begin(), persons.end(), [](const PersonHeld& left, const PersonHeld& right) {
            return std::tuple(place_among_rows(left.state), left.label) <
                   std::tuple(place_among_rows(right.state), right.label);
        });
    const dates::Day day = answer.question.day("on").value().day;
    Figure figure("held", Trace::of_nothing());
    figure.unit = "person";
    figure.bounds = ThreeBounds{};
    for (const PersonHeld& held : persons) {
        figure.trace.add(Trace::of(held.claims));
        count(held.state, *figure.bounds);
        if (held.state == CustodyState::last_reported_held) {
            const DayCount age = age_of(held.witnesses, day);
            figure.evidence_age = figure.evidence_age ? hull_of(*figure.evidence_age, age) : age;
        }
        if (held.state == CustodyState::contradictory) {
            Note note("contradictory_person", Trace::of(held.claims));
            note.parameters.emplace_back("person", held.label);
            answer.notes.push_back(std::move(note));
        }
        answer.rows.push_back(row_of(world, held, day));
    }
    answer.figures.push_back(std::move(figure));
}

bool concerns(const World& world, const SeenClaim& seen, const CustodyScope& scope) {
    const Entity population = population_of(world, seen);
    if (population.kind != claims::EntityKind::group || scope.person ||
        (scope.group && world.canonical(*scope.group) != population)) {
        return false;
    }
    const auto places = seen.places();
    return !scope.place || std::any_of(places.begin(), places.end(), [&](const Entity& place) {
        return world.is_within(place, *scope.place);
    });
}

/// Claims of one world stand in its order: the later one is the greater.
auto time_order(const SeenClaim& seen) {
    const dates::ValidTime time = time_of_count(seen);
    return std::tuple(
        time.start_min, time.start_max, seen.said_earliest(), seen.said_latest(), &seen);
}

/// \return the newest stock of each population, predicate and claimant that may be of that day or
/// earlier; in order of these three
std::vector<const SeenClaim*> newest_stocks(const World& world,
                                            const CustodyScope& scope,
                                            dates::Day day) {
    std::map<std::tuple<Entity, std::string, Entity>, const SeenClaim*> newest;
    for (const SeenClaim& seen : world.with_effect(claims::Effect::counts_stock)) {
        if (!seen.has_effect(claims::Effect::counts_stock) || !concerns(world, seen, scope) ||
            time_of_count(seen).start_min > day) {
            continue;
        }
        const SeenClaim*& current = newest[{
            population_of(world, seen), seen.predicate(), world.canonical(seen.claimant())}];
        if (current == nullptr || time_order(*current) < time_order(seen)) {
            current = &seen;
        }
    }
    std::vector<const SeenClaim*> stocks;
    stocks.reserve(newest.size());
    for (const auto& [key, seen] : newest) {
        stocks.push_back(seen);
    }
    return stocks;
}

Row stock_row(const World& world, const SeenClaim& seen, dates::Day day) {
    const claims::Claim& claim = seen.claim();
    const bool has_dates = claim.valid_from || claim.valid_to;
    const dates::ValidTime covered = has_dates ? seen.valid() : time_of_count(seen);
    const bool is_current = dates::holds_on(covered, day) == dates::Truth::yes;
    const auto& since = claim.valid_from ? claim.valid_from
                        : claim.uttered  ? claim.uttered
                                         : claim.said;
    const auto days = dates::days_until(time_of_count(seen), day);
    const bool is_read = seen.count() != nullptr;
    return Row({entity_cell(world, population_of(world, seen)),
                empty_cell(),
                code_cell(is_current ? "stated_count_current" : "stated_count_earlier"),
                since ? date_cell(since->text()) : empty_cell(),
                days ? days_cell(*days) : empty_cell(),
                entity_cell(world, claim.entity("place")),
                claim.said ? date_cell(claim.said->text()) : empty_cell(),
                code_cell("predicate." + claim.predicate),
                text_or_empty(claim.value.text),
                is_read ? range_cell(seen.count()->lower, seen.count()->upper) : empty_cell()},
               Trace(seen));
}

void add_groups(const World& world,
                const std::vector<const SeenClaim*>& stocks,
                dates::Day day,
                Answer& answer) {
    std::set<Entity> groups;
    for (const SeenClaim* seen : stocks) {
        groups.insert(population_of(world, *seen));
        answer.rows.push_back(stock_row(world, *seen, day));
    }
    Figure figure("groups_with_stated_counts", Trace::of(stocks));
    figure.unit = "group";
    figure.count = static_cast<std::int64_t>(groups.size());
    answer.figures.push_back(std::move(figure));
}

}  // namespace

std::span<const ParameterSpecification> held_parameters() {
    return parameters;
}

Result<Answer> held(const World& world, const Question& question, const Run& /*run*/) {
    const auto on = question.day("on");
    const auto asked = custody_scope_of(question);
    if (!asked) {
        return failure_of(asked);
    }
    if (!on) {
        return failure_of(on);
    }
    const CustodyScope& scope = asked.value();
    const dates::Day day = on->day;
    std::vector<PersonHeld> persons;
    visit_custody_of_persons(world, scope, [&](const PersonCustody& custody) {
        const cases::CustodyOnDay on_day = cases::custody_on(custody.record, day);
        if (on_day.state != CustodyState::not_held) {
            persons.push_back(person_on(world, custody, on_day, day));
        }
    });
    Answer answer(question, world.reader(), "day_rule_custody");
    answer.columns = {"who",
                      "case",
                      "state",
                      "since",
                      "since_days",
                      "place",
                      "last_evidence",
                      "counted",
                      "stated",
                      "range"};
    add_persons(world, std::move(persons), answer);
    add_groups(world, newest_stocks(world, scope, day), day, answer);
    return answer;
}

}  // namespace habeas::answers
