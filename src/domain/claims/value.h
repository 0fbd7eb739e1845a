// What a claim says of its subject: words, never their reading. A count or a duration keeps its
// phrase; the reading is made by the lexicon that the world knows. "Unknown" (the source says it
// does not know), "nothing" (the source says there is none) and an absent value are three different
// things.
#pragma once

#include "domain/claims/entity.h"
#include "domain/claims/entry_id.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::claims {

/// The numbers stand in the log and never change.
enum class ValueKind : unsigned char {
    absent = 0,
    text = 1,      ///< free words
    code = 2,      ///< a word of a closed list ("pardon", "yes")
    entity = 3,    ///< "kind:id"
    count = 4,     ///< a quantity in the source's words
    duration = 5,  ///< a length of time in the source's words
    date = 6,      ///< an EDTF text
    claim = 7,     ///< another claim, by its id in hexadecimal
    unknown = 8,
    nothing = 9,
};

/// \return the lower-case English word of a kind
std::string_view name_of(ValueKind kind);

/// \return the kind of that name, or none
std::optional<ValueKind> value_kind_named(std::string_view name);

struct Value {
    ValueKind kind = ValueKind::absent;
    std::string text = {};      ///< words, code, entity, EDTF or claim id; by kind
    std::string language = {};  ///< of the words (BCP 47), for text, count, duration
    std::optional<std::int64_t> lower =
        std::nullopt;  ///< a coder's own reading of a count, where no lexicon can
    std::optional<std::int64_t> upper = std::nullopt;

    friend auto operator<=>(const Value&, const Value&) = default;
};

Value text_value(std::string words, std::string language);
Value code_value(std::string code);
Value entity_value(const Entity& entity);
Value count_value(std::string words, std::string language);
Value claim_value(const EntryId& id);

/// A named further fact of a claim: place, visitor, ordered_by … A name may stand several times.
struct Qualifier {
    std::string name = {};
    Value value = {};

    friend auto operator<=>(const Qualifier&, const Qualifier&) = default;
};

}  // namespace habeas::claims
