// Words of the form key=value on the command line.
#pragma once

#include "base/result.h"

#include <string>
#include <utility>
#include <vector>

namespace habeas::cli {

/// \return key and value of each word, in order; a value may hold further '='
/// \error  word_not_a_parameter (word)
Result<std::vector<std::pair<std::string, std::string>>> parameters_in(
    const std::vector<std::string>& words);

}  // namespace habeas::cli
