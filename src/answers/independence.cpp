// The chains of two claims side by side (origin_chains.h) and what follows from them. Tested by
// tests/answers/independence_test.cpp, the stories and tests/twins/independence_twin_test.cpp.
#include "answers/independence.h"

#include "answers/claim_trace.h"
#include "answers/origin_chains.h"

#include <array>

namespace habeas::answers {
namespace {

using world::World;

constexpr std::array parameters{ParameterSpecification{"claim", ParameterKind::text, true},
                                ParameterSpecification{"other", ParameterKind::text, true}};

}  // namespace

std::span<const ParameterSpecification> independence_parameters() {
    return parameters;
}

Result<Answer> independence(const World& world, const Question& question, const Run& /*run*/) {
    const auto first = claim_called(world, question.parameter("claim").value_or(""));
    if (!first) {
        return failure_of(first);
    }
    const auto second = claim_called(world, question.parameter("other").value_or(""));
    if (!second) {
        return failure_of(second);
    }
    const std::vector<SourceLink> one = chain_of(world, *first.value());
    const std::vector<SourceLink> other = chain_of(world, *second.value());
    const std::string places = places_of(first.value()->claim(), second.value()->claim());
    const Independence finding = independence_of(one, other, places);
    const Trace trace = Trace::of(std::array{first.value(), second.value()});
    Answer answer(question, world.reader(), "rule_independence");
    answer.columns = {
        "first", "first_chain", "second", "second_chain", "shared", "passages", "verdict", "why"};
    answer.rows.emplace_back(
        std::vector{
            Cell{.kind = CellKind::claim, .text = claims::full_text_of(first.value()->id())},
            text_or_empty(joined(one, " → ")),
            Cell{.kind = CellKind::claim, .text = claims::full_text_of(second.value()->id())},
            text_or_empty(joined(other, " → ")),
            text_or_empty(joined(shared_by(one, other), "; ")),
            code_cell(places),
            code_cell(finding.verdict),
            code_cell(finding.why)},
        trace);
    Figure figure("independent_origins", trace);
    figure.unit = "origin";
    figure.bounds = ThreeBounds{.certain = 1, .last_reported = 1, .possible = 2};
    if (finding.verdict == std::string_view("independent")) {
        figure.bounds->certain = figure.bounds->last_reported = 2;
    } else if (finding.verdict == std::string_view("not_independent")) {
        figure.bounds->possible = 1;
    }
    answer.figures.push_back(std::move(figure));
    return answer;
}

}  // namespace habeas::answers
