// The words of a line of a test register, and the claim that its fields write.
#pragma once

#include "domain/claims/claim.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::tests {

/// \return the words between spaces; '...' keeps spaces inside and is taken off
std::vector<std::string> words_of_line(std::string_view line);

/// \return the parts of "a;b"
std::vector<std::string> joined_values(const std::string& text);

/// \return the value of the first word "name=value"; empty if there is none
std::string field_of(const std::vector<std::string>& words, std::string_view name);

/// \return the date; throws for one that is none
dates::Edtf date_of(const std::string& text);

/// \return the entity "kind:id"; throws for one that is none
claims::Entity entity_of(const std::string& text);

/// Finds a claim by its key.
using FindClaim = std::function<claims::EntryId(const std::string& key)>;

/// \param words KEY SUBJECT PREDICATE FIELD=VALUE..., as RegisterBuilder::add describes
claims::Claim claim_of_line(const std::vector<std::string>& words, const FindClaim& find);

}  // namespace habeas::tests
