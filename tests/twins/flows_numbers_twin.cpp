// The numbers of a review that sources state, written from docs/answers/flows.md: each is held
// against people looked up anew, day by day of what is certainly its period.
#include "twins/held_twin_parts.h"
#include "twins/review_worlds.h"
#include "twins/stated_numbers.h"
#include "twins/twin_cells.h"

#include <map>
#include <tuple>

namespace habeas::tests {
namespace {

using answers::Answer;
using claims::Entity;
using world::SeenClaim;
using world::World;

const std::map<std::string, std::string>& stages_of_numbers() {
    static const std::map<std::string, std::string> all{{"count_pardoned", "predicate.pardon"},
                                                        {"count_released", "predicate.release"},
                                                        {"count_requests", "in_review"},
                                                        {"count_files", "in_review"},
                                                        {"count_pending", "in_review"}};
    return all;
}

Entity process_of_number(const World& world, const SeenClaim& seen) {
    const Entity subject = world.canonical(seen.claim().subject);
    const bool is_process = subject.kind == claims::EntityKind::process;
    const Entity named = named_first(world, seen, "process");
    return named.empty() && is_process ? subject : named;
}

bool is_wanted(const World& world, const SeenClaim& seen, const ReviewAsked& asked) {
    const auto modality = seen.modality();
    const bool is_said = modality == claims::Modality::asserts ||
                         modality == claims::Modality::reports ||
                         modality == claims::Modality::admits;
    if (!is_said || !stages_of_numbers().contains(seen.predicate())) {
        return false;
    }
    const Entity process = process_of_number(world, seen);
    if (asked.process && world.canonical(*asked.process) != process) {
        return false;
    }
    if (asked.group && !is_same_population(world, *asked.group, who_is_counted(world, seen))) {
        return false;
    }
    return asked.process || asked.group || seen.predicate() != "count_released" || !process.empty();
}

bool may_be_of(const SeenClaim& seen, const Span& span) {
    const dates::ValidTime time = time_of_number(seen);
    const Days days = days_between(time.start_min, time.end_max);
    const int last = days.is_bounded_after ? days.last - 1 : days.last;
    for (int day = days.first; day <= last; ++day) {
        if (*span.first <= day && day <= span.last) {
            return true;
        }
    }
    return false;
}

std::string dates_of(const SeenClaim& seen) {
    const std::string from = written(seen.claim().valid_from);
    const std::string to = written(seen.claim().valid_to);
    return to.empty() || from == to ? from : from + "/" + to;
}

/// People who came to the stage, for certain, within the days that are certainly of the number.
std::vector<Reviewed> people_within(const World& world,
                                    const SeenClaim& seen,
                                    const std::string& stage,
                                    ReviewAsked asked) {
    const Entity process = process_of_number(world, seen);
    const Entity population = who_is_counted(world, seen);
    if (!process.empty()) {
        asked.process = process;
    }
    if (population.kind == claims::EntityKind::group) {
        asked.group = population;
    }
    const dates::ValidTime time = time_of_number(seen);
    const Days start = days_between(time.start_min, time.start_max);
    const Days end = days_between(time.end_min, time.end_max);
    std::vector<Reviewed> found;
    if (!start.is_bounded_after || !end.is_bounded_before) {
        return found;
    }
    for (const Reviewed& person : people_reviewed(world, asked)) {
        const bool has_stage = person.stages.contains(stage);
        if (has_stage && strength_within(person.stages.at(stage),
                                         {.first = start.last, .last = end.first - 1}) == 3) {
            found.push_back(person);
        }
    }
    return found;
}

void compare(const World& world, const SeenClaim& seen, const ReviewAsked& asked, Answer& answer) {
    const std::string unit = seen.claim().code("unit");
    const std::string code = stages_of_numbers().at(seen.predicate());
    if (code == "in_review" || (!unit.empty() && unit != "person")) {
        return;
    }
    const std::string stage = code.substr(std::string("predicate.").size());
    const std::vector<Reviewed> people = people_within(world, seen, stage, asked);
    if (static_cast<double>(people.size()) <= numbers_of(seen).largest) {
        return;
    }
    answers::Note note("named_more_than_stated", answers::Trace(seen));
    for (const Reviewed& person : people) {
        note.trace.add(answers::Trace::of(person.stages.at(stage).claims));
        note.trace.add(answers::Trace::of(person.memberships));
    }
    note.parameters = {{"words", seen.claim().value.text},
                       {"claimant", world.label(seen.claimant())},
                       {"named", std::to_string(people.size())}};
    answer.notes.push_back(note);
}

}  // namespace

void add_stated_numbers(const World& world,
                        const ReviewAsked& asked,
                        const Span& span,
                        Answer& answer) {
    std::vector<const SeenClaim*> found;
    for (const SeenClaim& seen : world.claims()) {
        if (is_wanted(world, seen, asked) && may_be_of(seen, span)) {
            found.push_back(&seen);
        }
    }
    const auto key = [](const SeenClaim& seen) {
        const dates::ValidTime time = time_of_number(seen);
        return std::tuple(time.start_min, time.start_max, seen.said_earliest(), &seen);
    };
    found = in_order(
        found, [&](const SeenClaim& one, const SeenClaim& other) { return key(one) < key(other); });
    answer.figures.emplace_back("stated_counts", answers::Trace::of(found));
    answer.figures.back().count = static_cast<std::int64_t>(found.size());
    for (const SeenClaim* seen : found) {
        answer.rows.emplace_back(
            std::vector<answers::Cell>{
                date_or_empty(dates_of(*seen)),
                answers::code_cell(stages_of_numbers().at(seen->predicate())),
                answers::code_cell("predicate." + seen->predicate()),
                answers::empty_cell(),
                answers::empty_cell(),
                answers::empty_cell(),
                text_or_empty(seen->claim().value.text),
                seen->count() ? numbers_cell(numbers_of(*seen)) : answers::empty_cell(),
                answers::entity_cell(world, seen->claimant()),
                answers::entity_cell(world, who_is_counted(world, *seen))},
            answers::Trace(*seen));
        compare(world, *seen, asked, answer);
    }
}

}  // namespace habeas::tests
