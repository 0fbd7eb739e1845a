#include "twins/visit_matches.h"

#include <algorithm>
#include <array>

namespace habeas::tests {
namespace {

using claims::Entity;
using world::SeenClaim;
using world::World;

Entity everybody() {
    return {claims::EntityKind::visitor, "all"};
}

Entities named(const World& world, const SeenClaim& seen, const std::string& qualifier) {
    Entities entities;
    for (const claims::Qualifier& one : seen.claim().qualifiers) {
        if (one.name == qualifier) {
            entities.insert(world.canonical(claims::entity_from(one.value.text).value()));
        }
    }
    return entities;
}

Entities people_of(const World& world, const SeenClaim& seen) {
    using claims::EntityKind;
    const bool is_of_people =
        seen.subject().kind == EntityKind::person || seen.subject().kind == EntityKind::group;
    Entities people = named(world, seen, "beneficiary");
    if (people.empty()) {
        people.insert(is_of_people ? seen.subject() : Entity{});
    }
    return people;
}

Entities places_of(const World& world, const SeenClaim& seen) {
    Entities places = named(world, seen, "place");
    if (places.empty() && seen.subject().kind == claims::EntityKind::place) {
        places.insert(seen.subject());
    }
    return places;
}

/// \return the groups somebody is a member of, with everybody and the one itself
Entities circles_around(const World& world, const Entity& one) {
    Entities around{one, Entity{}};
    for (const SeenClaim& seen : world.claims()) {
        const auto group = claims::entity_from(seen.claim().value.text);
        if (seen.predicate() == "member_of" && seen.subject() == one && seen.changes_state() &&
            group) {
            around.insert(world.canonical(*group));
        }
    }
    return around;
}

bool share(const Entities& left, const Entities& right) {
    return std::any_of(
        left.begin(), left.end(), [&](const Entity& one) { return right.contains(one); });
}

bool is_visit(const SeenClaim& seen) {
    return seen.predicate() == "visit";
}

int let_visitor_in(const World& world, const SeenClaim& letting, const Entity& visitor) {
    const Entities visitors = named(world, letting, "visitor");
    if (visitors.empty()) {
        return is_visit(letting) ? 1 : 2;
    }
    return share(visitors, {visitor, everybody()}) ? 2 : 0;
}

int lets_see(const World& world, const SeenClaim& letting, const Entity& beneficiary) {
    const Entities people = people_of(world, letting);
    if (people.contains(beneficiary)) {
        return 2;
    }
    return !share(people, circles_around(world, beneficiary)) ? 0 : is_visit(letting) ? 1 : 2;
}

int lets_in_places(const World& world, const SeenClaim& letting, const Entities& places) {
    const Entities open = places_of(world, letting);
    if (open.empty()) {
        return is_visit(letting) && !places.empty() ? 1 : 2;
    }
    int weakest = places.empty() ? 0 : 2;
    for (const Entity& place : places) {
        int best = open.contains(place) ? 2 : 0;
        for (const Entity& area : open) {
            best = std::max(best, !world.is_within(place, area) ? 0 : is_visit(letting) ? 1 : 2);
        }
        weakest = std::min(weakest, best);
    }
    return weakest;
}

}  // namespace

CircleAsked circle_asked(const World& world, const answers::Question& question) {
    const auto entity = [&](const char* name) {
        const auto text = question.parameters.find(name);
        return text == question.parameters.end()
                   ? std::nullopt
                   : std::optional(world.canonical(claims::entity_from(text->second).value()));
    };
    return {entity("beneficiary"), entity("visitor"), entity("place")};
}

std::set<Circle> circles_of(const World& world,
                            const SeenClaim& measure,
                            const CircleAsked& asked) {
    Entities visitors = named(world, measure, "visitor");
    if (visitors.empty()) {
        visitors.insert(everybody());
    }
    const bool by_a_ban_on_all = asked.visitor && !visitors.contains(*asked.visitor);
    if (asked.visitor) {
        const bool is_excepted = named(world, measure, "exception").contains(*asked.visitor);
        const bool is_kept_out =
            visitors.contains(*asked.visitor) || (visitors.contains(everybody()) && !is_excepted);
        visitors = is_kept_out ? Entities{*asked.visitor} : Entities();
    }
    Entities people = people_of(world, measure);
    if (asked.beneficiary) {
        people = share(people, circles_around(world, *asked.beneficiary))
                     ? Entities{*asked.beneficiary}
                     : Entities();
    }
    Entities places = places_of(world, measure);
    if (asked.place) {
        Entities inside;
        bool is_around = places.empty();
        for (const Entity& place : places) {
            is_around = is_around || world.is_within(*asked.place, place);
            if (world.is_within(place, *asked.place)) {
                inside.insert(place);
            }
        }
        places = is_around ? Entities{*asked.place} : inside;
        if (places.empty()) {
            return {};
        }
    }
    std::set<Circle> circles;
    for (const Entity& beneficiary : people) {
        for (const Entity& visitor : visitors) {
            circles.insert({beneficiary, visitor, by_a_ban_on_all, places});
        }
    }
    return circles;
}

std::vector<const SeenClaim*> memberships_used(const World& world,
                                               const SeenClaim& measure,
                                               const CircleAsked& asked) {
    const Entities people = people_of(world, measure);
    std::vector<const SeenClaim*> memberships;
    if (!asked.beneficiary || people.contains(*asked.beneficiary)) {
        return memberships;
    }
    for (const Entity& group : people) {
        for (const SeenClaim& seen : world.claims()) {
            const auto value = claims::entity_from(seen.claim().value.text);
            if (seen.predicate() == "member_of" && seen.changes_state() &&
                seen.subject() == *asked.beneficiary && value && world.canonical(*value) == group) {
                memberships.push_back(&seen);
            }
        }
    }
    return memberships;
}

std::string lets_in_circle(const World& world, const SeenClaim& letting, const Circle& circle) {
    constexpr std::array words{"no", "perhaps", "yes"};
    const int weakest = std::min({let_visitor_in(world, letting, circle.visitor),
                                  lets_see(world, letting, circle.beneficiary),
                                  lets_in_places(world, letting, circle.places)});
    return words.at(static_cast<std::size_t>(weakest));
}

Entities smaller_places(const World& world, const Circle& circle, std::optional<dates::Day> by) {
    Entities smaller;
    for (const SeenClaim& seen : world.claims()) {
        const bool is_heard = !by || seen.valid().start_min <= *by;
        const bool lets = is_heard && seen.changes_state() &&
                          (is_visit(seen) || seen.predicate() == "access_resumed");
        if (!lets || let_visitor_in(world, seen, circle.visitor) == 0 ||
            lets_see(world, seen, circle.beneficiary) == 0 ||
            lets_in_places(world, seen, circle.places) == 2) {
            continue;
        }
        for (const Entity& place : places_of(world, seen)) {
            bool is_inside = circle.places.empty();
            for (const Entity& area : circle.places) {
                is_inside = is_inside || world.is_within(place, area);
            }
            if (is_inside) {
                smaller.insert(place);
            }
        }
    }
    return smaller;
}

}  // namespace habeas::tests
