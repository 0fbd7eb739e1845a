// The rows of an answer as CSV (RFC 4180) for spreadsheets and programs. Columns are codes; a cell
// that a spreadsheet would run as a formula begins with an apostrophe.
#pragma once

#include "answers/answer.h"

#include <string>
#include <string_view>

namespace habeas::publishing {

/// One line a row, ended by "\r\n", after a heading. An entity stands as its id, and a column that
/// has entities is followed by "<column>_label"; days and ranges stand as "82..112" ("127" if both
/// ends are one, "30.." without limit), and a column that has them is followed by "<column>_min"
/// and "<column>_max". The last column, "claims", holds the ids of the claims, separated by blanks.
std::string csv_of(const answers::Answer& answer);

/// \return the text as one field: guarded against formulas (= + - @ tab CR at its beginning), and
///         quoted where it must be
std::string csv_field(std::string_view text);

}  // namespace habeas::publishing
