// A row for each visitor and each group that claims about the place name, so that what nobody says
// is seen to be missing; a person has rows with the visitors that a claim names for that person.
// What stands in a row is found by access_state.h. Tested by tests/answers/access_test.cpp, the
// stories and tests/twins/access_twin_test.cpp.
#include "answers/access.h"

#include "answers/access_state.h"
#include "answers/act_dates.h"
#include "answers/words.h"

#include <algorithm>
#include <array>
#include <set>

namespace habeas::answers {
namespace {

using claims::Effect;
using claims::Entity;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"place", ParameterKind::entity, true},
                                ParameterSpecification{"on", ParameterKind::day, true},
                                ParameterSpecification{"visitor", ParameterKind::entity, false},
                                ParameterSpecification{"group", ParameterKind::entity, false}};

constexpr std::array state_names{
    "not_known", "allowed", "restricted", "kept_out", "cannot_tell", "contradictory"};
constexpr std::array certainty_names{"", "possible", "last_reported", "certain"};

struct Wish {
    Entity place = {};
    dates::Day day = {};
    std::optional<Entity> visitor = std::nullopt;
    std::optional<Entity> group = std::nullopt;
};

using Pair = std::pair<Entity, Entity>;  ///< visitor and beneficiary

/// Whom the claims about the place name.
struct Named {
    std::set<Entity> visitors = {};
    std::set<Entity> beneficiaries = {};  ///< but for persons
    std::set<Pair> of_persons = {};
};

bool is_about_access(const SeenClaim& seen) {
    return seen.has_effect(Effect::denies_access) || seen.has_effect(Effect::resumes_access) ||
           seen.has_effect(Effect::visits) || (seen.changes_state() && is_regime(seen));
}

void add_named(const World& world, const SeenClaim& seen, const AccessScope& scope, Named& named) {
    const bool is_visitor_stated =
        seen.claim().first("visitor") != nullptr || !seen.has_effect(Effect::visits);
    if (is_visitor_stated) {
        named.visitors.insert(scope.visitor);
    }
    for (const Entity& exception : seen.claim().entities("exception")) {
        named.visitors.insert(world.canonical(exception));
    }
    if (scope.beneficiary.kind != claims::EntityKind::person || scope.beneficiary.empty()) {
        named.beneficiaries.insert(scope.beneficiary);
    } else if (is_visitor_stated) {
        named.of_persons.insert({scope.visitor, scope.beneficiary});
    }
}

std::vector<AccessScope> scopes_at(const World& world, const SeenClaim& seen, const Wish& wish) {
    std::vector<AccessScope> scopes = scopes_of(world, seen, AccessWish{.place = wish.place});
    std::erase_if(
        scopes, [&](const AccessScope& scope) { return scope.places != std::vector{wish.place}; });
    return scopes;
}

Named named_by_claims(const World& world, const Wish& wish) {
    Named named;
    for (const SeenClaim& seen : world.of_family(claims::Family::access)) {
        if (!is_about_access(seen) || seen.valid().start_min > wish.day) {
            continue;
        }
        for (const AccessScope& scope : scopes_at(world, seen, wish)) {
            add_named(world, seen, scope, named);
        }
    }
    return named;
}

std::set<Pair> pairs_of(const Named& named, const Wish& wish) {
    const std::set<Entity> visitors = wish.visitor ? std::set{*wish.visitor} : named.visitors;
    const std::set<Entity> beneficiaries = wish.group ? std::set{*wish.group} : named.beneficiaries;
    std::set<Pair> pairs;
    for (const Entity& visitor : visitors) {
        for (const Entity& beneficiary : beneficiaries) {
            pairs.insert({visitor, beneficiary});
        }
    }
    for (const Pair& pair : named.of_persons) {
        if (!wish.group && visitors.contains(pair.first)) {
            pairs.insert(pair);
        }
    }
    return pairs;
}

std::string written_start(const SeenClaim& seen) {
    return seen.claim().valid_from ? seen.claim().valid_from->text() : std::string();
}

/// The beginning if the claims agree on it, else all of them as text.
Cell since_cell(const std::vector<const SeenClaim*>& basis) {
    JoinedWords starts;
    std::set<std::string> all;
    for (const SeenClaim* seen : basis) {
        const std::string start = written_start(*seen);
        starts.add(start);
        all.insert(start);
    }
    all.erase("");
    return all.size() == 1 ? date_cell(starts.text()) : text_or_empty(starts.text());
}

Cell words_cell(const World& world, const std::vector<const SeenClaim*>& basis) {
    JoinedWords words;
    for (const SeenClaim* seen : basis) {
        words.add(value_words(world, *seen));
    }
    return text_or_empty(words.text());
}

Cell visit_cell(const AccessOnDay& access) {
    const SeenClaim* last = last_visit(access);
    if (last != nullptr) {
        return date_cell(written_start(*last));
    }
    return code_cell(access.possible_visits.empty() ? "not_known" : "cannot_tell");
}

Row row_of(const World& world, const AccessOnDay& access, dates::Day day) {
    const std::string certainty = certainty_names.at(static_cast<std::size_t>(access.certainty));
    std::vector<Cell> cells;
    cells.push_back(entity_cell(world, access.scope.visitor));
    cells.push_back(entity_cell(world, access.scope.beneficiary));
    cells.push_back(code_cell(state_names.at(static_cast<std::size_t>(access.state))));
    cells.push_back(certainty.empty() ? empty_cell() : code_cell(certainty));
    cells.push_back(since_cell(access.basis));
    cells.push_back(words_cell(world, access.basis));
    cells.push_back(visit_cell(access));
    return Row(std::move(cells), trace_of(world, access, day));
}

/// Counts a pair that is in one of the states, or may be.
void count(const AccessOnDay& access, bool is_so, const Row& row, dates::Day day, Figure& figure) {
    const bool may_be =
        access.state == AccessState::cannot_tell || access.state == AccessState::contradictory;
    if (!is_so && !may_be) {
        return;
    }
    figure.trace.add(row.trace);
    const bool is_reported = is_so && access.certainty >= AccessCertainty::last_reported;
    figure.bounds->certain += is_so && access.certainty == AccessCertainty::certain ? 1 : 0;
    figure.bounds->last_reported += is_reported ? 1 : 0;
    figure.bounds->possible += 1;
    if (is_so && access.certainty == AccessCertainty::last_reported) {
        const dates::DayCount age = days_since_said(access.basis, day);
        figure.evidence_age = figure.evidence_age ? hull_of(*figure.evidence_age, age) : age;
    }
}

void add_figures(const std::vector<AccessOnDay>& all, dates::Day day, Answer& answer) {
    Figure kept_out("pairs_kept_out", Trace::of_nothing());
    Figure let_in("pairs_let_in", Trace::of_nothing());
    Figure not_known("pairs_not_known", Trace::of_nothing());
    kept_out.bounds = ThreeBounds{};
    let_in.bounds = ThreeBounds{};
    not_known.count = 0;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const AccessState state = all[at].state;
        const Row& row = answer.rows[at];
        count(all[at], state == AccessState::kept_out, row, day, kept_out);
        count(all[at],
              state == AccessState::allowed || state == AccessState::restricted,
              row,
              day,
              let_in);
        if (state == AccessState::not_known) {
            *not_known.count += 1;
            not_known.trace.add(row.trace);
        }
    }
    for (Figure* figure : {&kept_out, &let_in, &not_known}) {
        figure->unit = "pair";
        answer.figures.push_back(std::move(*figure));
    }
}

Note note_of(const World& world, const char* code, const AccessOnDay& access, Trace trace) {
    Note note(code, std::move(trace));
    note.parameters = {{"visitor", world.label(access.scope.visitor)},
                       {"beneficiary", world.label(access.scope.beneficiary)}};
    return note;
}

/// A visit that certainly came while a measure kept them out that still does.
void note_visit_while_kept_out(const World& world, const AccessOnDay& access, Answer& answer) {
    const SeenClaim* last = last_visit(access);
    if (last == nullptr || access.state != AccessState::kept_out) {
        return;
    }
    const bool is_later =
        std::all_of(access.basis.begin(), access.basis.end(), [&](const SeenClaim* measure) {
            return last->valid().start_min > measure->valid().start_max;
        });
    if (is_later) {
        Trace trace = Trace::of(access.basis);
        trace.add(*last);
        answer.notes.push_back(note_of(world, "visited_while_kept_out", access, std::move(trace)));
        answer.notes.back().parameters.emplace_back("visit", written_start(*last));
    }
}

/// They may come in, and no claim tells of a visit that may have come since.
void note_no_visit_since(const World& world, const AccessOnDay& access, Answer& answer) {
    if (access.state != AccessState::allowed && access.state != AccessState::restricted) {
        return;
    }
    dates::Day opened = dates::no_later_bound;
    for (const SeenClaim* rule : access.basis) {
        opened = std::min(opened, rule->valid().start_min);
    }
    const auto is_since = [&](const SeenClaim* visit) {
        return visit->valid().start_max >= opened;
    };
    if (std::none_of(access.visits.begin(), access.visits.end(), is_since) &&
        std::none_of(access.possible_visits.begin(), access.possible_visits.end(), is_since)) {
        answer.notes.push_back(
            note_of(world, "no_visit_since_let_in", access, Trace::of(access.basis)));
    }
}

/// A visit ended a measure, and nobody speaks of a rule.
void note_let_in_without_rule(const World& world, const AccessOnDay& access, Answer& answer) {
    if (access.state != AccessState::not_known) {
        return;
    }
    for (const MeasureOnDay& measure : access.measures) {
        const auto opening = measure.on_day.until_opening;
        const SeenClaim* visit = opening ? measure.openings[*opening] : nullptr;
        if (visit == nullptr || !visit->has_effect(Effect::visits)) {
            continue;
        }
        Trace trace = Trace::of(measure.measure.claims);
        trace.add(*visit);
        answer.notes.push_back(note_of(world, "let_in_without_rule", access, std::move(trace)));
        answer.notes.back().parameters.emplace_back("visit", written_start(*visit));
        return;
    }
}

/// A source excepts the visitor from what keeps others out, and another measure keeps them out.
void note_exceptions(const World& world, const AccessOnDay& access, Answer& answer) {
    for (const AccessRule& rule : access.rules) {
        if (rule.is_exception && access.state == AccessState::kept_out) {
            answer.notes.push_back(
                note_of(world, "excepted_by_a_source", access, Trace(*rule.claim)));
            answer.notes.back().parameters.emplace_back("since", written_start(*rule.claim));
        }
    }
}

Result<Wish> wish_of(const World& world, const Question& question) {
    const auto canonical = [&](const std::optional<Entity>& entity) {
        return entity ? std::optional(world.canonical(*entity)) : std::nullopt;
    };
    const auto on = question.day("on");
    const auto place = question.entity("place");
    const auto visitor = question.entity("visitor");
    const auto group = question.entity("group");
    for (const auto* entity : {&place, &visitor, &group}) {
        if (!*entity) {
            return failure_of(*entity);
        }
    }
    if (!on) {
        return failure_of(on);
    }
    return Wish{world.canonical(place.value().value_or(Entity{})),
                on->day,
                canonical(visitor.value()),
                canonical(group.value())};
}

}  // namespace

std::span<const ParameterSpecification> access_parameters() {
    return parameters;
}

Result<Answer> access(const World& world, const Question& question, const Run& /*run*/) {
    const auto wish = wish_of(world, question);
    if (!wish) {
        return failure_of(wish);
    }
    Answer answer(question, world.reader(), "rule_access");
    answer.columns = {
        "visitor", "beneficiary", "state", "certainty", "since", "words", "last_visit"};
    std::vector<AccessOnDay> all;
    for (const auto& [visitor, beneficiary] : pairs_of(named_by_claims(world, *wish), *wish)) {
        all.push_back(
            access_on(world,
                      {.beneficiary = beneficiary, .visitor = visitor, .places = {wish->place}},
                      wish->day));
        answer.rows.push_back(row_of(world, all.back(), wish->day));
    }
    add_figures(all, wish->day, answer);
    for (const AccessOnDay& each : all) {
        note_visit_while_kept_out(world, each, answer);
        note_no_visit_since(world, each, answer);
        note_let_in_without_rule(world, each, answer);
        note_exceptions(world, each, answer);
    }
    if (all.empty()) {
        answer.notes.emplace_back("nothing_known", Trace::of_nothing());
    }
    return answer;
}

}  // namespace habeas::answers
