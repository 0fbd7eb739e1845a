// A claim is of a process if the process is its subject or its qualifier. What halts and what
// resumes is for halt_worlds.h. The last step is the one that may have begun latest in the earliest
// world, then in the latest. Of the numbers that happened in a period, those are told whose period
// reaches past the first day of the halt and does not begin after its end.
#include "twins/stalled_twin.h"

#include "twins/halt_worlds.h"
#include "twins/twin_cells.h"

#include <algorithm>
#include <map>
#include <set>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Figure;
using answers::Trace;
using claims::Effect;
using claims::Entity;
using world::SeenClaim;
using world::World;

struct Process {
    Entity entity = {};
    std::map<std::string, HaltClaims> halts = {};  ///< by their beginning as written
    std::map<std::string, HaltOnDay> on_day = {};
    const SeenClaim* last_step = nullptr;
    std::vector<const SeenClaim*> flows = {};
};

bool does(const SeenClaim& seen, Effect effect) {
    return seen.meaning().effect == effect && (seen.modality() == claims::Modality::asserts ||
                                               seen.modality() == claims::Modality::reports ||
                                               seen.modality() == claims::Modality::admits);
}

std::set<Entity> processes_of(const World& world, const SeenClaim& seen) {
    std::set<Entity> all{world.canonical(seen.claim().subject),
                         named_first(world, seen, "process")};
    std::erase_if(all, [](const Entity& one) { return one.kind != claims::EntityKind::process; });
    return all;
}

Days start_of(const SeenClaim& seen) {
    return days_between(seen.valid().start_min, seen.valid().start_max);
}

bool is_later(const SeenClaim& one, const SeenClaim& other) {
    const auto order = [](const SeenClaim& seen) {
        return std::tuple(start_of(seen).first, start_of(seen).last, &seen);
    };
    return order(one) > order(other);
}

/// \return the claims of the process that may have begun by the day
std::vector<const SeenClaim*> claims_of(const World& world, const Entity& entity, int day) {
    std::vector<const SeenClaim*> found;
    for (const SeenClaim& seen : world.claims()) {
        if (processes_of(world, seen).contains(entity) && start_of(seen).first <= day) {
            found.push_back(&seen);
        }
    }
    return found;
}

Process process_on(const World& world, const Entity& entity, int day) {
    Process process{.entity = entity};
    const std::vector<const SeenClaim*> claims = claims_of(world, entity, day);
    for (const SeenClaim* seen : claims) {
        if (does(*seen, Effect::halts)) {
            process.halts[written(seen->claim().valid_from)].halts.push_back(seen);
        }
        const bool is_step = does(*seen, Effect::steps) || does(*seen, Effect::resumes);
        if (is_step && (process.last_step == nullptr || is_later(*seen, *process.last_step))) {
            process.last_step = seen;
        }
        if (does(*seen, Effect::counts_flow)) {
            process.flows.push_back(seen);
        }
    }
    for (auto& [since, halt] : process.halts) {
        for (const SeenClaim* seen : claims) {
            if (does(*seen, Effect::resumes)) {
                halt.resumptions.push_back(seen);
            }
        }
        process.on_day.emplace(since, halt_on(halt, day));
    }
    return process;
}

answers::Row row_of(const World& world, const Process& process, const std::string* since, int day) {
    std::vector<answers::Cell> cells{answers::entity_cell(world, process.entity),
                                     answers::code_cell("no_halt_claimed"),
                                     answers::empty_cell(),
                                     answers::empty_cell(),
                                     answers::empty_cell(),
                                     answers::empty_cell(),
                                     answers::empty_cell(),
                                     answers::empty_cell()};
    Trace trace = Trace::of_nothing();
    if (since != nullptr) {
        const HaltClaims& halt = process.halts.at(*since);
        const HaltOnDay& on_day = process.on_day.at(*since);
        cells[1] = answers::code_cell(on_day.state);
        cells[2] = date_or_empty(*since);
        cells[3] = answers::days_cell(on_day.days);
        for (auto seen = halt.halts.rbegin(); seen != halt.halts.rend(); ++seen) {
            const claims::Value* by = (*seen)->claim().first("ordered_by");
            cells[7] = by == nullptr
                           ? cells[7]
                           : answers::entity_cell(world, named_first(world, **seen, "ordered_by"));
        }
        trace.add(Trace::of(halt.halts));
        trace.add(Trace::of(on_day.heard));
    }
    if (const SeenClaim* step = process.last_step) {
        Days days = start_of(*step);
        days.last = std::min(days.last, day);
        cells[4] = answers::code_cell("predicate." + step->predicate());
        cells[5] = date_or_empty(written(step->claim().valid_from));
        cells[6] = answers::days_cell(lengths(days, only_day(day)));
        trace.add(*step);
    }
    return answers::Row(cells, trace);
}

/// Whether in every world of the number's period a day after the halt's first lies in it, and in
/// some world it begins before the halt's end.
bool is_activity(const SeenClaim& flow, const HaltClaims& halt, const HaltOnDay& on_day) {
    const Days from = start_of(flow);
    const Days until = days_between(flow.valid().end_min, flow.valid().end_max);
    const int first = begun_by(halt) + 1;
    const bool reaches = flow.claim().valid_to && until.first - 1 >= first;
    return (reaches || from.first >= first) && from.first < on_day.ended_by;
}

void add_notes(const Process& process, const std::string& since, Answer& answer) {
    for (const SeenClaim* flow : process.flows) {
        if (!is_activity(*flow, process.halts.at(since), process.on_day.at(since))) {
            continue;
        }
        answers::Note note("activity_during_halt", Trace(*flow));
        note.trace.add(Trace::of(process.halts.at(since).halts));
        note.parameters = {{"words", flow->claim().value.text},
                           {"from", written(flow->claim().valid_from)},
                           {"to", written(flow->claim().valid_to)},
                           {"since", since}};
        answer.notes.push_back(note);
    }
}

/// Days since the newest of the sources spoke, at least and at most.
dates::DayCount age_of(const HaltClaims& halt, int day) {
    Days newest{.first = 0, .last = 0, .is_bounded_before = false};
    for (const SeenClaim* seen : halt.halts) {
        newest.is_bounded_after = newest.is_bounded_after && seen->said_latest().has_value();
        newest.last = seen->said_latest() ? std::max(newest.last, window_day(*seen->said_latest()))
                                          : newest.last;
        newest.is_bounded_before = newest.is_bounded_before || seen->said_earliest().has_value();
        newest.first = seen->said_earliest()
                           ? std::max(newest.first, window_day(*seen->said_earliest()))
                           : newest.first;
    }
    newest.last = std::max(newest.first, newest.last);
    return lengths(newest, only_day(day));
}

void add_age(const dates::DayCount& age, Figure& figure) {
    const dates::DayCount known = figure.evidence_age.value_or(age);
    figure.evidence_age = dates::DayCount{.min = std::min(known.min, age.min)};
    if (known.max && age.max) {
        figure.evidence_age->max = std::max(*known.max, *age.max);
    }
}

void count(const World& world, const Process& process, int day, Answer& answer) {
    std::set<std::string> states;
    Figure length("days_halted", Trace::of_nothing());
    length.of = {answers::entity_cell(world, process.entity)};
    Figure& halted = answer.figures.front();
    for (const auto& [since, on_day] : process.on_day) {
        if (on_day.state == "resumed") {
            continue;
        }
        states.insert(on_day.state);
        length.trace.add(row_of(world, process, &since, day).trace);
        const dates::DayCount known = length.days.value_or(on_day.days);
        length.days = dates::DayCount{.min = std::min(known.min, on_day.days.min)};
        if (known.max && on_day.days.max) {
            length.days->max = std::max(*known.max, *on_day.days.max);
        }
    }
    if (states.empty()) {
        return;
    }
    const bool is_disputed = states.contains("contradictory");
    const bool is_certain = !is_disputed && states.contains("halted");
    const bool is_reported = !is_disputed && !is_certain && states.contains("last_reported_halted");
    halted.bounds->certain += is_certain ? 1 : 0;
    halted.bounds->last_reported += is_certain || is_reported ? 1 : 0;
    halted.bounds->possible += 1;
    halted.trace.add(length.trace);
    for (const auto& [since, on_day] : process.on_day) {
        if (is_reported && on_day.state == "last_reported_halted") {
            add_age(age_of(process.halts.at(since), day), halted);
        }
    }
    answer.figures.push_back(length);
}

}  // namespace

Result<Answer> stalled_twin(const World& world, const answers::Question& question) {
    const int day = window_day(question.day("on")->day);
    const auto wanted = question.entity("process").value();
    std::set<Entity> processes;
    for (const SeenClaim& seen : world.claims()) {
        for (const Entity& process : processes_of(world, seen)) {
            if (!wanted || world.canonical(*wanted) == process) {
                processes.insert(process);
            }
        }
    }
    Answer answer(question, world.reader(), "day_rule_stalled");
    answer.figures.emplace_back("halted_processes", Trace::of_nothing());
    answer.figures.front().bounds = answers::ThreeBounds{};
    for (const Entity& entity : processes) {
        const Process process = process_on(world, entity, day);
        count(world, process, day, answer);
        if (process.halts.empty() && process.last_step != nullptr) {
            answer.rows.push_back(row_of(world, process, nullptr, day));
        }
        for (const auto& [since, halt] : process.halts) {
            answer.rows.push_back(row_of(world, process, &since, day));
            add_notes(process, since, answer);
        }
    }
    return answer;
}

}  // namespace habeas::tests
