// The columns of the claims table: the fixed ones, and one for each qualifier of the vocabulary.
// docs/claims.md describes each (a test compares them).
#pragma once

#include "base/result.h"
#include "documents/table.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::documents {

/// \return the names of the columns that are no qualifiers, in the order in which export writes
/// them
std::span<const std::string_view> fixed_columns();

/// Which cell of a row stands in which column.
class ClaimColumns {
  public:
    /// \param header   the table's header
    /// \param refused  receives column_unknown (column, nearest), column_twice (column),
    ///                 column_missing (column); a qualifier of free text may stand several times,
    ///                 each column with one value
    ClaimColumns(const TableRow& header, const std::string& file, std::vector<Error>& refused);

    /// \return the cell in a fixed column; empty if the table has no such column
    [[nodiscard]] std::string_view cell(const TableRow& row, std::string_view column) const;

    /// \return the qualifiers of the vocabulary that are columns, with the places of their cells
    [[nodiscard]] const std::map<std::string, std::vector<std::size_t>, std::less<>>& qualifiers()
        const {
        return qualifiers_;
    }

  private:
    std::map<std::string, std::vector<std::size_t>, std::less<>> fixed_;
    std::map<std::string, std::vector<std::size_t>, std::less<>> qualifiers_;
};

}  // namespace habeas::documents
