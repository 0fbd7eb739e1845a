// Reading one date of an EDTF string: everything but intervals and sets. Used by the parser of the
// whole string.
#pragma once

#include "domain/dates/edtf.h"

#include <cstddef>
#include <string_view>
#include <variant>

namespace habeas::dates {

/// One date as read.
struct ReadDate {
    WrittenRange range = {};
    int level = 0;
    bool has_time = false;      ///< a time of day follows the day
    bool stands_alone = false;  ///< a form that is no end of an interval and no member of a set
    std::string_view entry_refusal = {};  ///< why a register does not accept it; empty if it does
};

/// Why some bytes are no date.
struct NotADate {
    std::size_t position = 0;  ///< byte offset of the first byte that does not fit, from 0
    std::string_view reason;   ///< a code; docs/dates.md lists them
};

/// \param text  one date of level 0, 1 or 2: no interval, no set, nothing around it
std::variant<ReadDate, NotADate> read_date(std::string_view text);

}  // namespace habeas::dates
