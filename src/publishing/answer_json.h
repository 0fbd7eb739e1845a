// An answer as JSON for programs: codes and numbers, no sentences, the same in every language. The
// form is versioned; docs/command-line.md describes it.
#pragma once

#include "answers/answer.h"

#include <string>

namespace habeas::publishing {

/// \return one JSON object in one line, ended by "\n"
std::string json_of(const answers::Answer& answer);

/// \return one claim with its words and where they stand, as in "evidence" of json_of
std::string json_of(const answers::Evidence& evidence);

}  // namespace habeas::publishing
