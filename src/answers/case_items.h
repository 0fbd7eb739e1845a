// What the claims about a case name that other cases may have in common: a court, a judge, an
// accuser, an article of the law. Words are compared as written, since a wrong match convicts.
#pragma once

#include "answers/answer.h"
#include "world/world.h"

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::answers {

/// The qualifiers that name such things, in the order of the rows.
inline constexpr std::array<std::string_view, 8> case_item_kinds{
    "court", "judge", "accuser", "article", "body", "instrument", "ordered_by", "process"};

struct CaseItem {
    std::size_t kind = 0;                                 ///< position among case_item_kinds
    std::optional<claims::Entity> entity = std::nullopt;  ///< canonical; none for words
    std::string words = {};  ///< without outer space; empty for entities

    friend auto operator<=>(const CaseItem&, const CaseItem&) = default;
};

/// \return the things that a claim names, each once, by kind and then as they stand; what the
/// source does not know, and words of nothing but space, are none
std::vector<CaseItem> items_of(const world::World& world, const world::SeenClaim& seen);

Cell cell_of(const world::World& world, const CaseItem& item);

/// \return the words as written, or "label (kind:id)"
std::string shown_words(const world::World& world, const CaseItem& item);

/// \return the words, or the label, without what people write in different ways: case, accents,
/// spaces, punctuation. Equal ones may be the same thing, and nothing more.
std::string loose_words(const world::World& world, const CaseItem& item);

}  // namespace habeas::answers
