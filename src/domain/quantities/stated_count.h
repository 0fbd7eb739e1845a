// A count as a source stated it: its own words, and the interval that a lexicon reads them as. The
// reading never replaces the words. Who is counted, when and by whom belongs to the claim
// (comparison.h brings them together).
#pragma once

#include "base/result.h"
#include "domain/quantities/count_kind.h"
#include "domain/quantities/lexicon.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace habeas::quantities {

/// Bounds are inclusive and never negative; an absent bound is open. lower <= upper where both
/// exist.
struct StatedCount {
    std::string words = {};     ///< verbatim
    std::string language = {};  ///< of the lexicon
    CountKind kind = CountKind::exact;
    std::optional<std::int64_t> lower = std::nullopt;
    std::optional<std::int64_t> upper = std::nullopt;
    std::optional<std::int64_t> best = std::nullopt;          ///< of exact and about only
    std::optional<std::int64_t> conservative = std::nullopt;  ///< the most conservative figure
    std::int64_t granularity = 1;  ///< 1, 10, 50 or 100 by the digits written; 12 for dozens
    bool flagged = false;  ///< a hedge before a number that is not round: "unos 69" is read [69,69]
    std::string lexicon = {};  ///< version of the lexicon that made this reading, "en@1"

    friend bool operator==(const StatedCount&, const StatedCount&) = default;
};

/// \param words       the phrase; what follows the number ("71 people") is kept in words and not
/// read \param lexicon     of the phrase's language \param group_size  size of the group it speaks
/// of, if known ("all", "40 per cent"); 0 to 10^15 \error             quantity_unreadable (words):
/// no reading that is not a guess; quantity_ambiguous (words, part):
///                    two readings, such as "1.234" in English; quantity_not_utf8 (position)
Result<StatedCount> read_count(std::string_view words,
                               const Lexicon& lexicon,
                               std::optional<std::int64_t> group_size = std::nullopt);

}  // namespace habeas::quantities
