// All questions in one list, and the one way to ask them. An answer is a pure function of a world
// and a question: the same two give the same bytes on every machine.
#pragma once

#include "answers/answer.h"
#include "answers/question.h"
#include "world/world.h"

#include <functional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace habeas::answers {

/// How a long answer is watched and stopped.
struct Run {
    std::stop_token stop = {};
    std::function<void(double)> progress = {};  ///< from 0 to 1; may be empty
    /// For a question that compares: the same reader's world at an earlier instant; borrowed, and
    /// the answer's traces point into it too.
    const world::World* earlier = nullptr;
    bool without_evidence = false;  ///< for who prints the ids of claims and none of their words
};

/// One question that the register can answer.
struct QuestionSpecification {
    std::string_view name;  ///< as typed: "without-visits"
    int number;             ///< of the forty questions
    std::span<const ParameterSpecification> parameters;
    std::vector<claims::Family>
        families;  ///< whose claims it counts; those said too late or undated are listed apart
    Result<Answer> (*answer)(const world::World& world, const Question& question, const Run& run);
};

/// \return every question, by name
const std::vector<QuestionSpecification>& questions();

/// \return the question of that name, or none
const QuestionSpecification* question_named(std::string_view name);

/// Whether claims of a family may change what an answer to the question says. A question without
/// families reads all of them; every question reads names, places in places and memberships.
bool may_read(const QuestionSpecification& specification, claims::Family family);

/// Checks the parameters and answers; fills apart, and evidence unless it is not wanted.
/// \error question_unknown (name, nearest), parameter_unknown (name, parameter), parameter_missing
/// (parameter),
///        parameter_not_a_day (parameter, value), parameter_not_an_entity (parameter, value),
///        entity_unknown (parameter, entity), and what the answer itself refuses
Result<Answer> ask(const world::World& world, const Question& question, const Run& run = {});

}  // namespace habeas::answers
