// A place asked about turns claims into three: a deprivation inside it is one there; a deprivation
// elsewhere is a departure from it, on the day it begins; one at a wider place may have been there.
// A deprivation without a place says nothing about a place. Releases, escapes, deaths and losses of
// sight count whatever place they name. Tested by tests/answers/held_test.cpp.
#include "answers/custody_record.h"

#include <algorithm>
#include <array>

namespace habeas::answers {
namespace {

using claims::Effect;
using claims::Entity;
using world::SeenClaim;
using world::World;

enum class Where { there, around, elsewhere, not_stated };

Where where(const World& world, const SeenClaim& seen, const std::optional<Entity>& asked) {
    if (!asked) {
        return Where::there;
    }
    const std::vector<Entity> places = seen.claim.entities("place");
    if (places.empty()) {
        return Where::not_stated;
    }
    const auto any = [&places](const auto& condition) {
        return std::any_of(places.begin(), places.end(), condition);
    };
    if (any([&](const Entity& place) { return world.is_within(place, *asked); })) {
        return Where::there;
    }
    return any([&](const Entity& place) { return world.is_within(*asked, place); })
               ? Where::around
               : Where::elsewhere;
}

void take_deprivation(const SeenClaim& seen, Where where, PersonCustody& custody) {
    if (where == Where::elsewhere) {
        custody.record.departures.push_back(cases::turn_of(seen.valid));
    } else {
        cases::Deprivation deprivation = cases::deprivation_of(seen.claim, seen.valid);
        deprivation.may_be_elsewhere = where == Where::around;
        custody.record.deprivations.push_back(deprivation);
        custody.deprivations.push_back(&seen);
    }
    custody.claims.push_back(&seen);
}

void take(const World& world,
          const SeenClaim& seen,
          const std::optional<Entity>& place,
          PersonCustody& custody) {
    if (seen.meaning.effect == Effect::holds) {
        const Where at = where(world, seen, place);
        if (at == Where::not_stated) {
            return;
        }
        if (seen.changes_state()) {
            take_deprivation(seen, at, custody);
        } else if (seen.claim.modality == claims::Modality::denies && at != Where::elsewhere) {
            custody.record.denials.push_back(cases::deprivation_of(seen.claim, seen.valid).time);
            custody.denials.push_back(&seen);
        }
    } else if (seen.has_effect(Effect::frees)) {
        custody.record.departures.push_back(cases::turn_of(seen.valid));
        custody.claims.push_back(&seen);
    } else if (seen.has_effect(Effect::loses_sight)) {
        custody.record.losses.push_back(cases::turn_of(seen.valid));
        custody.claims.push_back(&seen);
    }
}

/// \return what is said of one person; without deprivations for one outside the scope
PersonCustody custody_of(const World& world, const Entity& person, const CustodyScope& scope) {
    PersonCustody custody{.person = person};
    bool is_member = !scope.group;
    for (const SeenClaim& seen : world.about(person)) {
        take(world, seen, scope.place, custody);
        if (scope.group && is_membership(world, seen, *scope.group)) {
            is_member = true;
            custody.claims.push_back(&seen);
        }
    }
    return is_member ? custody : PersonCustody{.person = person};
}

}  // namespace

Result<CustodyScope> custody_scope_of(const Question& question) {
    CustodyScope scope;
    for (const auto& [name, entity] : {std::pair{"place", &scope.place},
                                       std::pair{"group", &scope.group},
                                       std::pair{"person", &scope.person}}) {
        const auto asked = question.entity(name);
        if (!asked) {
            return failure_of(asked);
        }
        *entity = asked.value();
    }
    return scope;
}

Result<CustodyAsked> custody_asked_of(const Question& question) {
    const auto on = question.day("on");
    if (!on) {
        return failure_of(on);
    }
    const auto scope = custody_scope_of(question);
    if (!scope) {
        return failure_of(scope);
    }
    return CustodyAsked{on->day, scope.value()};
}

std::vector<PersonCustody> custody_of_persons(const World& world, const CustodyScope& scope) {
    std::vector<PersonCustody> all;
    const Entity* last = nullptr;
    for (const SeenClaim& seen : world.claims()) {
        const bool is_new = last == nullptr || seen.subject != *last;
        last = &seen.subject;
        if (!is_new || seen.subject.kind != claims::EntityKind::person ||
            (scope.person && world.canonical(*scope.person) != seen.subject)) {
            continue;
        }
        PersonCustody custody = custody_of(world, seen.subject, scope);
        if (!custody.deprivations.empty()) {
            all.push_back(std::move(custody));
        }
    }
    return all;
}

bool is_membership(const World& world, const SeenClaim& seen, const Entity& group) {
    const auto named = claims::entity_from(seen.claim.value.text);
    return seen.claim.predicate == "member_of" && seen.changes_state() && named &&
           world.canonical(*named) == world.canonical(group);
}

std::vector<const SeenClaim*> claims_on(const PersonCustody& custody, dates::Day day) {
    std::vector<const SeenClaim*> claims = custody.claims;
    for (std::size_t at = 0; at < custody.denials.size(); ++at) {
        if (dates::holds_on(custody.record.denials[at], day) == dates::Truth::yes) {
            claims.push_back(custody.denials[at]);
        }
    }
    // All are elements of the world's one list, so that addresses are in its order.
    std::sort(claims.begin(), claims.end());
    return claims;
}

bool begins_custody(const SeenClaim& deprivation) {
    return deprivation.claim.predicate != "transfer" &&
           deprivation.claim.predicate != "incommunicado";
}

std::size_t place_among_rows(cases::CustodyState state) {
    constexpr std::array places{4U, 2U, 1U, 0U, 3U};  // by CustodyState
    return places.at(static_cast<std::size_t>(state));
}

void count(cases::CustodyState state, ThreeBounds& bounds) {
    const bool is_certain = state == cases::CustodyState::certainly_held;
    const bool is_reported = is_certain || state == cases::CustodyState::last_reported_held;
    bounds.certain += is_certain ? 1 : 0;
    bounds.last_reported += is_reported ? 1 : 0;
    bounds.possible += state == cases::CustodyState::not_held ? 0 : 1;
}

}  // namespace habeas::answers
