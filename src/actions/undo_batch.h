// Takes back a whole batch (an import, a record, a retraction): one retraction for each level and
// compartment of its entries, together one new batch, which can itself be undone.
#pragma once

#include "actions/recording.h"

#include <cstddef>
#include <string>

namespace habeas::actions {

struct UndoBatch {
    std::string batch = {};  ///< beginning of its name, at least 4 characters; empty: the last one
                             ///< of this actor that is not itself an undo
    std::string reason = {};
};

struct UndoneBatch {
    std::string undone = {};  ///< the batch that was taken back
    std::size_t entries = 0;  ///< how many entries were
    Recorded recorded = {};
};

/// \error batch_unknown (batch), batch_ambiguous (batch, count), batch_already_undone (batch; kind
///        conflict), nothing_to_undo, as record
Result<UndoneBatch> undo_batch(const Register& into, const Actor& actor, const UndoBatch& request);

}  // namespace habeas::actions
