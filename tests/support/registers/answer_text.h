// An answer as lines of text with the keys of its claims, in the form in which stories expect it.
#pragma once

#include "answers/answer.h"
#include "support/registers/register_builder.h"

#include <functional>
#include <string>

namespace habeas::tests {

/// \return "82-112", "96", "121-…" where there is no longest
std::string text_of(const dates::DayCount& days);

/// \return how a story writes the cell; "-" for an empty one
std::string text_of(const answers::Cell& cell);

/// The key under which a test knows a claim.
using KeyOf = std::function<std::string(const claims::EntryId&)>;

/// \return figures, rows, notes and claims apart, one a line; or "error CODE name=value"
std::string text_of(const Result<answers::Answer>& answer, const RegisterBuilder& written);

/// \return the same, of a register whose claims are known by other keys
std::string text_of(const Result<answers::Answer>& answer, const KeyOf& key_of);

}  // namespace habeas::tests
