// The texts of the lexicons that every register starts with; use built_in_lexicon (lexicon.h) to
// read with them.
#pragma once

#include <string_view>

namespace habeas::quantities {

extern const std::string_view built_in_english_text;
extern const std::string_view built_in_spanish_text;

}  // namespace habeas::quantities
