// The options that say where in the register something is written: --level and --in.
#pragma once

#include "actions/placement.h"
#include "cli/options.h"

#include <string>

namespace habeas::cli {

struct PlacementOptions {
    std::string level = "team";
    std::string compartment = {};

    void declare(Options& options);

    /// \error level_unknown (text, nearest)
    [[nodiscard]] Result<actions::Placement> placement() const;
};

}  // namespace habeas::cli
