// The catalogues of texts as they stand in locale/, embedded in the program: cmake/locale.cmake
// makes the source of this header. Only words.cpp reads them.
#pragma once

#include <string>
#include <string_view>

namespace habeas::publishing {

/// \param language "en", "es": the name of a file in locale/
/// \return         a flat JSON object, code to text; empty if there is no such file
std::string catalogue_of(std::string_view language);

}  // namespace habeas::publishing
