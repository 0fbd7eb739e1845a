#include "cli/placement_options.h"

#include "cli/viewpoint_options.h"

namespace habeas::cli {

void PlacementOptions::declare(Options& options) {
    options.value("--level", "LEVEL", level);
    options.value("--in", "COMPARTMENT", compartment);
}

Result<actions::Placement> PlacementOptions::placement() const {
    const auto named = level_of_option(level);
    if (!named) {
        return failure_of(named);
    }
    return actions::Placement{.level = named.value(), .compartment = compartment};
}

}  // namespace habeas::cli
