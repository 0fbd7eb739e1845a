// The name that somebody probably meant: for messages about a mistyped column, predicate or code.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace habeas::documents {

/// \return the name with the fewest insertions, removals and changes of a byte from `written`; of
/// several the first; empty if there are no names
std::string nearest_name(std::string_view written, std::span<const std::string_view> names);

}  // namespace habeas::documents
