// A count is about the population that it names, or else about its subject. Each is held against
// every later one that is no copy: the same words of the same origin about the same time. Two can
// be compared if they count the same people in the same way (predicate, unit), stock with stock, or
// flow with flow of the same period. They agree if some number fits both; if not, they are in
// tension where the stocks are of other days or the conservative values bring them together.
#include "twins/counts_twin.h"

#include "twins/held_twin.h"
#include "twins/stated_numbers.h"
#include "twins/twin_cells.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Trace;
using quantities::CountKind;
using world::SeenClaim;
using world::World;

bool is_stock(const SeenClaim& seen) {
    return seen.meaning().effect == claims::Effect::counts_stock;
}

bool is_count(const SeenClaim& seen) {
    const bool is_said = seen.modality() == claims::Modality::asserts ||
                         seen.modality() == claims::Modality::admits ||
                         seen.modality() == claims::Modality::reports;
    return is_said && (is_stock(seen) || seen.meaning().effect == claims::Effect::counts_flow);
}

/// Whether on some day from one to the other, both inclusive, it may have been so.
bool may_be_between(const SeenClaim& seen, int first, int last) {
    const dates::ValidTime time = time_of_number(seen);
    const Days days = days_between(time.start_min, time.end_max);
    const int end = days.is_bounded_after ? days.last - 1 : days.last;
    for (int day = days.first; day <= end; ++day) {
        if (first <= day && day <= last) {
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

std::vector<const SeenClaim*> counts_asked(const World& world, const answers::Question& question) {
    const claims::Entity population = question.entity("population").value().value();
    const auto from = question.day("from");
    const auto to = question.day("to");
    const Days always = days_between(dates::no_earlier_bound, dates::no_later_bound);
    std::vector<const SeenClaim*> found;
    for (const SeenClaim& seen : world.claims()) {
        if (is_count(seen) && is_same_population(world, population, who_is_counted(world, seen)) &&
            may_be_between(seen,
                           from ? window_day(from->day) : always.first,
                           to ? window_day(to->day) : always.last)) {
            found.push_back(&seen);
        }
    }
    return in_order(found, [](const SeenClaim& one, const SeenClaim& other) {
        const auto key = [](const SeenClaim& seen) {
            const dates::ValidTime time = time_of_number(seen);
            return std::tuple(time.start_min, time.start_max, seen.said_earliest(), &seen);
        };
        return key(one) < key(other);
    });
}

answers::Row row_of(const World& world, const SeenClaim& seen) {
    const claims::Claim& claim = seen.claim();
    std::string carriers;
    for (const claims::Entity& carrier : claim.carriers) {
        carriers += (carriers.empty() ? "" : "; ") + world.label(carrier);
    }
    const auto conservative = seen.count() ? seen.count()->conservative : std::nullopt;
    return answers::Row(
        {date_or_empty(dates_of(seen)),
         date_or_empty(written(claim.said)),
         answers::entity_cell(world, claim.claimant),
         carriers.empty() ? answers::empty_cell() : answers::text_cell(carriers),
         answers::text_cell(claim.value.text),
         seen.count() ? numbers_cell(numbers_of(seen)) : answers::empty_cell(),
         conservative ? answers::range_cell(conservative, conservative) : answers::empty_cell(),
         seen.count() ? answers::code_cell("count." + std::string(name_of(seen.count()->kind)))
                      : answers::empty_cell(),
         answers::code_cell(is_stock(seen) ? "stock" : "flow"),
         answers::code_cell("predicate." + claim.predicate),
         answers::entity_cell(world, who_is_counted(world, seen))},
        Trace(seen));
}

bool is_copy(const SeenClaim& one, const SeenClaim& other) {
    const auto origin = [](const SeenClaim& seen) {
        return seen.claim().origin.empty() ? claims::text_of(seen.claimant()) : seen.claim().origin;
    };
    return origin(one) == origin(other) && one.claim().value.text == other.claim().value.text &&
           dates_of(one) == dates_of(other) && one.predicate() == other.predicate();
}

/// The same days are left open for its start, and for its end; not if nothing is stated.
bool is_same_time(const SeenClaim& one, const SeenClaim& other) {
    const dates::ValidTime left = time_of_number(one);
    const dates::ValidTime right = time_of_number(other);
    return left.start_min == right.start_min && left.start_max == right.start_max &&
           left.end_min == right.end_min && left.end_max == right.end_max;
}

bool is_dated(const SeenClaim& seen) {
    const auto& to = seen.claim().valid_to;
    return seen.claim().valid_from || (to && to->text() != "..") || seen.claim().uttered ||
           seen.claim().said;
}

std::string obstacle(const SeenClaim& one, const SeenClaim& other) {
    if (one.predicate() != other.predicate()) {
        return "populations_differ";
    }
    if (one.claim().code("unit") != other.claim().code("unit")) {
        return "units_differ";
    }
    if (!is_stock(one) && !(is_dated(one) && is_dated(other))) {
        return "period_not_stated";
    }
    if (!is_stock(one) && !is_same_time(one, other)) {
        return "periods_differ";
    }
    return are_read(numbers_of(one)) && are_read(numbers_of(other)) ? "" : "no_bounds";
}

Numbers with_conservative(const SeenClaim& seen) {
    Numbers numbers = numbers_of(seen);
    if (seen.count()->conservative) {
        const auto number = static_cast<double>(*seen.count()->conservative);
        numbers = {.smallest = std::min(numbers.smallest, number),
                   .largest = std::max(numbers.largest, number)};
    }
    return numbers;
}

/// Verdict and reason of a pair without an obstacle.
std::pair<std::string, std::string> verdict_of(const SeenClaim& one, const SeenClaim& other) {
    if (have_common(numbers_of(one), numbers_of(other))) {
        return {"compatible", "readings_overlap"};
    }
    if (have_common(with_conservative(one), with_conservative(other))) {
        return {"in_tension", "readings_disjoint_hulls_overlap"};
    }
    if (is_stock(one) && !(is_dated(one) && is_same_time(one, other))) {
        return {"in_tension", "days_of_stocks_differ"};
    }
    return {"contradictory", is_stock(one) ? "disjoint_same_day" : "disjoint_same_period"};
}

void add_pairs(const World& world, std::vector<const SeenClaim*> counts, Answer& answer) {
    for (std::size_t at = 0; at < counts.size(); ++at) {
        for (std::size_t other = counts.size() - 1; other > at; --other) {
            if (is_copy(*counts[at], *counts[other])) {
                counts.erase(counts.begin() + static_cast<std::ptrdiff_t>(other));
            }
        }
    }
    std::map<std::string, std::pair<int, Trace>> obstacles;
    for (std::size_t at = 0; at < counts.size(); ++at) {
        for (std::size_t other = at + 1; other < counts.size(); ++other) {
            const SeenClaim& first = *counts[at];
            const SeenClaim& second = *counts[other];
            Trace both(first);
            both.add(second);
            const std::string why_not = obstacle(first, second);
            if (!why_not.empty()) {
                auto& entry = obstacles.try_emplace(why_not, 0, both).first->second;
                ++entry.first;
                entry.second.add(both);
                continue;
            }
            const auto [verdict, reason] = verdict_of(first, second);
            answers::Note note("counts_" + verdict, both);
            note.parameters = {{"first", first.claim().value.text},
                               {"second", second.claim().value.text},
                               {"first_claimant", world.label(first.claimant())},
                               {"second_claimant", world.label(second.claimant())},
                               {"first_date", dates_of(first)},
                               {"second_date", dates_of(second)},
                               {"reason", reason}};
            answer.notes.push_back(note);
        }
    }
    for (const auto& [reason, pairs] : obstacles) {
        answers::Note note("counts_not_comparable", pairs.second);
        note.parameters = {{"pairs", std::to_string(pairs.first)}, {"reason", reason}};
        answer.notes.push_back(note);
    }
}

void add_highest(const std::vector<const SeenClaim*>& counts, Answer& answer) {
    for (const SeenClaim* seen : counts) {
        const auto floor_of = [](const SeenClaim& one) {
            const bool is_floor = one.count() && (one.count()->kind == CountKind::at_least ||
                                                  one.count()->kind == CountKind::more_than);
            return is_floor && is_stock(one) ? one.count()->lower.value_or(-1) : -1;
        };
        const auto floor = floor_of(*seen);
        const bool is_beaten = std::any_of(counts.begin(), counts.end(), [&](const auto* other) {
            return floor_of(*other) > floor;
        });
        if (floor >= 0 && !is_beaten) {
            answers::Figure figure("highest_at_least", Trace(*seen));
            figure.count = floor;
            answer.figures.push_back(figure);
            return;
        }
    }
}

/// The figure of the twin of `held` for the group.
answers::Figure named_people(const World& world, const answers::Question& question) {
    const answers::Question asked{.name = "held",
                                  .parameters = {{"on", *question.parameter("on")},
                                                 {"group", *question.parameter("population")}}};
    const Answer held = held_twin(world, asked).value();
    answers::Figure figure = held.figures.front();
    figure.name = "named_people_held";
    return figure;
}

void note_named(const World& world,
                const std::vector<const SeenClaim*>& counts,
                const answers::Figure& named,
                Answer& answer) {
    for (const SeenClaim* seen : counts) {
        const auto certain = static_cast<double>(named.bounds->certain);
        if (is_stock(*seen) && seen->count() && numbers_of(*seen).largest < certain) {
            answers::Note note("count_below_named", Trace(*seen));
            note.trace.add(named.trace);
            note.parameters = {{"words", seen->claim().value.text},
                               {"claimant", world.label(seen->claimant())},
                               {"named", std::to_string(named.bounds->certain)}};
            answer.notes.push_back(note);
        }
    }
}

}  // namespace

Result<Answer> counts_twin(const World& world, const answers::Question& question) {
    const std::vector<const SeenClaim*> counts = counts_asked(world, question);
    Answer answer(question, world.reader(), "rule_counts");
    answers::Figure all("stated_counts", Trace::of(counts));
    all.count = static_cast<std::int64_t>(counts.size());
    answer.figures.push_back(all);
    add_highest(counts, answer);
    if (question.parameter("on")) {
        answer.figures.push_back(named_people(world, question));
        note_named(world, counts, answer.figures.back(), answer);
    }
    for (const SeenClaim* seen : counts) {
        answer.rows.push_back(row_of(world, *seen));
    }
    add_pairs(world, counts, answer);
    return answer;
}

}  // namespace habeas::tests
