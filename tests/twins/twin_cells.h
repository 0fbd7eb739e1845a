// What several slow twins need to write an answer down: cells, and days one by one.
#pragma once

#include "answers/answer.h"
#include "twins/custody_worlds.h"

#include <optional>
#include <string>
#include <vector>

namespace habeas::tests {

answers::Cell date_or_empty(const std::string& written);

/// \return what was written; empty if nothing was
std::string written(const std::optional<dates::Edtf>& date);

/// \return the entity that a qualifier names first, as the world takes it; empty if none
claims::Entity named_first(const world::World& world,
                           const world::SeenClaim& seen,
                           std::string_view qualifier);

/// \return the claims, each in the place that the number of claims before it gives; those of which
///         none is before the other as they stand
template <class IsBefore>
std::vector<const world::SeenClaim*> in_order(const std::vector<const world::SeenClaim*>& claims,
                                              IsBefore is_before) {
    std::vector<const world::SeenClaim*> ordered(claims.size());
    for (std::size_t at = 0; at < claims.size(); ++at) {
        std::size_t place = 0;
        for (std::size_t other = 0; other < claims.size(); ++other) {
            const bool is_tie = !is_before(*claims[at], *claims[other]) && other < at;
            place += is_before(*claims[other], *claims[at]) || is_tie ? 1U : 0U;
        }
        ordered.at(place) = claims[at];
    }
    return ordered;
}

/// The day of something that has one: the claim's own date, else the day of speaking, else the
/// document's.
struct Moment {
    std::string text = {};  ///< as written; empty = not dated
    Days days = {.first = 0, .last = 0, .is_bounded_before = false, .is_bounded_after = false};
};

Moment moment_of(const world::SeenClaim& seen);

/// \return the fewest and the most days from a day of the first to a day of the second, over all
///         pairs of them, none less than 0; no most if a bound between them is missing
dates::DayCount lengths(const Days& first, const Days& second);

/// \return one day of the window
Days only_day(int day);

}  // namespace habeas::tests
