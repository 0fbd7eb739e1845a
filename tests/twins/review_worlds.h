// People in a review as the twin of `flows` takes them: every day that a claim leaves open is
// looked at by itself. Written from docs/answers/flows.md.
#pragma once

#include "answers/answer.h"
#include "twins/custody_worlds.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace habeas::tests {

/// Days of the window; without a first one, all that ever were.
struct Span {
    std::optional<int> first = std::nullopt;
    int last = 0;
};

/// "no", "possible", "reported", "certain", as numbers from 0 to 3.
using Strength = int;

struct StageSaid {
    std::vector<const world::SeenClaim*> claims = {};
    std::vector<const world::SeenClaim*> denials = {};
};

struct Reviewed {
    claims::Entity entity = {};
    std::map<std::string, StageSaid> stages = {};
    std::vector<const world::SeenClaim*> memberships = {};
};

struct ReviewAsked {
    std::optional<claims::Entity> process = std::nullopt;
    std::optional<claims::Entity> group = std::nullopt;
};

/// \return the stages, in the order of the document
const std::vector<std::string>& stages_in_order();

std::vector<Reviewed> people_reviewed(const world::World& world, const ReviewAsked& asked);

Days days_of_start(const world::SeenClaim& seen);
bool is_dated(const StageSaid& stage);
std::vector<const world::SeenClaim*> weighing(const StageSaid& stage);

Strength strength_within(const StageSaid& stage, const Span& span);
Strength come_in(const Reviewed& person, int day);
Strength gone(const Reviewed& person, int day);
Strength in_review(const Reviewed& person, int day);

/// \return of two strengths, the day before a period and at its end: whether it came to be so
Strength became(Strength before, Strength by_end);

/// Adds the rows, the figure and the notes of numbers that sources state of a review.
void add_stated_numbers(const world::World& world,
                        const ReviewAsked& asked,
                        const Span& span,
                        answers::Answer& answer);

}  // namespace habeas::tests
