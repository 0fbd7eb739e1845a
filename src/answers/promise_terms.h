// What was promised: how many or who, by whom, when, and the term in which it was to be done; and
// whether a deed lies in that term. Definition: docs/answers/promises.md.
#pragma once

#include "answers/act_dates.h"
#include "world/world.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::answers {

/// Whole numbers from lower to upper; a bound that is absent is open.
struct NumberRange {
    std::optional<std::int64_t> lower = std::nullopt;
    std::optional<std::int64_t> upper = std::nullopt;

    [[nodiscard]] bool is_read() const { return lower || upper; }
};

enum class PromiseKind {
    number,  ///< so many people
    person,  ///< one person by name
    words    ///< anything else: only answers tell what became of it
};

struct Promise {
    const world::SeenClaim* claim = nullptr;
    PromiseKind kind = PromiseKind::words;
    ActDate made = {};
    dates::Day from_earliest = dates::no_earlier_bound;  ///< of the first day of the term
    dates::Day from_latest = dates::no_later_bound;
    ActDate due = {};          ///< last day of the term; without a text if none is stated
    bool is_doubtful = false;  ///< some date of it bears ~, ? or %
    NumberRange promised = {};
    std::optional<std::int64_t> enough = std::nullopt;  ///< so many keep it in every reading
};

/// \return every claim that is a promise, in the order of the world
std::vector<const world::SeenClaim*> claims_that_promise(const world::World& world);

/// \return the promise that a claim is, if it is one
std::optional<Promise> promise_of(const world::SeenClaim& seen);

/// \return whether a claim of this predicate states what a promise was about
bool is_deed_of(const Promise& promise, std::string_view predicate);

/// \return whether the last day of the term was before a day
dates::Truth is_due_before(const Promise& promise, dates::Day day);

enum class TermPlace { before, inside, perhaps, after };

/// \return where something done between two days lies, as of a day
TermPlace place_in_term(const Promise& promise, const dates::ValidTime& done, dates::Day on);

/// \return the one day of an act
dates::ValidTime day_of_act(const world::SeenClaim& seen);

}  // namespace habeas::answers
