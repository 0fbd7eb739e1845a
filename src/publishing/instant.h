// Recorded time as people write it: "2026-11-24T10:00:00Z", or a day, which is meant to its end
// (UTC).
#pragma once

#include "base/clock.h"

#include <optional>
#include <string>
#include <string_view>

namespace habeas::publishing {

/// \return "2026-11-24T10:00:00Z"; with microseconds where they are not zero
std::string text_of(Instant instant);

/// \param text "YYYY-MM-DDThh:mm:ss[.ffffff]Z", or "YYYY-MM-DD" for the last microsecond of it
/// \return     the instant, or none
std::optional<Instant> instant_from(std::string_view text);

}  // namespace habeas::publishing
