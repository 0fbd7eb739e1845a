// Who came to which stage of a review, and whether by some days: the claims about people by name,
// laid out stage by stage. Definition: docs/answers/flows.md.
#pragma once

#include "world/world.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::answers {

/// The stages, each the predicate that claims it, in the order in which they are shown.
inline constexpr std::array<std::string_view, 10> review_stages{"review_request",
                                                                "evaluation",
                                                                "recommendation",
                                                                "decision",
                                                                "pardon",
                                                                "exoneration",
                                                                "release_order",
                                                                "release",
                                                                "refusal",
                                                                "death_in_custody"};

/// \return where a stage stands among them
constexpr std::size_t stage_at(std::string_view name) {
    std::size_t at = 0;
    while (at < review_stages.size() && review_stages[at] != name) {
        ++at;
    }
    return at;
}

/// In order of strength.
enum class Reach {
    no,
    possible,
    reported,  ///< every claim says so, each with a date written as uncertain
    certain
};

/// First and last day, both inclusive; either may be no bound.
struct Period {
    dates::Day first = dates::no_earlier_bound;
    dates::Day last = dates::no_later_bound;
};

/// What is said of one person's coming to one stage.
struct StageClaims {
    std::vector<const world::SeenClaim*> claims = {};   ///< assert, report or admit; in order
    std::vector<const world::SeenClaim*> denials = {};  ///< that may speak of the days of a claim

    /// \return whether some claim says between which two days
    [[nodiscard]] bool is_dated() const;

    /// \return the claims that weigh: those with a date, else all
    [[nodiscard]] std::vector<const world::SeenClaim*> weighing() const;

    /// \return whether the person came to the stage within the period
    [[nodiscard]] Reach within(const Period& period) const;
};

struct PersonInReview {
    claims::Entity person = {};  ///< canonical
    std::array<StageClaims, review_stages.size()> stages = {};
    std::vector<const world::SeenClaim*> memberships = {};  ///< of a group asked about

    [[nodiscard]] const StageClaims& stage(std::string_view name) const {
        return stages.at(stage_at(name));
    }

    /// \return whether the person came into the review by a day, left it, or was in it
    [[nodiscard]] Reach opened_by(dates::Day day) const;
    [[nodiscard]] Reach closed_by(dates::Day day) const;
    [[nodiscard]] Reach open_on(dates::Day day) const;

    /// \return whether the person, not in it before the period, had come in by its end; or left
    [[nodiscard]] Reach entered(const Period& period) const;
    [[nodiscard]] Reach left(const Period& period) const;
};

/// What is not given does not restrict.
struct ReviewScope {
    std::optional<claims::Entity> process = std::nullopt;
    std::optional<claims::Entity> group = std::nullopt;  ///< its named members, whenever
};

/// \return the process that a claim names; canonical; empty if none
claims::Entity process_named(const world::World& world, const world::SeenClaim& seen);

/// \return everybody of whom some claim says that they came to a stage of a review; in order
std::vector<PersonInReview> persons_in_review(const world::World& world, const ReviewScope& scope);

}  // namespace habeas::answers
