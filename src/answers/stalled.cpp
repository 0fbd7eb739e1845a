// A halt is an interruption (domain/cases/interruption.h) that claims of the process going on end.
// Beside it stands the last step of any kind by the day: a process can stall without anybody saying
// that it was halted. Counts of pardons or releases over a period that reaches past the beginning
// of a halt are told as a note: something happened on a day that nobody dates. Tested by
// tests/answers/stalled_test.cpp, the stories and tests/twins/stalled_twin_test.cpp.
#include "answers/stalled.h"

#include "answers/act_dates.h"
#include "domain/cases/interruption.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace habeas::answers {
namespace {

using cases::InterruptionState;
using claims::Effect;
using claims::Entity;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"on", ParameterKind::day, true},
                                ParameterSpecification{"process", ParameterKind::entity, false}};

constexpr std::array state_names{
    "not_begun", "halted", "last_reported_halted", "possibly_halted", "contradictory", "resumed"};

/// Claims of one process that say the same of since when it stood still.
struct Halt {
    std::string since = {};
    std::vector<const SeenClaim*> claims = {};
    std::vector<const SeenClaim*> resumptions = {};  ///< those that bear on it
    dates::ValidTime time = {};
    cases::InterruptionOnDay on_day = {};
    dates::Day ended_by = dates::no_later_bound;  ///< where it had ended: the last day it may have
};

/// What is said of one process by the day.
struct ProcessOnDay {
    Entity process = {};
    std::vector<Halt> halts = {};
    std::vector<const SeenClaim*> resumptions = {};
    const SeenClaim* last_step = nullptr;
    std::vector<const SeenClaim*> flows = {};
};

bool is_of(const World& world, const SeenClaim& seen, const Entity& process) {
    if (seen.subject() == process) {
        return true;
    }
    const Entity named = seen.claim().entity("process");
    return !named.empty() && world.canonical(named) == process;
}

std::vector<Entity> processes_of(const World& world, const std::optional<Entity>& wanted) {
    std::vector<Entity> processes = world.entities(claims::EntityKind::process);
    std::erase_if(processes, [&](const Entity& process) {
        const auto mentions = world.mentioning(process);
        const bool is_spoken_of =
            std::any_of(mentions.begin(), mentions.end(), [&](const SeenClaim& seen) {
                return is_of(world, seen, process);
            });
        return !is_spoken_of || (wanted && process != world.canonical(*wanted));
    });
    return processes;
}

bool is_later(const SeenClaim& left, const SeenClaim* right) {
    return right == nullptr ||
           std::tuple(left.valid().start_min, left.valid().start_max, &left) >
               std::tuple(right->valid().start_min, right->valid().start_max, right);
}

void sort_in(const SeenClaim& seen, std::map<std::string, Halt>& halts, ProcessOnDay& process) {
    if (seen.has_effect(Effect::halts)) {
        Halt& halt =
            halts[seen.claim().valid_from ? seen.claim().valid_from->text() : std::string()];
        halt.since = seen.claim().valid_from ? seen.claim().valid_from->text() : std::string();
        halt.claims.push_back(&seen);
    }
    if (seen.has_effect(Effect::resumes)) {
        process.resumptions.push_back(&seen);
    }
    const bool is_step = seen.has_effect(Effect::steps) || seen.has_effect(Effect::resumes);
    if (is_step && is_later(seen, process.last_step)) {
        process.last_step = &seen;
    }
    if (seen.has_effect(Effect::counts_flow)) {
        process.flows.push_back(&seen);
    }
}

/// Several claims of one halt: begun when any of them says, certain through the latest day that any
/// of their sources spoke, of those whose day is certain, ended only where all say so.
dates::ValidTime time_of(const std::vector<const SeenClaim*>& claims) {
    dates::ValidTime time = claims.front()->valid();
    for (const SeenClaim* seen : claims) {
        time.start_max = std::max(time.start_max, seen->valid().start_max);
        time.end_max = std::max(time.end_max, seen->valid().end_max);
        const bool is_surer = std::pair(!seen->valid().end_qualified, seen->valid().end_min) >
                              std::pair(!time.end_qualified, time.end_min);
        if (is_surer) {
            time.end_min = seen->valid().end_min;
            time.end_qualified = seen->valid().end_qualified;
        }
    }
    return time;
}

void weigh(const std::vector<const SeenClaim*>& resumptions, dates::Day day, Halt& halt) {
    halt.time = time_of(halt.claims);
    cases::Interruption interruption{.time = halt.time};
    interruption.is_end_stated = dates::is_bounded(halt.time.end_max);
    for (const SeenClaim* seen : resumptions) {
        const cases::Opening opening{.earliest = seen->valid().start_min,
                                     .latest = seen->valid().start_max};
        interruption.openings.push_back(opening);
        if (cases::bears_on(opening, halt.time, day)) {
            halt.resumptions.push_back(seen);
        }
    }
    halt.on_day = cases::interruption_on(interruption, day);
    if (halt.on_day.state == InterruptionState::ended) {
        const auto by = halt.on_day.until_opening;
        halt.ended_by = by ? resumptions[*by]->valid().start_max : halt.time.end_max;
    }
}

ProcessOnDay process_on(const World& world, const Entity& entity, dates::Day day) {
    ProcessOnDay process{.process = entity};
    std::map<std::string, Halt> halts;
    for (const SeenClaim& seen : world.mentioning(entity)) {
        if (is_of(world, seen, entity) && seen.valid().start_min <= day) {
            sort_in(seen, halts, process);
        }
    }
    for (auto& [since, halt] : halts) {
        weigh(process.resumptions, day, halt);
        process.halts.push_back(std::move(halt));
    }
    return process;
}

Cell step_days(const SeenClaim* step, dates::Day day) {
    if (step == nullptr) {
        return empty_cell();
    }
    return days_cell(days_between(ActDate{.earliest = step->valid().start_min,
                                          .latest = std::min(step->valid().start_max, day)},
                                  day));
}

Trace trace_of(const ProcessOnDay& process, const Halt* halt) {
    Trace trace = Trace::of_nothing();
    if (halt != nullptr) {
        trace.add(Trace::of(halt->claims));
        trace.add(Trace::of(halt->resumptions));
    }
    if (process.last_step != nullptr) {
        trace.add(*process.last_step);
    }
    return trace;
}

const SeenClaim* ordering_claim(const Halt& halt) {
    const auto found =
        std::find_if(halt.claims.begin(), halt.claims.end(), [](const SeenClaim* seen) {
            return !seen->claim().entity("ordered_by").empty();
        });
    return found == halt.claims.end() ? nullptr : *found;
}

Row row_of(const World& world, const ProcessOnDay& process, const Halt* halt, dates::Day day) {
    const SeenClaim* ordering = halt == nullptr ? nullptr : ordering_claim(*halt);
    const SeenClaim* step = process.last_step;
    std::vector<Cell> cells;
    cells.push_back(entity_cell(world, process.process));
    cells.push_back(code_cell(halt == nullptr
                                  ? "no_halt_claimed"
                                  : state_names.at(static_cast<std::size_t>(halt->on_day.state))));
    cells.push_back(halt == nullptr || halt->since.empty() ? empty_cell() : date_cell(halt->since));
    cells.push_back(halt == nullptr ? empty_cell() : days_cell(halt->on_day.days));
    cells.push_back(step == nullptr ? empty_cell() : code_cell("predicate." + step->predicate()));
    cells.push_back(step == nullptr || !step->claim().valid_from
                        ? empty_cell()
                        : date_cell(step->claim().valid_from->text()));
    cells.push_back(step_days(step, day));
    cells.push_back(ordering == nullptr
                        ? empty_cell()
                        : entity_cell(world, ordering->claim().entity("ordered_by")));
    return Row(std::move(cells), trace_of(process, halt));
}

void note_activity(const ProcessOnDay& process, const Halt& halt, Answer& answer) {
    const dates::Day begun_by = halt.time.start_max;
    for (const SeenClaim* flow : process.flows) {
        const bool reaches_past =
            flow->claim().valid_to && flow->valid().end_min > dates::days_after(begun_by, 1);
        const bool is_past = flow->valid().start_min > begun_by;
        if ((!reaches_past && !is_past) || flow->valid().start_min >= halt.ended_by) {
            continue;
        }
        Note note("activity_during_halt", Trace(*flow));
        note.parameters = {
            {"words", flow->claim().value.text},
            {"from", flow->claim().valid_from ? flow->claim().valid_from->text() : std::string()},
            {"to", flow->claim().valid_to ? flow->claim().valid_to->text() : std::string()},
            {"since", halt.since}};
        note.trace.add(Trace::of(halt.claims));
        answer.notes.push_back(std::move(note));
    }
}

bool is_open(const Halt& halt) {
    return halt.on_day.state != InterruptionState::ended &&
           halt.on_day.state != InterruptionState::not_begun;
}

void count(const ProcessOnDay& process, dates::Day day, Figure& halted) {
    const auto any = [&](InterruptionState state) {
        return std::any_of(process.halts.begin(), process.halts.end(), [state](const Halt& halt) {
            return halt.on_day.state == state;
        });
    };
    const bool is_agreed = !any(InterruptionState::contradictory);
    const bool is_certain = is_agreed && any(InterruptionState::certain);
    const bool is_reported = is_agreed && any(InterruptionState::last_reported);
    const bool is_possible = std::any_of(process.halts.begin(), process.halts.end(), is_open);
    halted.bounds->certain += is_certain ? 1 : 0;
    halted.bounds->last_reported += is_certain || is_reported ? 1 : 0;
    halted.bounds->possible += is_possible ? 1 : 0;
    for (const Halt& halt : process.halts) {
        if (is_open(halt)) {
            halted.trace.add(trace_of(process, &halt));
        }
        if (is_reported && !is_certain && halt.on_day.state == InterruptionState::last_reported) {
            const dates::DayCount age = days_since_said(halt.claims, day);
            halted.evidence_age = halted.evidence_age ? hull_of(*halted.evidence_age, age) : age;
        }
    }
}

/// \return how long the process has stood still, by all halts that have not ended; none if there is
///         no such halt
std::optional<Figure> days_figure(const World& world, const ProcessOnDay& process) {
    Figure figure("days_halted", Trace::of_nothing());
    figure.unit = "day";
    figure.of = {entity_cell(world, process.process)};
    for (const Halt& halt : process.halts) {
        if (is_open(halt)) {
            figure.days = figure.days ? hull_of(*figure.days, halt.on_day.days) : halt.on_day.days;
            figure.trace.add(trace_of(process, &halt));
        }
    }
    return figure.days ? std::optional(std::move(figure)) : std::nullopt;
}

}  // namespace

std::span<const ParameterSpecification> stalled_parameters() {
    return parameters;
}

Result<Answer> stalled(const World& world, const Question& question, const Run& /*run*/) {
    const dates::Day day = question.day("on").value().day;
    Answer answer(question, world.reader(), "day_rule_stalled");
    answer.columns = {"process",
                      "state",
                      "since",
                      "days",
                      "last_step",
                      "last_step_date",
                      "days_since_last_step",
                      "ordered_by"};
    Figure halted("halted_processes", Trace::of_nothing());
    halted.unit = "process";
    halted.bounds = ThreeBounds{};
    std::vector<Figure> lengths;
    for (const Entity& entity : processes_of(world, question.entity("process").value())) {
        const ProcessOnDay process = process_on(world, entity, day);
        count(process, day, halted);
        if (auto length = days_figure(world, process)) {
            lengths.push_back(std::move(*length));
        }
        if (process.halts.empty() && process.last_step != nullptr) {
            answer.rows.push_back(row_of(world, process, nullptr, day));
        }
        for (const Halt& halt : process.halts) {
            answer.rows.push_back(row_of(world, process, &halt, day));
            note_activity(process, halt, answer);
        }
    }
    answer.figures.push_back(std::move(halted));
    std::move(lengths.begin(), lengths.end(), std::back_inserter(answer.figures));
    return answer;
}

}  // namespace habeas::answers
