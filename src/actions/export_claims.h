// Writes the claims of a world as a claims table that imports back, or as JSON, one object a line.
#pragma once

#include "actions/viewpoint.h"

#include <string>

namespace habeas::actions {

enum class ExportFormat {
    claims_table,  ///< CSV; cells that a spreadsheet would run are guarded (docs/claims.md)
    json_lines,    ///< every cell exactly
};

/// \error as World::build
Result<std::string> export_claims(const Register& within,
                                  const Actor& actor,
                                  const Viewpoint& viewpoint,
                                  ExportFormat format);

}  // namespace habeas::actions
