// Takes entries back: a retraction at the level and compartment of each, in one batch. The entries
// stay in the log.
#pragma once

#include "actions/recording.h"

#include <string>
#include <vector>

namespace habeas::actions {

struct Retract {
    std::vector<std::string> references = {};  ///< beginnings of ids, at least 4 characters each
    std::string said = {};  ///< EDTF, when the source withdrew its words; empty: we correct
                            ///< ourselves
    std::string reason = {};
};

/// \return ids of the retractions
/// \error  reference_unknown (reference) for what does not exist or may not be seen,
///         reference_ambiguous (reference, count), edtf_invalid, edtf_not_for_entry (column
///         "said"), as record
Result<Recorded> retract(const Register& into, const Actor& actor, const Retract& request);

}  // namespace habeas::actions
