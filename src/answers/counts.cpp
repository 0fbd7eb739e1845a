// Counts are compared pair by pair (domain/quantities/comparison.h), never averaged; both dates of
// a pair are told. Copies (one origin, the same words of the same time) are one. Pairs that cannot
// be compared are counted by reason. The people that this register holds by name stand beside what
// sources say. Tested by tests/answers/counts_test.cpp, the stories and
// tests/twins/counts_twin_test.cpp.
#include "answers/counts.h"

#include "answers/held.h"
#include "answers/stated_counts.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace habeas::answers {
namespace {

using quantities::Comparison;
using quantities::CountKind;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"population", ParameterKind::entity, true},
                                ParameterSpecification{"from", ParameterKind::day, false},
                                ParameterSpecification{"to", ParameterKind::day, false},
                                ParameterSpecification{"on", ParameterKind::day, false}};

std::string text_of(const std::optional<dates::Edtf>& date) {
    return date ? date->text() : std::string();
}

std::string dates_of(const SeenClaim& seen) {
    const std::string from = text_of(seen.claim().valid_from);
    const std::string to = text_of(seen.claim().valid_to);
    return to.empty() || to == from ? from : from + "/" + to;
}

std::optional<dates::Day> day_of(const Question& question, std::string_view name) {
    const auto day = question.day(name);
    return day ? std::optional(day->day) : std::nullopt;
}

bool is_within(const SeenClaim& seen, const Question& question) {
    const dates::ValidTime time = time_of_count(seen);
    const auto from = day_of(question, "from");
    const auto to = day_of(question, "to");
    return (!from || time.end_max > *from) && (!to || time.start_min <= *to);
}

std::vector<const SeenClaim*> counts_of(const World& world, const Question& question) {
    const claims::Entity population = world.canonical(*question.entity("population").value());
    std::vector<const SeenClaim*> counts;
    for (const SeenClaim& seen : world.of_family(claims::Family::count)) {
        if (is_stated_count(seen) && population_of(world, seen) == population &&
            is_within(seen, question)) {
            counts.push_back(&seen);
        }
    }
    std::stable_sort(
        counts.begin(), counts.end(), [](const SeenClaim* left, const SeenClaim* right) {
            const dates::ValidTime first = time_of_count(*left);
            const dates::ValidTime second = time_of_count(*right);
            return std::tuple(first.start_min, first.start_max, left->said_earliest()) <
                   std::tuple(second.start_min, second.start_max, right->said_earliest());
        });
    return counts;
}

Cell date_or_empty(const std::string& text) {
    return text.empty() ? empty_cell() : date_cell(text);
}

std::string carriers_of(const World& world, const SeenClaim& seen) {
    std::string text;
    for (const claims::Entity& carrier : seen.claim().carriers) {
        text += (text.empty() ? "" : "; ") + world.label(carrier);
    }
    return text;
}

Row row_of(const World& world, const SeenClaim& seen) {
    const std::string carriers = carriers_of(world, seen);
    const bool is_flow = seen.meaning().effect == claims::Effect::counts_flow;
    const claims::Entity population = seen.claim().entity("population");
    std::vector<Cell> cells;
    cells.push_back(date_or_empty(dates_of(seen)));
    cells.push_back(date_or_empty(text_of(seen.claim().said)));
    cells.push_back(entity_cell(world, seen.claimant()));
    cells.push_back(carriers.empty() ? empty_cell() : text_cell(carriers));
    cells.push_back(text_cell(seen.claim().value.text));
    cells.push_back(seen.count() ? range_cell(seen.count()->lower, seen.count()->upper)
                                 : empty_cell());
    cells.push_back(seen.count() && seen.count()->conservative
                        ? range_cell(seen.count()->conservative, seen.count()->conservative)
                        : empty_cell());
    cells.push_back(seen.count()
                        ? code_cell("count." + std::string(quantities::name_of(seen.count()->kind)))
                        : empty_cell());
    cells.push_back(code_cell(is_flow ? "flow" : "stock"));
    cells.push_back(code_cell("predicate." + seen.predicate()));
    cells.push_back(entity_cell(world, population.empty() ? seen.claim().subject : population));
    return Row(std::move(cells), Trace(seen));
}

/// \return the first of each group of copies
std::vector<const SeenClaim*> without_copies(const std::vector<const SeenClaim*>& counts) {
    std::set<std::tuple<std::string, std::string, std::string, std::string>> known;
    std::vector<const SeenClaim*> originals;
    for (const SeenClaim* seen : counts) {
        if (known
                .insert({seen->claim().origin_name(),
                         seen->claim().value.text,
                         dates_of(*seen),
                         seen->predicate()})
                .second) {
            originals.push_back(seen);
        }
    }
    return originals;
}

std::string claimant_of(const World& world, const SeenClaim& seen) {
    return seen.claimant().empty() ? std::string() : world.label(seen.claimant());
}

void note_pair(const World& world,
               const SeenClaim& first,
               const SeenClaim& second,
               const quantities::ComparisonResult& result,
               Answer& answer) {
    Trace trace(first);
    trace.add(second);
    Note note("counts_" + std::string(quantities::name_of(result.verdict)), std::move(trace));
    note.parameters = {{"first", first.claim().value.text},
                       {"second", second.claim().value.text},
                       {"first_claimant", claimant_of(world, first)},
                       {"second_claimant", claimant_of(world, second)},
                       {"first_date", dates_of(first)},
                       {"second_date", dates_of(second)},
                       {"reason", result.reason}};
    answer.notes.push_back(std::move(note));
}

/// By reason: how many pairs, and their claims.
using PairsNotComparable = std::map<std::string, std::pair<std::size_t, Trace>>;

void compare_pair(const World& world,
                  const SeenClaim& first,
                  const SeenClaim& second,
                  PairsNotComparable& not_comparable,
                  Answer& answer) {
    const auto result =
        quantities::compare(comparable_count(world, first), comparable_count(world, second));
    if (result.verdict != Comparison::not_comparable) {
        note_pair(world, first, second, result, answer);
        return;
    }
    auto& [pairs, trace] =
        not_comparable.try_emplace(result.reason, 0, Trace::of_nothing()).first->second;
    ++pairs;
    trace.add(first);
    trace.add(second);
}

void compare_pairs(const World& world,
                   const std::vector<const SeenClaim*>& counts,
                   Answer& answer) {
    PairsNotComparable not_comparable;
    for (std::size_t at = 0; at < counts.size(); ++at) {
        for (std::size_t other = at + 1; other < counts.size(); ++other) {
            compare_pair(world, *counts[at], *counts[other], not_comparable, answer);
        }
    }
    for (auto& [reason, pairs] : not_comparable) {
        Note note("counts_not_comparable", std::move(pairs.second));
        note.parameters = {{"pairs", std::to_string(pairs.first)}, {"reason", reason}};
        answer.notes.push_back(std::move(note));
    }
}

Figure highest_at_least(const std::vector<const SeenClaim*>& counts) {
    Figure figure("highest_at_least", Trace::of_nothing());
    figure.unit = "person";
    for (const SeenClaim* seen : counts) {
        const bool is_lower_bound = seen->count() && (seen->count()->kind == CountKind::at_least ||
                                                      seen->count()->kind == CountKind::more_than);
        const bool is_stock = seen->meaning().effect == claims::Effect::counts_stock;
        if (is_lower_bound && is_stock && seen->count()->lower &&
            (!figure.count || *seen->count()->lower > *figure.count)) {
            figure.count = seen->count()->lower;
            figure.trace = Trace(*seen);
        }
    }
    return figure;
}

/// People of the population whom this register holds by name on the day: the figure of `held`.
Result<Figure> named_people(const World& world, const Question& question, const Run& run) {
    const Question asked{.name = "held",
                         .parameters = {{"on", *question.parameter("on")},
                                        {"group", *question.parameter("population")}}};
    auto answer = held(world, asked, run);
    if (!answer) {
        return failure_of(answer);
    }
    Figure figure = std::move(answer->figures.front());
    figure.name = "named_people_held";
    return figure;
}

void note_below_named(const World& world,
                      const std::vector<const SeenClaim*>& counts,
                      const Figure& named,
                      Answer& answer) {
    for (const SeenClaim* seen : counts) {
        const bool is_stock = seen->meaning().effect == claims::Effect::counts_stock;
        if (is_stock && seen->count() && seen->count()->upper &&
            *seen->count()->upper < named.bounds->certain) {
            Note note("count_below_named", Trace(*seen));
            note.trace.add(named.trace);
            note.parameters = {{"words", seen->claim().value.text},
                               {"claimant", claimant_of(world, *seen)},
                               {"named", std::to_string(named.bounds->certain)}};
            answer.notes.push_back(std::move(note));
        }
    }
}

}  // namespace

std::span<const ParameterSpecification> counts_parameters() {
    return parameters;
}

Result<Answer> counts(const World& world, const Question& question, const Run& run) {
    const std::vector<const SeenClaim*> stated = counts_of(world, question);
    Answer answer(question, world.reader(), "rule_counts");
    answer.columns = {"date",
                      "said",
                      "claimant",
                      "carriers",
                      "words",
                      "range",
                      "conservative",
                      "kind",
                      "stock_or_flow",
                      "counted",
                      "population"};
    Figure all("stated_counts", Trace::of(stated));
    all.unit = "claim";
    all.count = static_cast<std::int64_t>(stated.size());
    answer.figures.push_back(std::move(all));
    if (Figure highest = highest_at_least(stated); highest.count) {
        answer.figures.push_back(std::move(highest));
    }
    if (question.parameter("on")) {
        auto named = named_people(world, question, run);
        if (!named) {
            return failure_of(named);
        }
        note_below_named(world, stated, *named, answer);
        answer.figures.push_back(std::move(*named));
    }
    for (const SeenClaim* seen : stated) {
        answer.rows.push_back(row_of(world, *seen));
    }
    compare_pairs(world, without_copies(stated), answer);
    return answer;
}

}  // namespace habeas::answers
