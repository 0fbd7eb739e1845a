// The door: the words of a command line in, an exit code out.
#pragma once

#include "cli/surroundings.h"

#include <string>
#include <vector>

namespace habeas::cli {

/// \param arguments  without the program's own name
/// \return           exit code (cli/exit_codes.h)
int run(const std::vector<std::string>& arguments, const Surroundings& around);

}  // namespace habeas::cli
