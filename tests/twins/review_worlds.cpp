// A claim is a set of days; one that leaves a side open has days outside the window too. A period
// is a set of days as well, so every rule is a comparison of sets.
#include "twins/review_worlds.h"

#include "twins/twin_cells.h"

#include <algorithm>

namespace habeas::tests {
namespace {

using claims::Entity;
using world::SeenClaim;
using world::World;

bool is_said(const SeenClaim& seen) {
    const auto modality = seen.modality();
    return modality == claims::Modality::asserts || modality == claims::Modality::reports ||
           modality == claims::Modality::admits;
}

bool is_in(const Span& span, int day) {
    return (!span.first || *span.first <= day) && day <= span.last;
}

bool is_wholly_in(const Days& days, const Span& span) {
    bool all = days.is_bounded_after && (days.is_bounded_before || !span.first);
    for (int day = days.first; day <= days.last; ++day) {
        all = all && is_in(span, day);
    }
    return all;
}

bool is_partly_in(const Days& days, const Span& span) {
    bool some = !span.first && !days.is_bounded_before;
    for (int day = days.first; day <= days.last; ++day) {
        some = some || is_in(span, day);
    }
    return some;
}

bool have_common_day(const Days& one, const Days& other) {
    bool some = (!one.is_bounded_before && !other.is_bounded_before) ||
                (!one.is_bounded_after && !other.is_bounded_after);
    for (int day = one.first; day <= one.last; ++day) {
        some = some || (other.first <= day && day <= other.last);
    }
    return some;
}

bool shows_review(const World& world, const SeenClaim& seen, const ReviewAsked& asked) {
    const std::set<std::string> papers{"review_request",
                                       "evaluation",
                                       "recommendation",
                                       "decision",
                                       "pardon",
                                       "exoneration",
                                       "release_order",
                                       "refusal",
                                       "release pardon",
                                       "release grace"};
    const std::string& predicate = seen.predicate();
    const bool is_release = predicate == "release";
    const std::string full = is_release ? predicate + " " + seen.claim().value.text : predicate;
    return !named_first(world, seen, "process").empty() ||
           (!asked.process && papers.contains(full));
}

bool is_of_another_process(const World& world, const SeenClaim& seen, const ReviewAsked& asked) {
    const Entity named = named_first(world, seen, "process");
    return asked.process && !named.empty() && named != world.canonical(*asked.process);
}

void drop_denials_of_other_days(StageSaid& stage) {
    std::vector<const SeenClaim*> kept;
    for (const SeenClaim* denial : stage.denials) {
        bool is_about_a_claim = false;
        for (const SeenClaim* seen : stage.claims) {
            is_about_a_claim =
                is_about_a_claim || have_common_day(days_of_start(*denial), days_of_start(*seen));
        }
        if (is_about_a_claim) {
            kept.push_back(denial);
        }
    }
    stage.denials = kept;
}

Reviewed everything_about(const World& world, const Entity& entity, const ReviewAsked& asked) {
    Reviewed person{.entity = entity};
    for (const SeenClaim& seen : world.claims()) {
        if (world.canonical(seen.claim().subject) != entity) {
            continue;
        }
        const auto& names = stages_in_order();
        const bool is_stage =
            std::find(names.begin(), names.end(), seen.predicate()) != names.end();
        const auto value = claims::entity_from(seen.claim().value.text);
        if (asked.group && is_said(seen) && seen.predicate() == "member_of" && value &&
            world.canonical(*value) == world.canonical(*asked.group)) {
            person.memberships.push_back(&seen);
        }
        if (is_stage && !is_of_another_process(world, seen, asked)) {
            StageSaid& stage = person.stages[seen.predicate()];
            if (is_said(seen)) {
                stage.claims.push_back(&seen);
            } else if (seen.modality() == claims::Modality::denies) {
                stage.denials.push_back(&seen);
            }
        }
    }
    for (auto& [name, stage] : person.stages) {
        drop_denials_of_other_days(stage);
    }
    return person;
}

bool is_reviewed(const World& world, const Reviewed& person, const ReviewAsked& asked) {
    bool is_shown = false;
    for (const auto& [name, stage] : person.stages) {
        for (const SeenClaim* seen : stage.claims) {
            is_shown = is_shown || shows_review(world, *seen, asked);
        }
    }
    return is_shown && (!asked.group || !person.memberships.empty());
}

/// Whether all days of what closed it lie before all days of a request that may be of the day.
bool asks_again(const Reviewed& person, const StageSaid& closing, int day) {
    if (!person.stages.contains("review_request")) {
        return false;
    }
    for (const SeenClaim* request : person.stages.at("review_request").claims) {
        const Days days = days_of_start(*request);
        bool is_after = days.is_bounded_before && days.first <= day;
        for (const SeenClaim* seen : closing.claims) {
            const Days closed = days_of_start(*seen);
            is_after = is_after && closed.is_bounded_after && closed.last < days.first;
        }
        if (is_after) {
            return true;
        }
    }
    return false;
}

}  // namespace

const std::vector<std::string>& stages_in_order() {
    static const std::vector<std::string> all{"review_request",
                                              "evaluation",
                                              "recommendation",
                                              "decision",
                                              "pardon",
                                              "exoneration",
                                              "release_order",
                                              "release",
                                              "refusal",
                                              "death_in_custody"};
    return all;
}

std::vector<Reviewed> people_reviewed(const World& world, const ReviewAsked& asked) {
    std::set<Entity> entities;
    for (const SeenClaim& seen : world.claims()) {
        const Entity entity = world.canonical(seen.claim().subject);
        if (entity.kind == claims::EntityKind::person) {
            entities.insert(entity);
        }
    }
    std::vector<Reviewed> people;
    for (const Entity& entity : entities) {
        const Reviewed person = everything_about(world, entity, asked);
        if (is_reviewed(world, person, asked)) {
            people.push_back(person);
        }
    }
    return people;
}

Days days_of_start(const SeenClaim& seen) {
    return days_between(seen.valid().start_min, seen.valid().start_max);
}

bool is_dated(const StageSaid& stage) {
    for (const SeenClaim* seen : stage.claims) {
        const Days days = days_of_start(*seen);
        if (days.is_bounded_before && days.is_bounded_after) {
            return true;
        }
    }
    return false;
}

std::vector<const SeenClaim*> weighing(const StageSaid& stage) {
    std::vector<const SeenClaim*> all;
    for (const SeenClaim* seen : stage.claims) {
        if (!is_dated(stage) || is_dated(StageSaid{.claims = {seen}})) {
            all.push_back(seen);
        }
    }
    return all;
}

Strength strength_within(const StageSaid& stage, const Span& span) {
    std::size_t wholly = 0;
    std::size_t partly = 0;
    std::size_t sure = 0;
    const auto all = weighing(stage);
    for (const SeenClaim* seen : all) {
        wholly += is_wholly_in(days_of_start(*seen), span) ? 1U : 0U;
        partly += is_partly_in(days_of_start(*seen), span) ? 1U : 0U;
        sure += seen->valid().start_qualified ? 0U : 1U;
    }
    if (partly == 0) {
        return 0;
    }
    if (wholly < all.size() || !stage.denials.empty()) {
        return 1;
    }
    return sure == 0 ? 2 : 3;
}

Strength come_in(const Reviewed& person, int day) {
    Strength strongest = 0;
    for (const auto& [name, stage] : person.stages) {
        strongest = std::max(strongest, strength_within(stage, {.last = day}));
    }
    return strongest;
}

Strength gone(const Reviewed& person, int day) {
    Strength strongest = 0;
    for (const auto& [name, stage] : person.stages) {
        const bool closes = name == "release" || name == "refusal" || name == "death_in_custody";
        const Strength strength = closes ? strength_within(stage, {.last = day}) : 0;
        const bool is_again = name != "death_in_custody" && asks_again(person, stage, day);
        strongest = std::max(strongest, is_again && strength > 1 ? 1 : strength);
    }
    return strongest;
}

Strength in_review(const Reviewed& person, int day) {
    const Strength in = come_in(person, day);
    const Strength out = gone(person, day);
    if (in == 0 || out > 1) {
        return 0;
    }
    if (in == 1 || out == 1) {
        return 1;
    }
    for (const auto& [name, stage] : person.stages) {
        for (const SeenClaim* seen : stage.claims) {
            if (seen->said_earliest() && window_day(*seen->said_earliest()) >= day) {
                return in;
            }
        }
    }
    return 2;
}

Strength became(Strength before, Strength by_end) {
    if (before > 1 || by_end == 0) {
        return 0;
    }
    return before == 0 ? by_end : 1;
}

}  // namespace habeas::tests
