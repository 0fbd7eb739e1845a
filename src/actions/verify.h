// Whether the register is what its devices signed, and whether everything erased was ordered to be.
#pragma once

#include "actions/register.h"
#include "store/verify.h"

#include <vector>

namespace habeas::actions {

struct Verified {
    store::Verification log = {};
    std::vector<claims::EntryId> erased_without_order =
        {};  ///< content is missing, nobody ordered it
    std::vector<claims::EntryId> ordered_not_erased = {};  ///< content is there against an order

    [[nodiscard]] bool is_whole() const {
        return log.is_whole() && erased_without_order.empty() && ordered_not_erased.empty();
    }
};

/// Reads the whole log, whatever the reader may see; it tells only ids.
Verified verify(const Register& within);

}  // namespace habeas::actions
