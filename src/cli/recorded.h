// How commands that write entries tell what was written: the same words and the same JSON.
#pragma once

#include "actions/recording.h"
#include "cli/session.h"

namespace habeas::cli {

/// Prints the short id of each entry (or, as JSON, ids and batch), and says which batch it was.
/// \return exit code
int tell_recorded(const Session& session, const actions::Recorded& recorded, bool is_json);

}  // namespace habeas::cli
