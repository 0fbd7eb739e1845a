// Dates that are said from where the speaker stands: "yesterday", "el pasado 2 de abril",
// "mid-January". Resolved against the date of the document that says them; the words are kept. What
// is not understood is refused, not guessed.
#pragma once

#include "base/result.h"
#include "domain/dates/edtf.h"

#include <string>
#include <string_view>

namespace habeas::dates {

/// A relative expression and the days it means.
struct RelativeDate {
    std::string words;  ///< as said
    Edtf date;          ///< what it means, as a written date
    std::string rule;   ///< how it was resolved: a code that docs/dates.md explains
};

/// \param words          the expression alone, such as "last Friday"
/// \param language       "en", "es" or "fr", alone or before a region ("es-PE")
/// \param document_date  when the document speaks; if it leaves several days (at most 366), the
///                       result is the set "[..]" of what the words mean on each of them
/// \return               dates without a year are the latest not after the document
/// \error                relative_date_unknown (words, language); relative_date_unanchored (words,
///                       date) if the words need a document date that is not given to a year
Result<RelativeDate> resolve_relative(std::string_view words,
                                      std::string_view language,
                                      const Edtf& document_date);

}  // namespace habeas::dates
