// Whether a log is what its devices signed: every signature, every link to the bundle before, every
// commitment, and what the backend sees of its own pages and documents. It finds an altered,
// removed or reordered entry; a cut tail it cannot see (that needs an anchor outside). It
// interprets no payload: whether an erasure was ordered is its caller's question.
#pragma once

#include "store/log.h"

#include <cstdint>
#include <vector>

namespace habeas::store {

struct Verification {
    std::uint64_t devices = 0;
    std::uint64_t bundles = 0;
    std::uint64_t entries = 0;  ///< erased ones included
    std::vector<claims::EntryId> erased =
        {};  ///< entries without content, to be compared with erasure orders
    std::vector<Damage> damages = {};  ///< in the order found; empty = the log is whole

    [[nodiscard]] bool is_whole() const { return damages.empty(); }
};

/// Reads the whole log. Damage is listed, never thrown.
Verification verify_log(Log& log);

}  // namespace habeas::store
