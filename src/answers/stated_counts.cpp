#include "answers/stated_counts.h"

namespace habeas::answers {

bool is_stated_count(const world::SeenClaim& seen) {
    return seen.has_effect(claims::Effect::counts_stock) ||
           seen.has_effect(claims::Effect::counts_flow);
}

claims::Entity population_of(const world::World& world, const world::SeenClaim& seen) {
    const claims::Entity named = seen.claim().entity("population");
    return named.empty() ? seen.subject() : world.canonical(named);
}

dates::ValidTime time_of_count(const world::SeenClaim& seen) {
    const claims::Claim& claim = seen.claim();
    const bool has_end = claim.valid_to && dates::is_bounded(seen.valid().end_max);
    if (has_end) {
        return seen.valid();
    }
    for (const auto* date : {&claim.valid_from, &claim.uttered, &claim.said}) {
        if (date->has_value()) {
            return dates::valid_time_of(date->value());
        }
    }
    return {};
}

bool may_be_so_by(const world::SeenClaim& seen, dates::Day day) {
    if (seen.meaning().effect == claims::Effect::counts_flow) {
        return time_of_count(seen).end_min <= dates::days_after(day, 1);
    }
    return seen.meaning().effect == claims::Effect::counts_stock
               ? time_of_count(seen).start_min <= day
               : seen.valid().start_min <= day;
}

quantities::ComparableCount comparable_count(const world::World& world,
                                             const world::SeenClaim& seen) {
    quantities::ComparableCount comparable;
    if (seen.count()) {
        comparable.count = *seen.count();
    }
    comparable.population = claims::text_of(population_of(world, seen)) + " " + seen.predicate();
    comparable.unit = seen.claim().code("unit");
    comparable.is_flow = seen.meaning().effect == claims::Effect::counts_flow;
    comparable.as_of_or_period = time_of_count(seen);
    return comparable;
}

}  // namespace habeas::answers
