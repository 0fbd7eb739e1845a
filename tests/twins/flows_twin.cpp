// Written from docs/answers/flows.md: people are those of review_worlds.h, and every month and
// every check goes through all of them anew.
#include "twins/flows_twin.h"

#include "twins/held_twin_parts.h"
#include "twins/review_worlds.h"
#include "twins/stated_numbers.h"
#include "twins/twin_cells.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Trace;
using world::SeenClaim;
using world::World;

using Used = std::set<const SeenClaim*>;  ///< by address: the order of the world
using People = std::vector<Reviewed>;

Trace trace_of(const Used& used) {
    return Trace::of(std::vector<const SeenClaim*>(used.begin(), used.end()));
}

std::string month_of(int day) {
    const dates::Day origin = dates::day_from("1996-12-01").value();
    return dates::text_of(dates::Day{origin.number + day}).substr(0, 7);
}

struct Counted {
    std::int64_t certain = 0;
    std::int64_t reported = 0;
    std::int64_t possible = 0;
    Used used = {};
};

/// \param stage  whose claims are named; empty = of all stages
Counted counted(const People& people,
                const std::string& stage,
                const std::function<Strength(const Reviewed&)>& strength) {
    Counted all;
    for (const Reviewed& person : people) {
        const Strength strong = strength(person);
        all.certain += strong == 3 ? 1 : 0;
        all.reported += strong >= 2 ? 1 : 0;
        all.possible += strong >= 1 ? 1 : 0;
        for (const auto& [name, said] : person.stages) {
            if (strong >= 1 && (stage.empty() || stage == name)) {
                all.used.insert(said.claims.begin(), said.claims.end());
                all.used.insert(said.denials.begin(), said.denials.end());
                all.used.insert(person.memberships.begin(), person.memberships.end());
            }
        }
    }
    return all;
}

StageSaid said_of(const Reviewed& person, const std::string& stage) {
    const auto found = person.stages.find(stage);
    return found == person.stages.end() ? StageSaid{} : found->second;
}

Counted at_stage(const People& people, const std::string& stage, const Span& span) {
    return counted(people, stage, [&](const Reviewed& person) {
        return strength_within(said_of(person, stage), span);
    });
}

Counted at_stage(const People& people, const std::string& stage, const Span& span, bool dated) {
    People wanted;
    for (const Reviewed& person : people) {
        if (is_dated(said_of(person, stage)) == dated) {
            wanted.push_back(person);
        }
    }
    return at_stage(wanted, stage, span);
}

Counted entered(const People& people, const Span& span) {
    return counted(people, "", [&](const Reviewed& person) {
        return became(come_in(person, *span.first - 1), come_in(person, span.last));
    });
}

Counted left(const People& people, const Span& span) {
    return counted(people, "", [&](const Reviewed& person) {
        return became(gone(person, *span.first - 1), gone(person, span.last));
    });
}

Counted inside(const People& people, int day) {
    return counted(people, "", [&](const Reviewed& person) { return in_review(person, day); });
}

void add_row(const std::string& month,
             const std::string& stage,
             const Counted& people,
             Answer& answer) {
    if (people.possible == 0) {
        return;
    }
    const auto number = [](std::int64_t count) { return answers::range_cell(count, count); };
    answer.rows.emplace_back(std::vector<answers::Cell>{date_or_empty(month),
                                                        answers::code_cell(stage),
                                                        answers::code_cell("named_people"),
                                                        number(people.certain),
                                                        number(people.reported),
                                                        number(people.possible),
                                                        answers::empty_cell(),
                                                        answers::empty_cell(),
                                                        answers::empty_cell(),
                                                        answers::empty_cell()},
                             trace_of(people.used));
}

/// Whether some dated claim that weighs leaves the day open.
bool may_be_of(const People& people, int day) {
    for (const Reviewed& person : people) {
        for (const auto& [name, said] : person.stages) {
            for (const SeenClaim* seen : weighing(said)) {
                const Days days = days_of_start(*seen);
                if (is_dated(said) && days.first <= day && day <= days.last) {
                    return true;
                }
            }
        }
    }
    return false;
}

void add_months(const People& people, const Span& span, Answer& answer) {
    std::map<std::string, Span> months;
    std::set<std::string> touched;
    for (int day = *span.first; day <= span.last; ++day) {
        Span& month = months[month_of(day)];
        month.first = month.first.value_or(day);
        month.last = day;
        if (may_be_of(people, day)) {
            touched.insert(month_of(day));
        }
    }
    for (const std::string& name : touched) {
        const Span& month = months.at(name);
        for (const std::string& stage : stages_in_order()) {
            add_row(name, "predicate." + stage, at_stage(people, stage, month, true), answer);
        }
        add_row(name, "entered_review", entered(people, month), answer);
        add_row(name, "left_review", left(people, month), answer);
        add_row(name, "in_review", inside(people, month.last), answer);
    }
    for (const std::string& stage : stages_in_order()) {
        add_row("", "predicate." + stage, at_stage(people, stage, span, false), answer);
    }
}

void add_figure(const std::string& name, const Counted& people, Answer& answer) {
    answer.figures.emplace_back(name, trace_of(people.used));
    answer.figures.back().bounds = answers::ThreeBounds{
        .certain = people.certain, .last_reported = people.reported, .possible = people.possible};
}

std::string from_to(std::int64_t from, std::int64_t to) {
    return from == to ? std::to_string(from) : std::to_string(from) + "-" + std::to_string(to);
}

void add_balance(const People& people, const Span& span, Answer& answer) {
    const Counted before = inside(people, *span.first - 1);
    const Counted in = entered(people, span);
    const Counted out = left(people, span);
    const Counted end = inside(people, span.last);
    add_figure("in_review_before", before, answer);
    add_figure("entered_review", in, answer);
    add_figure("left_review", out, answer);
    add_figure("in_review_at_end", end, answer);
    if (people.empty()) {
        return;
    }
    answers::Note note("flow_balance", trace_of(before.used));
    for (const Counted* more : {&in, &out, &end}) {
        note.trace.add(trace_of(more->used));
    }
    const std::int64_t fewest =
        std::max<std::int64_t>(before.certain + in.certain - out.possible, 0);
    const std::int64_t most = before.possible + in.possible - out.certain;
    const bool meets = fewest <= end.possible && end.certain <= most;
    note.parameters = {{"start", from_to(before.certain, before.possible)},
                       {"entered", from_to(in.certain, in.possible)},
                       {"left", from_to(out.certain, out.possible)},
                       {"computed", meets ? from_to(fewest, most) : "does not meet"},
                       {"end", from_to(end.certain, end.possible)}};
    answer.notes.push_back(note);
}

struct Found {
    std::string names = {};
    Trace trace = Trace::of_nothing();
    std::int64_t people = 0;
};

Found found_among(const World& world,
                  const People& people,
                  const std::vector<std::string>& stages,
                  const std::function<bool(const Reviewed&)>& is_found) {
    Found found;
    for (const Reviewed& person : people) {
        if (!is_found(person)) {
            continue;
        }
        Used used(person.memberships.begin(), person.memberships.end());
        for (const std::string& stage : stages) {
            const StageSaid said = said_of(person, stage);
            used.insert(said.claims.begin(), said.claims.end());
        }
        found.names += (found.names.empty() ? "" : "; ") + world.label(person.entity);
        found.trace.add(trace_of(used));
        ++found.people;
    }
    return found;
}

void tell(const Found& found,
          const std::string& figure,
          const std::vector<std::string>& stages,
          const std::string& note,
          Answer& answer) {
    if (found.people == 0) {
        return;
    }
    answer.figures.emplace_back(figure, found.trace);
    answer.figures.back().count = found.people;
    for (const std::string& stage : stages) {
        answer.figures.back().of.push_back(answers::code_cell("predicate." + stage));
    }
    answer.notes.emplace_back(note, found.trace);
    answer.notes.back().parameters = {{"persons", found.names}};
}

bool is_free_without_paper(const StageSaid& release) {
    const std::set<std::string> papers{"", "pardon", "grace", "not_stated"};
    return std::any_of(release.claims.begin(), release.claims.end(), [&](const SeenClaim* seen) {
        return seen->claim().value.kind == claims::ValueKind::code &&
               !papers.contains(seen->claim().value.text);
    });
}

void add_missing(const World& world, const People& people, const Span& span, Answer& answer) {
    const std::vector<std::tuple<std::string, std::vector<std::string>, std::string>> all{
        {"evaluation", {"review_request"}, "evaluated_without_request"},
        {"recommendation", {"evaluation"}, "recommended_without_evaluation"},
        {"pardon", {"recommendation"}, "pardoned_without_recommendation"},
        {"release", {"pardon", "exoneration", "release_order"}, "released_without_pardon"}};
    for (const auto& entry : all) {
        const std::string& stage = std::get<0>(entry);
        const auto is_missing = [&](const Reviewed& person) {
            std::size_t claims = 0;
            for (const std::string& earlier : std::get<1>(entry)) {
                claims += said_of(person, earlier).claims.size();
            }
            const StageSaid said = said_of(person, stage);
            const bool is_exempt = stage == "release" && is_free_without_paper(said);
            return claims == 0 && !is_exempt && strength_within(said, span) > 0;
        };
        tell(found_among(world, people, {stage}, is_missing),
             "without_earlier_stage",
             {stage},
             std::get<2>(entry),
             answer);
    }
}

bool is_reversed(const StageSaid& earlier, const StageSaid& later) {
    if (weighing(earlier).empty() || weighing(later).empty() || !earlier.denials.empty() ||
        !later.denials.empty()) {
        return false;
    }
    bool all = true;
    for (const SeenClaim* one : weighing(earlier)) {
        for (const SeenClaim* other : weighing(later)) {
            const Days first = days_of_start(*one);
            const Days second = days_of_start(*other);
            all = all && !one->valid().start_qualified && !other->valid().start_qualified &&
                  first.is_bounded_before && second.is_bounded_after && second.last < first.first;
        }
    }
    return all;
}

void add_reversed(const World& world, const People& people, const Span& span, Answer& answer) {
    const std::vector<std::pair<std::string, std::string>> pairs{
        {"review_request", "evaluation"},
        {"review_request", "recommendation"},
        {"review_request", "pardon"},
        {"evaluation", "recommendation"},
        {"evaluation", "pardon"},
        {"recommendation", "pardon"},
        {"pardon", "release"},
        {"release", "death_in_custody"}};
    for (const auto& pair : pairs) {
        const auto is_found = [&](const Reviewed& person) {
            const StageSaid later = said_of(person, pair.second);
            return strength_within(later, span) > 0 &&
                   is_reversed(said_of(person, pair.first), later);
        };
        tell(found_among(world, people, {pair.first, pair.second}, is_found),
             "stages_out_of_order",
             {pair.second, pair.first},
             "stages_out_of_order",
             answer);
    }
}

}  // namespace

Result<Answer> flows_twin(const World& world, const answers::Question& question) {
    const Span span{.first = window_day(question.day("from")->day),
                    .last = window_day(question.day("to")->day)};
    if (span.last < *span.first) {
        return failure(
            "period_inverted",
            {{"from", question.parameters.at("from")}, {"to", question.parameters.at("to")}});
    }
    const ReviewAsked asked{.process = question.entity("process").value(),
                            .group = question.entity("group").value()};
    const People people = people_reviewed(world, asked);
    Answer answer(question, world.reader(), "rule_flows");
    add_balance(people, span, answer);
    for (const std::string& stage : stages_in_order()) {
        const Counted reached = at_stage(people, stage, span);
        if (reached.possible > 0) {
            add_figure("reached_stage", reached, answer);
            answer.figures.back().of = {answers::code_cell("predicate." + stage)};
        }
    }
    add_months(people, span, answer);
    add_missing(world, people, span, answer);
    add_reversed(world, people, span, answer);
    add_stated_numbers(world, asked, span, answer);
    return answer;
}

}  // namespace habeas::tests
