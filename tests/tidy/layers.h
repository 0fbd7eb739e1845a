// The arrows of src/LAYERS: which layer a path belongs to, and what that layer may include.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace habeas::tests::tidy {

/// Layer name to the names on the right of its colon.
using Layers = std::map<std::string, std::set<std::string>>;

/// \param text the content of src/LAYERS
Layers layers_from(std::string_view text);

/// \param path from src/ ("domain/dates/edtf.h")
/// \return     the longest layer name that is a folder above it; empty if there is none
std::string layer_of(const Layers& layers, const std::string& path);

/// \return whether files of one layer may include files of the other: itself, what its line names,
/// and the sub-layers
///         of "domain" and "store" where those are named; store/sqlite only by its own name
bool may_include(const Layers& layers, const std::string& from, const std::string& other);

}  // namespace habeas::tests::tidy
