// A promise as a slow twin takes it: every day on which it was made, may begin and is due, and
// where a deed lies among them. Written from docs/answers/promises.md, and nothing else.
#pragma once

#include "twins/custody_worlds.h"
#include "twins/stated_numbers.h"

#include <string>

namespace habeas::tests {

struct Vow {
    const world::SeenClaim* claim = nullptr;
    std::string kind = {};  ///< number, person or words
    std::string made_text = {};
    std::string due_text = {};
    Days made = {};
    Days start = {};
    Days due = {};
    bool is_vague = false;
    Numbers promised = every_number();
};

/// The first and the last days of a deed.
struct Done {
    Days first = {};
    Days last = {};
    bool is_vague = false;
};

/// \return number, person or words; empty if the claim promises nothing
std::string kind_of(const world::SeenClaim& seen);

Vow vow_of(const world::SeenClaim& seen, const std::string& kind);

/// \return before, inside, perhaps or after
std::string where_it_lies(const Vow& vow, const Done& done, int on);

/// \return the state of a promise of which no deed is known
std::string open_state(const Vow& vow, int on);

std::string state_of(const Vow& vow, const Numbers& done, int on);

}  // namespace habeas::tests
