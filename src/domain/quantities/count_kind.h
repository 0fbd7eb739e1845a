// What kind of number a source stated. The kind is about the words; the bounds that the words are
// read as come from a lexicon (lexicon.h).
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace habeas::quantities {

/// verbal: a number word without digits behind it ("several hundred", "many"); none_stated: a share
/// of something whose size is not stated ("40 per cent"), so that no number is stated at all.
enum class CountKind {
    exact,
    at_least,
    more_than,
    at_most,
    fewer_than,
    about,
    between,
    verbal,
    none_stated
};

inline constexpr std::array all_count_kinds{CountKind::exact,
                                            CountKind::at_least,
                                            CountKind::more_than,
                                            CountKind::at_most,
                                            CountKind::fewer_than,
                                            CountKind::about,
                                            CountKind::between,
                                            CountKind::verbal,
                                            CountKind::none_stated};

/// \return the snake_case name of a kind
std::string_view name_of(CountKind kind);

/// \return the kind of that name; none if there is none
std::optional<CountKind> count_kind_named(std::string_view name);

}  // namespace habeas::quantities
