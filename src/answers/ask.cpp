// What every question has in common: its parameters are checked before it is answered; afterwards
// the claims that its world sets apart are listed, and the evidence of every trace is gathered.
// Tested by tests/answers/ask_test.cpp.
#include "answers/ask.h"

#include "answers/nearest_word.h"

#include <algorithm>
#include <array>
#include <string>

namespace habeas::answers {
namespace {

/// A family that a question does not count, and that may change what it says all the same.
struct AlsoRead {
    std::string_view question;
    claims::Family family;
};

constexpr std::array also_read{
    AlsoRead{"chronology", claims::Family::composition},  // asked for by `family`
    AlsoRead{"chronology", claims::Family::count},
    AlsoRead{"stalled", claims::Family::count}};  // what a process was said to have done

std::string nearest_name(std::string_view name) {
    std::vector<std::string> names;
    names.reserve(questions().size());
    for (const QuestionSpecification& question : questions()) {
        names.emplace_back(question.name);
    }
    return nearest_word(name, names);
}

Result<void> check_value(const world::World& world,
                         const Question& question,
                         const ParameterSpecification& parameter) {
    const auto value = question.parameter(parameter.name);
    if (!value) {
        return parameter.required
                   ? Result<void>(
                         failure("parameter_missing", {{"parameter", std::string(parameter.name)}}))
                   : Result<void>();
    }
    if (parameter.kind == ParameterKind::day) {
        const auto day = question.day(parameter.name);
        return day ? Result<void>() : Result<void>(failure_of(day));
    }
    if (parameter.kind == ParameterKind::entity) {
        const auto entity = question.entity(parameter.name);
        if (!entity) {
            return failure_of(entity);
        }
        const bool is_class = entity.value()->kind == claims::EntityKind::visitor;
        if (!is_class && !world.knows(*entity.value())) {
            return failure("entity_unknown",
                           {{"parameter", std::string(parameter.name)}, {"entity", *value}},
                           ErrorKind::not_found);
        }
    }
    return {};
}

Result<void> check(const world::World& world,
                   const Question& question,
                   const QuestionSpecification& specification) {
    const auto& known = specification.parameters;
    for (const auto& [name, value] : question.parameters) {
        const bool is_known =
            std::any_of(known.begin(), known.end(), [&wanted = name](const auto& parameter) {
                return parameter.name == wanted;
            });
        if (!is_known) {
            return failure("parameter_unknown", {{"name", question.name}, {"parameter", name}});
        }
    }
    for (const ParameterSpecification& parameter : known) {
        if (auto checked = check_value(world, question, parameter); !checked) {
            return checked;
        }
    }
    return {};
}

Row apart_row(const world::World& world, const world::SeenClaim& seen) {
    const claims::Claim& claim = seen.claim();
    std::vector<Cell> cells;
    cells.push_back(entity_cell(world, seen.subject()));
    cells.push_back(code_cell("predicate." + claim.predicate));
    cells.push_back(text_cell(claim.value.text));
    cells.push_back(claim.said ? date_cell(claim.said->text()) : empty_cell());
    cells.push_back(entity_cell(world, claim.claimant));
    return Row(std::move(cells), Trace(seen));
}

void list_apart(const world::World& world,
                const QuestionSpecification& specification,
                Answer& answer) {
    const auto& families = specification.families;
    for (const world::SeenClaim& seen : world.apart()) {
        if (std::find(families.begin(), families.end(), seen.meaning().family) != families.end()) {
            answer.apart.push_back(apart_row(world, seen));
        }
    }
}

/// Every claim that a trace of the answer names, once, in order of first mention.
Trace everything_named(const Answer& answer) {
    Trace all = Trace::of_nothing();
    const auto gather = [&all](const auto& traced) { all.add(traced.trace); };
    std::for_each(answer.figures.begin(), answer.figures.end(), gather);
    std::for_each(answer.rows.begin(), answer.rows.end(), gather);
    std::for_each(answer.notes.begin(), answer.notes.end(), gather);
    std::for_each(answer.apart.begin(), answer.apart.end(), gather);
    return all;
}

void gather_evidence(const world::World& world, const Run& run, Answer& answer) {
    const Trace named = everything_named(answer);
    answer.evidence.reserve(named.claims().size());
    for (const world::SeenClaim* seen : named.claims()) {
        const bool is_here = run.earlier == nullptr || world.claim(seen->id()) == seen;
        answer.evidence.push_back(evidence_of(is_here ? world : *run.earlier, *seen, {}));
    }
}

}  // namespace

const QuestionSpecification* question_named(std::string_view name) {
    const auto& all = questions();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const auto& question) { return question.name == name; });
    return found == all.end() ? nullptr : &*found;
}

bool may_read(const QuestionSpecification& specification, claims::Family family) {
    const auto& counted = specification.families;
    return counted.empty() || family == claims::Family::identity ||
           std::find(counted.begin(), counted.end(), family) != counted.end() ||
           std::any_of(also_read.begin(), also_read.end(), [&](const AlsoRead& read) {
               return read.question == specification.name && read.family == family;
           });
}

Result<Answer> ask(const world::World& world, const Question& question, const Run& run) {
    const QuestionSpecification* specification = question_named(question.name);
    if (specification == nullptr) {
        return failure("question_unknown",
                       {{"name", question.name}, {"nearest", nearest_name(question.name)}},
                       ErrorKind::not_found);
    }
    if (const auto checked = check(world, question, *specification); !checked) {
        return failure_of(checked);
    }
    auto answer = specification->answer(world, question, run);
    if (answer) {
        list_apart(world, *specification, answer.value());
    }
    if (answer && !run.without_evidence) {
        gather_evidence(world, run, answer.value());
    }
    return answer;
}

}  // namespace habeas::answers
