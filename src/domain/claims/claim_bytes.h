// The canonical bytes of a claim, the largest of the payloads (entry.h).
#pragma once

#include "domain/claims/bytes.h"
#include "domain/claims/claim.h"

namespace habeas::claims {

void write_claim(ByteWriter& out, const Claim& claim);

/// \return the claim; the reader is not ok() if a part does not fit
Claim read_claim(ByteReader& in);

}  // namespace habeas::claims
