// Written from docs/answers/merits.md: findings are those of finding_worlds.h, custody is that of
// the twin of `held`, which enumerates too.
#include "twins/merits_twin.h"

#include "twins/finding_worlds.h"
#include "twins/held_twin_parts.h"
#include "twins/stated_numbers.h"
#include "twins/twin_cells.h"

#include <algorithm>
#include <map>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Trace;
using claims::Entity;
using world::SeenClaim;
using world::World;

/// Somebody about whom something was found.
struct Subject {
    Entity entity = {};
    std::vector<FoundByBody> findings = {};
    Telling memberships = {};
    std::string outcome = {};
    std::string state = "not_held";
    answers::Cell days = answers::empty_cell();
    Telling custody = {};
};

Telling memberships_in(const World& world, const Entity& entity, const Entity& group) {
    Telling all;
    for (const SeenClaim& seen : world.claims()) {
        const auto value = claims::entity_from(seen.claim().value.text);
        if (world.canonical(seen.claim().subject) == entity && seen.changes_state() &&
            seen.predicate() == "member_of" && value &&
            world.canonical(*value) == world.canonical(group)) {
            all.push_back(&seen);
        }
    }
    return all;
}

std::vector<Stay> counted_stays(const Person& person) {
    std::vector<Stay> begun;
    std::vector<Stay> live;
    for (const Stay& stay : person.claims.stays) {
        const std::string& predicate = stay.claim->predicate();
        if (stay.state != "not_held") {
            live.push_back(stay);
            if (predicate != "transfer" && predicate != "incommunicado") {
                begun.push_back(stay);
            }
        }
    }
    return begun.empty() ? live : begun;
}

std::vector<Subject> subjects_of(const World& world, const SetsAsked& sets, const Asked& asked) {
    std::set<Entity> entities;
    for (const SeenClaim& seen : world.claims()) {
        entities.insert(world.canonical(seen.claim().subject));
    }
    std::map<Entity, Person> held;
    for (const Person& person : persons_held(world, asked)) {
        held.emplace(person.entity, person);
    }
    std::vector<Subject> all;
    for (const Entity& entity : entities) {
        Subject subject{.entity = entity};
        subject.findings = findings_about(world, entity, sets, asked.day);
        const bool is_group = asked.group && world.canonical(*asked.group) == entity;
        if (asked.group && !is_group) {
            subject.memberships = memberships_in(world, entity, *asked.group);
        }
        const bool is_outside = asked.group && !is_group && subject.memberships.empty();
        const bool is_other = asked.person && world.canonical(*asked.person) != entity;
        if (subject.findings.empty() || is_outside || is_other) {
            continue;
        }
        subject.outcome = outcome_of(world, subject.findings);
        if (held.contains(entity)) {
            const Person& person = held.at(entity);
            subject.state = person.state;
            subject.days = days_since(counted_stays(person), asked.day);
            subject.custody = Telling(person.used.begin(), person.used.end());
        }
        all.push_back(subject);
    }
    return all;
}

std::string joined_state(const Subject& subject) {
    if (subject.outcome == "no" || subject.state == "not_held") {
        return "not_held";
    }
    if (subject.outcome == "contradictory" || subject.state == "contradictory") {
        return "contradictory";
    }
    return subject.outcome == "possible" ? "possibly_held" : subject.state;
}

Trace found_trace(const Subject& subject) {
    Trace trace = Trace::of_nothing();
    for (const FoundByBody& found : subject.findings) {
        trace.add(Trace::of(found.telling));
        trace.add(Trace::of(found.denials));
    }
    trace.add(Trace::of(subject.memberships));
    return trace;
}

void add_people(const World& world, const std::vector<Subject>& subjects, Answer& answer) {
    answer.figures.emplace_back("merits_release", Trace::of_nothing());
    answer.figures.emplace_back("merits_release_and_held", Trace::of_nothing());
    answers::ThreeBounds merit;
    answers::ThreeBounds both;
    for (const Subject& subject : subjects) {
        if (subject.entity.kind != claims::EntityKind::person || subject.outcome == "no") {
            continue;
        }
        const bool is_sure = subject.outcome == "yes";
        merit.certain += is_sure ? 1 : 0;
        merit.last_reported += is_sure ? 1 : 0;
        merit.possible += 1;
        answer.figures[0].trace.add(found_trace(subject));
        const std::string state = joined_state(subject);
        both.certain += state == "certainly_held" ? 1 : 0;
        both.last_reported += state == "certainly_held" || state == "last_reported_held" ? 1 : 0;
        both.possible += state == "not_held" ? 0 : 1;
        if (state != "not_held") {
            answer.figures[1].trace.add(found_trace(subject));
            answer.figures[1].trace.add(Trace::of(subject.custody));
        }
        if (subject.outcome == "contradictory") {
            answer.notes.emplace_back("determinations_contradict", found_trace(subject));
            answer.notes.back().parameters = {{"person", world.label(subject.entity)}};
        }
    }
    answer.figures[0].bounds = merit;
    answer.figures[1].bounds = both;
}

answers::Cell entity_or_empty(const World& world, const claims::Value* value) {
    return value == nullptr ? answers::empty_cell()
                            : answers::entity_cell(world, claims::entity_from(value->text).value());
}

answers::Row row_of(const World& world, const Subject& subject, const FoundByBody& found) {
    const SeenClaim& seen = *found.telling.front();
    Trace trace = Trace::of(found.telling);
    trace.add(Trace::of(found.denials));
    trace.add(Trace::of(subject.memberships));
    trace.add(Trace::of(subject.custody));
    return answers::Row(
        {answers::entity_cell(world, subject.entity),
         answers::text_cell(seen.claim().value.text),
         answers::code_cell(found.merit),
         answers::code_cell(found.standing),
         entity_or_empty(world, seen.claim().first("body")),
         date_or_empty(written(seen.claim().valid_from)),
         answers::text_cell(tellers(world, found.telling)),
         subject.state == "not_held" ? answers::empty_cell() : answers::code_cell(subject.state),
         subject.days,
         answers::empty_cell(),
         answers::empty_cell(),
         answers::empty_cell()},
        trace);
}

void add_rows(const World& world, const std::vector<Subject>& subjects, Answer& answer) {
    for (const char* state : {"certainly_held",
                              "last_reported_held",
                              "possibly_held",
                              "contradictory",
                              "not_held",
                              "group"}) {
        for (const Subject& subject : subjects) {
            const bool is_person = subject.entity.kind == claims::EntityKind::person;
            const std::string place = is_person ? joined_state(subject) : "group";
            if (place != state || (is_person && subject.state == "not_held")) {
                continue;
            }
            for (const FoundByBody& found : subject.findings) {
                answer.rows.push_back(row_of(world, subject, found));
            }
        }
    }
}

bool is_number_wanted(const World& world,
                      const SeenClaim& seen,
                      const SetsAsked& sets,
                      const answers::Question& question,
                      const Asked& asked) {
    const auto effect = seen.meaning().effect;
    const bool is_number =
        effect == claims::Effect::counts_stock || effect == claims::Effect::counts_flow;
    if (!is_number || !seen.changes_state() || asked.person || sets_over(sets, seen).empty() ||
        !is_so_by(seen, question)) {
        return false;
    }
    const bool is_of_group =
        !asked.group || is_same_population(world, *asked.group, who_is_counted(world, seen));
    return is_of_group && (!asked.place || where(world, seen, asked).contains("inside"));
}

answers::Row number_row(const World& world, const SeenClaim& seen) {
    return answers::Row({answers::entity_cell(world, who_is_counted(world, seen)),
                         answers::empty_cell(),
                         answers::empty_cell(),
                         answers::empty_cell(),
                         entity_or_empty(world, seen.claim().first("body")),
                         date_or_empty(written(seen.claim().valid_from)),
                         answers::text_cell(world.label(seen.claimant())),
                         answers::empty_cell(),
                         answers::empty_cell(),
                         answers::code_cell("predicate." + seen.predicate()),
                         text_or_empty(seen.claim().value.text),
                         seen.count() ? numbers_cell(numbers_of(seen)) : answers::empty_cell()},
                        Trace(seen));
}

void add_notes(const World& world, const SetsAsked& sets, Answer& answer) {
    for (const claims::CriteriaSet& set : sets.sets) {
        if (("\n" + set.text).find("\nmerits:") == std::string::npos) {
            answer.notes.emplace_back("criteria_without_categories", Trace::of_nothing());
            answer.notes.back().parameters = {{"criteria", set.name}, {"version", set.version}};
        }
    }
    Telling left_out;
    for (const SeenClaim& seen : world.claims()) {
        if (is_without_version(sets, seen)) {
            left_out.push_back(&seen);
        }
    }
    if (!left_out.empty()) {
        answer.notes.emplace_back("criteria_version_not_stated", Trace::of(left_out));
        answer.notes.back().parameters = {{"count", std::to_string(left_out.size())}};
    }
}

}  // namespace

Result<Answer> merits_twin(const World& world, const answers::Question& question) {
    const SetsAsked sets = sets_asked(world, question.parameters.at("criteria"));
    if (sets.refusal == "criteria_not_declared") {
        return failure("criteria_not_declared", {{"criteria", question.parameters.at("criteria")}});
    }
    if (!sets.refusal.empty()) {
        return failure(
            "criteria_unknown",
            {{"criteria", question.parameters.at("criteria")}, {"nearest", sets.nearest}});
    }
    const Asked asked = asked_by(question);
    const std::vector<Subject> subjects = subjects_of(world, sets, asked);
    Answer answer(question, world.reader(), "rule_merits");
    add_people(world, subjects, answer);
    add_rows(world, subjects, answer);
    answer.figures.emplace_back("stated_counts", Trace::of_nothing());
    answer.figures.back().count = 0;
    for (const SeenClaim& seen : world.claims()) {
        if (is_number_wanted(world, seen, sets, question, asked)) {
            answer.rows.push_back(number_row(world, seen));
            answer.figures.back().trace.add(seen);
            *answer.figures.back().count += 1;
        }
    }
    add_notes(world, sets, answer);
    return answer;
}

}  // namespace habeas::tests
