// A cell, and the numbers of a figure, as JSON: the same in an answer and in what changed of it.
#pragma once

#include "answers/answer.h"

#include <nlohmann/json_fwd.hpp>

namespace habeas::publishing {

/// \return null for an empty cell, else its value under the name of its kind
nlohmann::ordered_json json_from(const answers::Cell& cell);

/// \return name, of, unit and numbers, without what it is founded on
nlohmann::ordered_json json_from(const answers::Figure& figure);

}  // namespace habeas::publishing
