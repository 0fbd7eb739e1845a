// What a claim says to a standard: on which days it may be, whether these are beyond doubt, and
// whether it concerns a person. Written from docs/answers/standards.md, Terms, for its twin.
#pragma once

#include "world/world.h"

#include <set>
#include <string>
#include <vector>

namespace habeas::tests {

using Used = std::set<const world::SeenClaim*>;

/// Numbers of days; far away where nobody says.
struct Reach {
    std::int64_t first = 0;
    std::int64_t last = 0;
    bool is_sure = true;

    [[nodiscard]] bool has_first() const;
    [[nodiscard]] bool has_last() const;
};

/// Days "never before" and "never after", so that they still can be added to.
inline constexpr std::int64_t long_ago = -1'000'000;
inline constexpr std::int64_t far_ahead = 1'000'000;

std::int64_t number_of(dates::Day day);

/// \return the days on which it may have begun; who denies it goes to `used`
Reach reach_of(const world::World& world, const world::SeenClaim& seen, Used& used);

/// "no", "maybe" or "yes"
enum class Concern { no, maybe, yes };

Concern weaker(Concern one, Concern other);

/// \return whether a claim about visits concerns the person; the reasons go to `used`
Concern concerns(const world::World& world,
                 const world::SeenClaim& seen,
                 const claims::Entity& person,
                 Used& used);

/// \return whether it keeps the visitor out, or lets the visitor in, and concerns the person
Concern keeps_from(const world::World& world,
                   const world::SeenClaim& measure,
                   const claims::Entity& person,
                   const std::string& visitor,
                   Used& used);
Concern lets_to(const world::World& world,
                const world::SeenClaim& opening,
                const claims::Entity& person,
                const std::string& visitor,
                Used& used);

bool of_different_cases(const world::SeenClaim& left, const world::SeenClaim& right);

}  // namespace habeas::tests
