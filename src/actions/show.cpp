#include "actions/show.h"

#include "actions/holdings.h"

#include <utility>
#include <variant>

namespace habeas::actions {

Result<Shown> show(const Register& within,
                   const Actor& actor,
                   const std::string& reference,
                   const Viewpoint& viewpoint) {
    const auto holdings = Holdings::of(within.log(), reader_for(actor, viewpoint));
    if (!holdings) {
        return failure_of(holdings);
    }
    const auto held = holdings.value().entry_named(reference);
    if (!held) {
        return failure_of(held);
    }
    if (!std::holds_alternative<claims::Claim>(held.value()->payload)) {
        return failure("reference_not_a_claim", {{"reference", reference}});
    }
    auto world = world_for(within, actor, viewpoint);
    if (!world) {
        return failure_of(world);
    }
    const world::SeenClaim* claim = world.value()->claim(held.value()->id);
    if (claim == nullptr) {
        return failure("claim_ended", {{"reference", reference}}, ErrorKind::not_found);
    }
    answers::Evidence evidence = answers::evidence_of(*world.value(), *claim, {});
    return Shown{.world = std::move(world.value()),
                 .claim = claim,
                 .evidence = std::move(evidence),
                 .placement = held.value()->placement,
                 .author = held.value()->author};
}

}  // namespace habeas::actions
