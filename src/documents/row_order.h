// In which order rows that refer to one another can be taken up: each after those it refers to.
#pragma once

#include "documents/claims_table.h"

#include <cstddef>
#include <span>
#include <vector>

namespace habeas::documents {

struct RowOrder {
    std::vector<std::size_t> order = {};   ///< places of rows; otherwise as in the table
    std::vector<std::size_t> cyclic = {};  ///< rows that refer to themselves, directly or through
                                           ///< others, or to such a row; they cannot be taken up
};

/// References to no key of these rows are passed over.
RowOrder order_of(std::span<const ClaimRow> rows);

}  // namespace habeas::documents
