// Shows one claim in full, with its words from the stored bytes.
#pragma once

#include "actions/placement.h"
#include "actions/viewpoint.h"
#include "answers/trace.h"

#include <memory>
#include <string>

namespace habeas::actions {

struct Shown {
    std::unique_ptr<world::World> world;      ///< what `claim` points into
    const world::SeenClaim* claim = nullptr;  ///< never null
    answers::Evidence evidence = {};
    Placement placement = {};
    std::string author = {};  ///< who recorded it
};

/// \param reference  beginning of an id (short or hexadecimal), at least 4 characters
/// \error reference_unknown (reference) for what does not exist or may not be seen,
///        reference_ambiguous (reference, count), claim_ended (reference) for a claim that was
///        retracted or superseded in this world; kind not_found
Result<Shown> show(const Register& within,
                   const Actor& actor,
                   const std::string& reference,
                   const Viewpoint& viewpoint);

}  // namespace habeas::actions
