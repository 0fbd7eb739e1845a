// The word that somebody may have meant, for refusals of a name that is not known.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace habeas::answers {

/// \return the first of the words that take the fewest changes of a byte; empty if there are none
std::string nearest_word(std::string_view word, const std::vector<std::string>& words);

}  // namespace habeas::answers
