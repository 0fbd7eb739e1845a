// What the program's exit code says. docs/command-line.md has the same table.
#pragma once

#include "base/error.h"

namespace habeas::cli {

enum ExitCode : int {
    done = 0,
    failed = 1,           ///< input that cannot be read or used
    misused = 2,          ///< the command line itself
    not_found = 3,        ///< a register, a file, a claim, a question
    refused = 4,          ///< by a rule or a permission
    in_conflict = 5,      ///< with what is there, or with another process
    not_whole = 6,        ///< the register is not what was signed
    rows_refused = 7,     ///< rows of a table
    machine_failed = 70,  ///< disk, memory
};

/// \return the code for an error that a command met
constexpr ExitCode exit_code_of(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::invalid_input:
        case ErrorKind::unsupported:
            return failed;
        case ErrorKind::not_found:
            return not_found;
        case ErrorKind::refused:
            return refused;
        case ErrorKind::conflict:
            return in_conflict;
        case ErrorKind::integrity:
            return not_whole;
    }
    return failed;
}

}  // namespace habeas::cli
