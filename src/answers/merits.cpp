// Two things that claims leave open are joined: what bodies found of a person (determinations.h),
// and custody on the day (custody_record.h). Certain is only who is certain in both. What a
// category says is read from the declared set, never guessed from its name. Tested by
// tests/answers/merits_test.cpp, the stories and tests/twins/merits_twin_test.cpp.
#include "answers/merits.h"

#include "answers/act_dates.h"
#include "answers/custody_record.h"
#include "answers/determinations.h"
#include "answers/stated_counts.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace habeas::answers {
namespace {

using cases::CustodyState;
using claims::Entity;
using dates::Day;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"criteria", ParameterKind::text, true},
                                ParameterSpecification{"on", ParameterKind::day, true},
                                ParameterSpecification{"group", ParameterKind::entity, false},
                                ParameterSpecification{"person", ParameterKind::entity, false},
                                ParameterSpecification{"place", ParameterKind::entity, false}};

/// Somebody of whom something was determined, with custody on the day.
struct Determined {
    Entity subject = {};
    std::vector<Determination> determinations = {};
    std::vector<const SeenClaim*> memberships = {};
    CustodyState custody = CustodyState::not_held;
    std::optional<dates::DayCount> held_days = std::nullopt;
    std::vector<const SeenClaim*> custody_claims = {};

    /// \return the state of custody of somebody who merits release
    [[nodiscard]] CustodyState merits_and_held() const;

    /// \return all that is said of what was determined
    [[nodiscard]] Trace trace() const;
};

CustodyState Determined::merits_and_held() const {
    const Finding finding = finding_of(determinations);
    if (finding == Finding::no || custody == CustodyState::not_held) {
        return CustodyState::not_held;
    }
    if (finding == Finding::contradictory || custody == CustodyState::contradictory) {
        return CustodyState::contradictory;
    }
    return finding == Finding::yes ? custody : CustodyState::possibly_held;
}

Trace Determined::trace() const {
    Trace trace = Trace::of_nothing();
    for (const Determination& determination : determinations) {
        trace.add(Trace::of(determination.episode.claims));
        trace.add(Trace::of(determination.denials));
    }
    trace.add(Trace::of(memberships));
    return trace;
}

/// \return days since custody began, over all that is said of it; a transfer or isolation counts
/// only where nothing else began it
std::optional<dates::DayCount> held_days(const PersonCustody& custody,
                                         const cases::CustodyOnDay& on_day,
                                         Day day) {
    std::array<std::optional<dates::DayCount>, 2> days;  // of what goes on, of what begins custody
    for (std::size_t at = 0; at < custody.deprivations.size(); ++at) {
        const auto since = dates::days_until(custody.record.deprivations[at].time, day);
        auto& hull = days.at(begins_custody(*custody.deprivations[at]) ? 1 : 0);
        if (since && on_day.of_deprivations[at] != CustodyState::not_held) {
            hull = hull ? hull_of(*hull, *since) : *since;
        }
    }
    return days[1] ? days[1] : days[0];
}

/// What is asked.
struct Wish {
    const World& world;
    CriteriaAsked criteria;
    CustodyScope scope;
    Day day = {};
};

/// \return the memberships that bring a subject into the scope; none if it is outside
std::optional<std::vector<const SeenClaim*>> memberships_of(const Wish& wish,
                                                            const Entity& subject) {
    const CustodyScope& scope = wish.scope;
    if (scope.person && subject != wish.world.canonical(*scope.person)) {
        return std::nullopt;
    }
    std::vector<const SeenClaim*> memberships;
    if (!scope.group || subject == wish.world.canonical(*scope.group)) {
        return memberships;
    }
    for (const SeenClaim& seen : wish.world.about(subject)) {
        if (is_membership(wish.world, seen, *scope.group)) {
            memberships.push_back(&seen);
        }
    }
    return memberships.empty() ? std::nullopt : std::optional(std::move(memberships));
}

/// \return people and groups in the scope of whom something was determined; in order
std::vector<Determined> all_determined(const Wish& wish) {
    std::vector<Determined> all;
    std::set<Entity> subjects;
    for (const SeenClaim& seen : wish.world.of_predicate("determination")) {
        subjects.insert(seen.subject());
    }
    for (const Entity& subject : subjects) {
        auto memberships = memberships_of(wish, subject);
        if (!memberships) {
            continue;
        }
        Determined determined{.subject = subject, .memberships = std::move(*memberships)};
        determined.determinations = determinations_of(wish.world, subject, wish.criteria, wish.day);
        if (!determined.determinations.empty()) {
            all.push_back(std::move(determined));
        }
    }
    return all;
}

void add_custody(const Wish& wish, std::vector<Determined>& all) {
    std::map<Entity, Determined*> known;
    for (Determined& determined : all) {
        known.emplace(determined.subject, &determined);
    }
    for (const PersonCustody& custody : custody_of_persons(wish.world, wish.scope)) {
        const auto found = known.find(custody.person);
        if (found == known.end()) {
            continue;
        }
        const cases::CustodyOnDay on_day = cases::custody_on(custody.record, wish.day);
        found->second->custody = on_day.state;
        found->second->held_days = held_days(custody, on_day, wish.day);
        found->second->custody_claims = claims_on(custody, wish.day);
    }
}

Cell merit_cell(Merit merit) {
    constexpr std::array<const char*, 3> codes{"no", "cannot_tell", "yes"};
    return code_cell(codes.at(static_cast<std::size_t>(merit)));
}

Row row_of(const World& world, const Determined& determined, const Determination& one) {
    const SeenClaim& seen = one.episode.first();
    const auto& from = seen.claim().valid_from;
    const bool is_held = determined.custody != CustodyState::not_held;
    Trace trace = Trace::of(one.episode.claims);
    trace.add(Trace::of(one.denials));
    trace.add(Trace::of(determined.memberships));
    trace.add(Trace::of(determined.custody_claims));
    return Row({entity_cell(world, determined.subject),
                text_or_empty(seen.claim().value.text),
                merit_cell(one.merit),
                code_cell(std::string(code_of(one.standing))),
                entity_cell(world, seen.claim().entity("body")),
                from ? date_cell(from->text()) : empty_cell(),
                text_cell(claimants_of(world, one.episode)),
                is_held ? code_cell(std::string(cases::name_of(determined.custody))) : empty_cell(),
                is_held && determined.held_days ? days_cell(*determined.held_days) : empty_cell(),
                empty_cell(),
                empty_cell(),
                empty_cell()},
               std::move(trace));
}

bool is_person(const Determined& determined) {
    return determined.subject.kind == claims::EntityKind::person;
}

/// Rows of people who are or may be held, by what they come to; then of groups.
void add_rows(const World& world, const std::vector<Determined>& all, Answer& answer) {
    constexpr std::size_t after_people = 5;
    std::map<std::size_t, std::vector<Row>> rows;
    for (const Determined& determined : all) {
        if (is_person(determined) && determined.custody == CustodyState::not_held) {
            continue;
        }
        const std::size_t place =
            is_person(determined) ? place_among_rows(determined.merits_and_held()) : after_people;
        for (const Determination& one : determined.determinations) {
            rows[place].push_back(row_of(world, determined, one));
        }
    }
    for (auto& [place, of_place] : rows) {
        std::move(of_place.begin(), of_place.end(), std::back_inserter(answer.rows));
    }
}

Figure people_figure(const std::string& name) {
    Figure figure(name, Trace::of_nothing());
    figure.unit = "person";
    figure.bounds = ThreeBounds{};
    return figure;
}

void add_people(const World& world, const std::vector<Determined>& all, Answer& answer) {
    Figure merit = people_figure("merits_release");
    Figure held = people_figure("merits_release_and_held");
    for (const Determined& determined : all) {
        const Finding finding = finding_of(determined.determinations);
        if (!is_person(determined) || finding == Finding::no) {
            continue;
        }
        merit.bounds->certain += finding == Finding::yes ? 1 : 0;
        merit.bounds->last_reported += finding == Finding::yes ? 1 : 0;
        ++merit.bounds->possible;
        merit.trace.add(determined.trace());
        const CustodyState state = determined.merits_and_held();
        count(state, *held.bounds);
        if (state != CustodyState::not_held) {
            held.trace.add(determined.trace());
            held.trace.add(Trace::of(determined.custody_claims));
        }
        if (finding == Finding::contradictory) {
            Note note("determinations_contradict", determined.trace());
            note.parameters = {{"person", world.label(determined.subject)}};
            answer.notes.push_back(std::move(note));
        }
    }
    answer.figures.push_back(std::move(merit));
    answer.figures.push_back(std::move(held));
}

/// \return whether a number may be of the day or earlier, of the people and places asked about
bool is_number_in_scope(const Wish& wish, const SeenClaim& seen) {
    const CustodyScope& scope = wish.scope;
    const Entity population = population_of(wish.world, seen);
    if (!is_stated_count(seen) || wish.criteria.sets_of(seen).empty() || scope.person ||
        !may_be_so_by(seen, wish.day) ||
        (scope.group && population != wish.world.canonical(*scope.group))) {
        return false;
    }
    const auto places = seen.places();
    return !scope.place || std::any_of(places.begin(), places.end(), [&](const Entity& place) {
        return wish.world.is_within(place, *scope.place);
    });
}

Row number_row(const World& world, const SeenClaim& seen) {
    const auto& from = seen.claim().valid_from;
    return Row({entity_cell(world, population_of(world, seen)),
                empty_cell(),
                empty_cell(),
                empty_cell(),
                entity_cell(world, seen.claim().entity("body")),
                from ? date_cell(from->text()) : empty_cell(),
                text_cell(world.label(seen.claimant())),
                empty_cell(),
                empty_cell(),
                code_cell("predicate." + seen.predicate()),
                text_or_empty(seen.claim().value.text),
                seen.count() ? range_cell(seen.count()->lower, seen.count()->upper) : empty_cell()},
               Trace(seen));
}

void add_numbers(const Wish& wish, Answer& answer) {
    Figure figure("stated_counts", Trace::of_nothing());
    figure.unit = "claim";
    figure.count = 0;
    for (const SeenClaim& seen : wish.world.of_family(claims::Family::count)) {
        if (is_number_in_scope(wish, seen)) {
            answer.rows.push_back(number_row(wish.world, seen));
            figure.trace.add(seen);
            ++*figure.count;
        }
    }
    answer.figures.push_back(std::move(figure));
}

void add_notes_of_criteria(const Wish& wish, Answer& answer) {
    for (const claims::CriteriaSet* criteria : wish.criteria.sets()) {
        if (!names_categories(*criteria)) {
            Note note("criteria_without_categories", Trace::of_nothing());
            note.parameters = {{"criteria", criteria->name}, {"version", criteria->version}};
            answer.notes.push_back(std::move(note));
        }
    }
    std::vector<const SeenClaim*> unversioned;
    for (const SeenClaim& seen : wish.world.claims()) {
        if (wish.criteria.lacks_version(seen)) {
            unversioned.push_back(&seen);
        }
    }
    if (!unversioned.empty()) {
        Note note("criteria_version_not_stated", Trace::of(unversioned));
        note.parameters = {{"count", std::to_string(unversioned.size())}};
        answer.notes.push_back(std::move(note));
    }
}

}  // namespace

std::span<const ParameterSpecification> merits_parameters() {
    return parameters;
}

Result<Answer> merits(const World& world, const Question& question, const Run& /*run*/) {
    const auto asked = custody_asked_of(question);
    if (!asked) {
        return failure_of(asked);
    }
    auto criteria =
        CriteriaAsked::called(world, question.parameter("criteria").value_or(std::string()));
    if (!criteria) {
        return failure_of(criteria);
    }
    const Wish wish{world, std::move(criteria.value()), asked->scope, asked->on};
    Answer answer(question, world.reader(), "rule_merits");
    answer.columns = {"who",
                      "category",
                      "merits",
                      "standing",
                      "body",
                      "date",
                      "claimants",
                      "state",
                      "since_days",
                      "counted",
                      "stated",
                      "range"};
    std::vector<Determined> all = all_determined(wish);
    add_custody(wish, all);
    add_people(world, all, answer);
    add_rows(world, all, answer);
    add_numbers(wish, answer);
    add_notes_of_criteria(wish, answer);
    return answer;
}

}  // namespace habeas::answers
