// Single cells of the claims table: from what is written to what it means, and back to the cell
// that would be written for it. No cell is trimmed or changed.
#pragma once

#include "base/result.h"
#include "domain/claims/claim.h"
#include "domain/quantities/lexicon.h"

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::documents {

/// The words of one register besides the built-in ones.
struct RegisterWords {
    std::map<std::string, claims::ValueKind, std::less<>> predicates = {};  ///< declared ones
    std::map<std::string, quantities::Lexicon, std::less<>> lexicons = {};  ///< by language
};

/// \return the words between ';', without the spaces around them; none for an empty cell
std::vector<std::string> listed(std::string_view cell);

/// \error entity_unreadable (text)
Result<claims::Entity> read_entity(std::string_view cell);

/// \param may_be_open whether ".." may stand there
/// \error edtf_invalid, edtf_not_for_entry
Result<dates::Edtf> read_date(std::string_view cell, bool may_be_open);

/// A code: letters, digits, '_', '-' and '.'; of a closed list where the name has one.
/// \param name  of the predicate or qualifier
/// \error code_unreadable (text); code_unknown (text, nearest)
Result<std::string> read_code(std::string_view cell, std::string_view name);

/// \return the closed list of codes of a predicate or qualifier; empty if its codes are open
std::span<const std::string_view> codes_of(std::string_view name);

/// \error number_unreadable (text) for anything but an integer in decimal digits
Result<std::int64_t> read_number(std::string_view cell);

/// \return the kind of value that a predicate takes
/// \error  predicate_unknown (predicate, nearest)
Result<claims::ValueKind> kind_of_predicate(std::string_view predicate, const RegisterWords& words);

/// Refuses a count that no lexicon of its language reads.
/// \error count_language_missing, lexicon_missing (language), as quantities::read_count
Result<void> check_readable(const claims::Value& count, const RegisterWords& words);

/// A value of a kind. "@unknown" and "@nothing" stand for the two that every kind has; a text that
/// is itself one of them is written with one more '@'. Claim values keep the reference as written.
/// \param name  of the predicate or qualifier, for its codes
/// \error as the readers above
Result<claims::Value> read_value(std::string_view cell,
                                 claims::ValueKind kind,
                                 std::string_view name,
                                 const std::string& language);

/// \return the cell for which read_value gives this value
std::string cell_of(const claims::Value& value);

/// \return the cell with an apostrophe before it if a spreadsheet would take it for a formula
std::string guarded(std::string_view cell);

/// \return what `guarded` was given
std::string_view unguarded(std::string_view cell);

}  // namespace habeas::documents
