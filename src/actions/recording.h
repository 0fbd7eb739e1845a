// The last step of every action that writes: drafts become one bundle, hence one batch that can be
// undone as a whole.
#pragma once

#include "actions/placement.h"
#include "actions/register.h"
#include "domain/claims/entry.h"

#include <span>
#include <string>
#include <vector>

namespace habeas::actions {

/// What was written.
struct Recorded {
    std::string batch = {};                 ///< empty: nothing was written
    std::vector<claims::EntryId> ids = {};  ///< in the order of what was asked for; existing ones
                                            ///< where it was there already
    bool already_held = false;              ///< the register said exactly this before
};

/// A payload and where it goes.
struct PlacedPayload {
    Placement placement = {};
    claims::Payload payload = {};
};

/// Writes payloads under fresh salts.
/// \param payloads  at least one
/// \error register_read_only (register), level_not_permitted (level, compartment), as
/// store::Log::append
Result<Recorded> record(const Register& into,
                        const Actor& actor,
                        std::span<const PlacedPayload> payloads,
                        std::span<const store::DocumentBytes> documents = {});

}  // namespace habeas::actions
