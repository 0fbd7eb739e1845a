// One claim in full, as a text for people: what it says, when, by whom, its words exactly as they
// stand, and how it entered the register.
#pragma once

#include "answers/trace.h"
#include "publishing/words.h"

#include <string>

namespace habeas::publishing {

/// How a claim stands in the register.
struct ClaimRecord {
    std::string level = {};
    std::string compartment = {};
    std::string author = {};
};

/// \return lines "label  value", then the words of the passage or row between two lines of dashes,
///         unchanged but for control characters
std::string text_of(const world::SeenClaim& seen,
                    const answers::Evidence& evidence,
                    const ClaimRecord& record,
                    const Words& words);

}  // namespace habeas::publishing
