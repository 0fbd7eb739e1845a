// Help, man pages and completion, all written from the same declarations of the commands.
#pragma once

#include "cli/options.h"
#include "publishing/words.h"

#include <string>
#include <vector>

namespace habeas::cli {

/// The version of the program, as CHANGELOG.md counts.
inline constexpr auto program_version = "0.1.0";

/// \return what `habeas COMMAND --help` prints: what it does, examples, arguments, options
std::string help_of(const Options& options, const publishing::Words& words);

/// \return what `habeas --help` prints
std::string help_of_all(const std::vector<std::string>& commands, const publishing::Words& words);

/// \return the man page habeas-COMMAND(1), in man(7) macros
std::string man_page_of(const Options& options, const publishing::Words& words);

/// \param shell  "bash", "zsh" or "fish"
/// \return       a script that completes commands and options; empty for another shell
std::string completion_for(const std::string& shell,
                           const std::vector<std::unique_ptr<Options>>& commands,
                           const publishing::Words& words);

}  // namespace habeas::cli
