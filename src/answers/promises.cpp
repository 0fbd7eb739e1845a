// Each promise is held against each deed that anybody states of it (promise_deeds.h). A deed is a
// row by itself, since sources are never added up or averaged. Tested by
// tests/answers/promises_test.cpp, the stories and tests/twins/promises_twin_test.cpp.
#include "answers/promises.h"

#include "answers/promise_deeds.h"
#include "answers/stated_counts.h"
#include "answers/words.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace habeas::answers {
namespace {

using dates::Day;
using dates::Truth;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"on", ParameterKind::day, true},
                                ParameterSpecification{"population", ParameterKind::entity, false},
                                ParameterSpecification{"promiser", ParameterKind::entity, false}};

Cell cell_of(const NumberRange& range) {
    return range.is_read() ? range_cell(range.lower, range.upper) : empty_cell();
}

/// \return how many are still missing by a deed: 0 at least
Cell gap_of(const NumberRange& promised, const NumberRange& done) {
    if (!promised.is_read() || !done.is_read()) {
        return empty_cell();
    }
    NumberRange gap{.lower = 0};
    if (promised.lower && done.upper) {
        gap.lower = std::max<std::int64_t>(0, *promised.lower - *done.upper);
    }
    if (promised.upper) {
        gap.upper = std::max<std::int64_t>(0, *promised.upper - done.lower.value_or(0));
    }
    return cell_of(gap);
}

Row row_of(const World& world, const Promise& promise, const Deed& deed) {
    const auto date_or_empty = [](const std::string& text) {
        return text.empty() ? empty_cell() : date_cell(text);
    };
    return Row({text_or_empty(value_words(world, *promise.claim)),
                entity_cell(world, population_of(world, *promise.claim)),
                entity_cell(world, promise.claim->claimant()),
                date_or_empty(promise.made.text),
                date_or_empty(promise.due.text),
                deed.counted_by,
                deed.counted,
                deed.words,
                deed.date,
                cell_of(promise.promised),
                cell_of(deed.done),
                gap_of(promise.promised, deed.done),
                code_cell(deed.state)},
               deed.trace);
}

std::vector<Promise> promises_by(const World& world, const Question& question, Day on) {
    const auto population = question.entity("population").value();
    const auto promiser = question.entity("promiser").value();
    std::vector<Promise> found;
    for (const SeenClaim* seen : claims_that_promise(world)) {
        auto promise = promise_of(*seen);
        if (promise && promise->made.is_by(on) != Truth::no &&
            (!population || population_of(world, *seen) == world.canonical(*population)) &&
            (!promiser || world.canonical(seen->claimant()) == world.canonical(*promiser))) {
            found.push_back(std::move(*promise));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Promise& left, const Promise& right) {
        return std::tie(left.made.earliest, left.made.latest) <
               std::tie(right.made.earliest, right.made.latest);
    });
    return found;
}

/// \return whether any or all deeds are in one of the states
template <class Condition>
std::pair<bool, bool> some_and_all(const Kept& kept, Condition condition) {
    return {std::any_of(kept.deeds.begin(), kept.deeds.end(), condition),
            std::all_of(kept.deeds.begin(), kept.deeds.end(), condition)};
}

void count(const Kept& kept, Figure& kept_figure, Figure& broken_figure) {
    const auto is_kept = [](const Deed& deed) { return deed.state == "kept"; };
    const auto is_broken = [](const Deed& deed) {
        return deed.state == "not_kept" || deed.state == "partly";
    };
    const auto is_open = [](const Deed& deed) { return deed.state == "cannot_tell"; };
    const auto [some_kept, all_kept] = some_and_all(kept, is_kept);
    const auto [some_broken, all_broken] = some_and_all(kept, is_broken);
    const bool is_some_open = some_and_all(kept, is_open).first;
    kept_figure.bounds->certain += all_kept ? 1 : 0;
    kept_figure.bounds->last_reported += some_kept && !some_broken ? 1 : 0;
    kept_figure.bounds->possible += some_kept || is_some_open ? 1 : 0;
    broken_figure.bounds->certain += all_broken ? 1 : 0;
    broken_figure.bounds->last_reported += some_broken && !some_kept ? 1 : 0;
    broken_figure.bounds->possible += some_broken || is_some_open ? 1 : 0;
    for (const Deed& deed : kept.deeds) {
        for (Figure* figure : {&kept_figure, &broken_figure}) {
            figure->trace.add(deed.trace);
        }
    }
}

}  // namespace

std::span<const ParameterSpecification> promises_parameters() {
    return parameters;
}

Result<Answer> promises(const World& world, const Question& question, const Run& /*run*/) {
    const Day on = question.day("on").value().day;
    Answer answer(question, world.reader(), "rule_promises");
    answer.columns = {"promise",
                      "population",
                      "claimant",
                      "said",
                      "due",
                      "counted_by",
                      "counted",
                      "words",
                      "date",
                      "promised",
                      "done",
                      "gap",
                      "state"};
    Figure all("promises", Trace::of_nothing());
    Figure kept_figure("promises_kept", Trace::of_nothing());
    Figure broken_figure("promises_not_kept", Trace::of_nothing());
    all.unit = kept_figure.unit = broken_figure.unit = "promise";
    all.count = 0;
    kept_figure.bounds = broken_figure.bounds = ThreeBounds{};
    for (Promise& promise : promises_by(world, question, on)) {
        Kept kept = kept_of(world, std::move(promise), on);
        *all.count += 1;
        all.trace.add(*kept.promise.claim);
        count(kept, kept_figure, broken_figure);
        for (const Deed& deed : kept.deeds) {
            answer.rows.push_back(row_of(world, kept.promise, deed));
        }
        answer.notes.insert(answer.notes.end(), kept.notes.begin(), kept.notes.end());
    }
    answer.figures = {std::move(all), std::move(kept_figure), std::move(broken_figure)};
    return answer;
}

}  // namespace habeas::answers
