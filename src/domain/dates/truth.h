// Three-valued truth (Kleene): an uncertain date makes some questions unanswerable, and the answer
// says so.
#pragma once

#include <algorithm>

namespace habeas::dates {

/// yes: true in every world that fits the claims; no: in none; maybe ("cannot tell"): in some and
/// not in others.
enum class Truth { no = 0, maybe = 1, yes = 2 };

/// \return the weaker of the two
constexpr Truth both(Truth left, Truth right) {
    return std::min(left, right);
}

/// \return the stronger of the two
constexpr Truth either(Truth left, Truth right) {
    return std::max(left, right);
}

/// \return yes for no, no for yes, maybe for maybe
constexpr Truth negation(Truth truth) {
    return truth == Truth::maybe ? Truth::maybe : (truth == Truth::yes ? Truth::no : Truth::yes);
}

}  // namespace habeas::dates
