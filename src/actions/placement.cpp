#include "actions/placement.h"

namespace habeas::actions {

Result<void> check_may_write(const Actor& actor, const Placement& placement) {
    if (!actor.clearance.permits(placement.level, placement.compartment)) {
        return failure("level_not_permitted",
                       {{"level", std::string(claims::name_of(placement.level))},
                        {"compartment", placement.compartment}},
                       ErrorKind::refused);
    }
    return {};
}

}  // namespace habeas::actions
