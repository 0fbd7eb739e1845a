// A claim names visitors, people and places, or leaves them out. A rule that leaves one out speaks
// of all of them; a visit does not: somebody visited somebody somewhere. Members of a group are
// those of whom a claim says so, whenever. Tested by tests/answers/access_scope_test.cpp.
#include "answers/access_scope.h"

#include <algorithm>
#include <set>
#include <span>

namespace habeas::answers {
namespace {

using claims::Entity;
using dates::Truth;
using world::SeenClaim;
using world::World;

bool contains(const std::vector<Entity>& entities, const Entity& wanted) {
    return std::find(entities.begin(), entities.end(), wanted) != entities.end();
}

/// \return each once, in order
std::vector<Entity> canonical_set(const World& world, std::span<const Entity> named) {
    std::vector<Entity> entities;
    entities.reserve(named.size());
    for (const Entity& entity : named) {
        entities.push_back(world.canonical(entity));
    }
    std::sort(entities.begin(), entities.end());
    entities.erase(std::unique(entities.begin(), entities.end()), entities.end());
    return entities;
}

}  // namespace

bool is_visit(const SeenClaim& seen) {
    return seen.meaning().effect == claims::Effect::visits;
}

std::vector<Entity> canonical_entities(const World& world,
                                       const SeenClaim& seen,
                                       std::string_view name) {
    return canonical_set(world, seen.claim().entities(name));
}

std::vector<Entity> held_people_named(const World& world, const SeenClaim& seen) {
    std::vector<Entity> held = canonical_entities(world, seen, "beneficiary");
    const bool is_held = seen.subject().kind == claims::EntityKind::group ||
                         seen.subject().kind == claims::EntityKind::person;
    if (held.empty() && is_held) {
        held.push_back(seen.subject());
    }
    return held;
}

std::vector<Entity> beneficiaries_of(const World& world, const SeenClaim& seen) {
    std::vector<Entity> held = held_people_named(world, seen);
    return held.empty() ? std::vector{Entity{}} : held;
}

std::vector<Entity> places_of(const World& world, const SeenClaim& seen) {
    std::vector<Entity> places = canonical_set(world, seen.places());
    if (places.empty() && seen.subject().kind == claims::EntityKind::place) {
        places.push_back(seen.subject());
    }
    return places;
}

Truth lets_visitor_in(const World& world, const SeenClaim& opening, const Entity& visitor) {
    const std::vector<Entity> named = canonical_entities(world, opening, "visitor");
    if (named.empty() && is_visit(opening)) {
        return Truth::maybe;
    }
    const bool is_named =
        named.empty() || contains(named, visitor) || contains(named, all_visitors());
    return is_named ? Truth::yes : Truth::no;
}

bool is_complete_visit(const SeenClaim& visit) {
    const auto conditions = claims::visit_conditions();
    return visit.claim().code("complete") == "yes" ||
           std::all_of(conditions.begin(), conditions.end(), [&](std::string_view condition) {
               return visit.claim().code(condition) == "yes";
           });
}

namespace {

std::vector<const SeenClaim*> memberships_of(const World& world,
                                             const Entity& one,
                                             const Entity& others) {
    std::vector<const SeenClaim*> memberships;
    for (const SeenClaim& seen : world.about(one)) {
        const auto group = claims::entity_from(seen.claim().value.text);
        if (seen.predicate() == "member_of" && seen.changes_state() && group &&
            world.canonical(*group) == others) {
            memberships.push_back(&seen);
        }
    }
    return memberships;
}

/// Whether one is the other, or is said to be a member of it; everybody (empty) has every member.
bool is_among(const World& world, const Entity& one, const Entity& others) {
    return others.empty() || one == others || !memberships_of(world, one, others).empty();
}

struct VisitorMeant {
    Entity visitor = {};
    bool is_among_all = false;
};

/// \return the visitors that a denial keeps out and the wish asks for
std::vector<VisitorMeant> visitors_meant(const World& world,
                                         const SeenClaim& denial,
                                         const AccessWish& wish) {
    std::vector<Entity> named = canonical_entities(world, denial, "visitor");
    if (named.empty()) {
        named.push_back(all_visitors());
    }
    if (!wish.visitor) {
        std::vector<VisitorMeant> all;
        all.reserve(named.size());
        for (Entity& visitor : named) {
            all.push_back({.visitor = std::move(visitor)});
        }
        return all;
    }
    const std::vector<Entity> exceptions = canonical_entities(world, denial, "exception");
    const Entity wanted = world.canonical(*wish.visitor);
    if (contains(named, wanted)) {
        return {{.visitor = wanted}};
    }
    if (contains(named, all_visitors()) && !contains(exceptions, wanted)) {
        return {{.visitor = wanted, .is_among_all = true}};
    }
    return {};
}

/// \return the places meant; none if the denial holds nowhere near the place asked for
std::optional<std::vector<Entity>> places_meant(const World& world,
                                                const SeenClaim& denial,
                                                const AccessWish& wish) {
    const std::vector<Entity> named = places_of(world, denial);
    if (!wish.place) {
        return named;
    }
    const Entity wanted = world.canonical(*wish.place);
    const bool is_covered =
        named.empty() || std::any_of(named.begin(), named.end(), [&](const Entity& place) {
            return world.is_within(wanted, place);
        });
    if (is_covered) {
        return std::vector{wanted};
    }
    std::vector<Entity> inside;
    std::copy_if(named.begin(), named.end(), std::back_inserter(inside), [&](const Entity& place) {
        return world.is_within(place, wanted);
    });
    return inside.empty() ? std::nullopt : std::optional(inside);
}

bool is_within_scope(const World& world, const Entity& place, const AccessScope& scope) {
    return scope.places.empty() ||
           std::any_of(scope.places.begin(), scope.places.end(), [&](const Entity& area) {
               return world.is_within(place, area);
           });
}

Truth lets_see(const World& world, const SeenClaim& opening, const Entity& beneficiary) {
    const std::vector<Entity> named = beneficiaries_of(world, opening);
    if (contains(named, beneficiary)) {
        return Truth::yes;
    }
    const bool is_member = std::any_of(named.begin(), named.end(), [&](const Entity& group) {
        return is_among(world, beneficiary, group);
    });
    return !is_member ? Truth::no : is_visit(opening) ? Truth::maybe : Truth::yes;
}

Truth lets_in_at(const World& world, const SeenClaim& opening, const std::vector<Entity>& places) {
    const std::vector<Entity> opened = places_of(world, opening);
    if (opened.empty()) {
        return places.empty() || !is_visit(opening) ? Truth::yes : Truth::maybe;
    }
    if (places.empty()) {
        return Truth::no;
    }
    const bool is_same = std::all_of(
        places.begin(), places.end(), [&](const Entity& place) { return contains(opened, place); });
    const bool is_inside = std::all_of(places.begin(), places.end(), [&](const Entity& place) {
        return std::any_of(opened.begin(), opened.end(), [&](const Entity& area) {
            return world.is_within(place, area);
        });
    });
    if (is_same || (is_inside && !is_visit(opening))) {
        return Truth::yes;
    }
    return is_inside ? Truth::maybe : Truth::no;
}

}  // namespace

const Entity& all_visitors() {
    static const Entity all{claims::EntityKind::visitor, "all"};
    return all;
}

std::vector<AccessScope> scopes_of(const World& world,
                                   const SeenClaim& denial,
                                   const AccessWish& wish) {
    const auto places = places_meant(world, denial, wish);
    std::set<AccessScope> scopes;
    if (!places) {
        return {};
    }
    for (const Entity& beneficiary : beneficiaries_of(world, denial)) {
        const Entity meant = wish.beneficiary ? world.canonical(*wish.beneficiary) : beneficiary;
        if (!is_among(world, meant, beneficiary)) {
            continue;
        }
        for (const auto& [visitor, is_among_all] : visitors_meant(world, denial, wish)) {
            scopes.insert({meant, visitor, is_among_all, *places});
        }
    }
    return {scopes.begin(), scopes.end()};
}

std::vector<const SeenClaim*> memberships_meant(const World& world,
                                                const SeenClaim& denial,
                                                const AccessWish& wish) {
    std::vector<const SeenClaim*> all;
    if (!wish.beneficiary) {
        return all;
    }
    const Entity wanted = world.canonical(*wish.beneficiary);
    const std::vector<Entity> named = beneficiaries_of(world, denial);
    if (contains(named, wanted)) {
        return all;
    }
    for (const Entity& group : named) {
        const auto memberships = memberships_of(world, wanted, group);
        all.insert(all.end(), memberships.begin(), memberships.end());
    }
    return all;
}

Truth lets_in(const World& world, const SeenClaim& opening, const AccessScope& scope) {
    return dates::both(dates::both(lets_visitor_in(world, opening, scope.visitor),
                                   lets_see(world, opening, scope.beneficiary)),
                       lets_in_at(world, opening, scope.places));
}

std::vector<const SeenClaim*> openings_of(const World& world, const AccessScope& scope) {
    std::vector<const SeenClaim*> openings;
    for (const SeenClaim& seen : world.of_family(claims::Family::access)) {
        const bool opens = seen.has_effect(claims::Effect::visits) ||
                           seen.has_effect(claims::Effect::resumes_access);
        if (opens && lets_visitor_in(world, seen, scope.visitor) != Truth::no &&
            lets_see(world, seen, scope.beneficiary) != Truth::no) {
            openings.push_back(&seen);
        }
    }
    return openings;
}

std::vector<Entity> places_opened(const World& world,
                                  const std::vector<const SeenClaim*>& openings,
                                  const AccessScope& scope) {
    std::set<Entity> places;
    for (const SeenClaim* opening : openings) {
        if (lets_in_at(world, *opening, scope.places) == Truth::yes) {
            continue;
        }
        const std::vector<Entity> opened = places_of(world, *opening);
        std::copy_if(opened.begin(),
                     opened.end(),
                     std::inserter(places, places.end()),
                     [&](const Entity& place) { return is_within_scope(world, place, scope); });
    }
    return {places.begin(), places.end()};
}

std::string label_of(const World& world, const std::vector<Entity>& entities) {
    std::string text;
    for (const Entity& entity : entities) {
        text += (text.empty() ? "" : "; ") + world.label(entity);
    }
    return text;
}

}  // namespace habeas::answers
