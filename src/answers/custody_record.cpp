// A place asked about turns claims into three: a deprivation inside it is one there; a deprivation
// elsewhere is a departure from it, on the day it begins; one at a wider place may have been there.
// A deprivation without a place says nothing about a place. Releases, escapes, deaths and losses of
// sight count whatever place they name. Tested by tests/answers/held_test.cpp.
#include "answers/custody_record.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>

namespace habeas::answers {
namespace {

using claims::Effect;
using claims::Entity;
using world::SeenClaim;
using world::World;

/// From the nearest on.
enum class Where { there, around, elsewhere, not_stated };

/// Where the places of a world lie, seen from the one asked about. Nowhere in particular if none
/// is.
class AskedPlace {
  public:
    AskedPlace(const World& world, const std::optional<Entity>& asked)
        : world_(world), asked_(asked) {}

    /// \return where a place lies; never not_stated
    [[nodiscard]] Where where(const Entity& place) const {
        if (!asked_ || world_.is_within(place, *asked_)) {
            return Where::there;
        }
        return world_.is_within(*asked_, place) ? Where::around : Where::elsewhere;
    }

    /// \return where a claim says that it was: the nearest of its places
    [[nodiscard]] Where where(const SeenClaim& seen) {
        if (!asked_) {
            return Where::there;
        }
        Where nearest = Where::not_stated;
        for (const Entity& place : seen.places()) {
            nearest = std::min(nearest, looked_up(place));
        }
        return nearest;
    }

  private:
    /// The place is one of the world's own, where it stays: its address stands for it.
    Where looked_up(const Entity& place) {
        const auto [found, is_new] = known_.emplace(&place, Where::there);
        if (is_new) {
            found->second = where(place);
        }
        return found->second;
    }

    const World& world_;
    const std::optional<Entity>& asked_;
    std::unordered_map<const Entity*, Where> known_;
};

void take_deprivation(const SeenClaim& seen, Where where, PersonCustody& custody) {
    if (where == Where::elsewhere) {
        custody.record.departures.push_back(cases::turn_of(seen.valid()));
    } else {
        cases::Deprivation deprivation = deprivation_of(seen);
        deprivation.may_be_elsewhere = where == Where::around;
        custody.record.deprivations.push_back(deprivation);
        custody.deprivations.push_back(&seen);
    }
    custody.claims.push_back(&seen);
}

void take(const SeenClaim& seen, AskedPlace& place, PersonCustody& custody) {
    if (seen.meaning().effect == Effect::holds) {
        const Where at = place.where(seen);
        if (at == Where::not_stated) {
            return;
        }
        if (seen.changes_state()) {
            take_deprivation(seen, at, custody);
        } else if (seen.modality() == claims::Modality::denies && at != Where::elsewhere) {
            custody.record.denials.push_back(deprivation_of(seen).time);
            custody.denials.push_back(&seen);
        }
    } else if (seen.has_effect(Effect::frees)) {
        custody.record.departures.push_back(cases::turn_of(seen.valid()));
        custody.claims.push_back(&seen);
    } else if (seen.has_effect(Effect::loses_sight)) {
        custody.record.losses.push_back(cases::turn_of(seen.valid()));
        custody.claims.push_back(&seen);
    }
}

/// \param claims   about one person; not empty
/// \param custody  becomes what is said of that person; \return whether it is in the scope
bool read_custody(const World& world,
                  std::span<const SeenClaim> claims,
                  const CustodyScope& scope,
                  AskedPlace& place,
                  PersonCustody& custody) {
    custody.begin(claims.front().subject());
    bool is_member = !scope.group;
    for (const SeenClaim& seen : claims) {
        take(seen, place, custody);
        if (scope.group && is_membership(world, seen, *scope.group)) {
            is_member = true;
            custody.claims.push_back(&seen);
        }
    }
    return is_member && !custody.deprivations.empty();
}

/// Adds the claims that somebody was held at the place.
void add_held_at(const World& world, const Entity& place, std::vector<const SeenClaim*>& claims) {
    for (const SeenClaim& seen : world.mentioning(place)) {
        if (seen.has_effect(Effect::holds)) {
            claims.push_back(&seen);
        }
    }
}

/// \return the claims that somebody was held at a place that is, or may be, the one asked about
std::vector<const SeenClaim*> held_around(const World& world, const AskedPlace& asked) {
    std::vector<const SeenClaim*> claims;
    for (const Entity& place : world.entities(claims::EntityKind::place)) {
        if (asked.where(place) != Where::elsewhere) {
            add_held_at(world, place, claims);
        }
    }
    std::sort(claims.begin(), claims.end());
    return claims;
}

bool are_about_a_person(std::span<const SeenClaim> claims) {
    return !claims.empty() && claims.front().subject().kind == claims::EntityKind::person;
}

/// \param some  claims in the order of the world
/// \return      all claims about each person whom one of them is about, person by person
std::vector<std::span<const SeenClaim>> claims_of_subjects(
    const World& world, const std::vector<const SeenClaim*>& some) {
    std::vector<std::span<const SeenClaim>> persons;
    const SeenClaim* last = nullptr;
    for (const SeenClaim* seen : some) {
        const bool is_another = last == nullptr || !seen->is_about_same(*last);
        last = seen;
        if (is_another && seen->subject().kind == claims::EntityKind::person) {
            persons.push_back(world.about(seen->subject()));
        }
    }
    return persons;
}

/// \return the claims about each person who may be in the scope, person by person
std::vector<std::span<const SeenClaim>> claims_of_persons(const World& world,
                                                          const CustodyScope& scope,
                                                          const AskedPlace& place) {
    if (scope.person) {
        const auto about = world.about(*scope.person);
        return are_about_a_person(about) ? std::vector{about}
                                         : std::vector<std::span<const SeenClaim>>{};
    }
    return scope.place ? claims_of_subjects(world, held_around(world, place))
                       : world.subjects(claims::EntityKind::person);
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

void PersonCustody::begin(const Entity& another) {
    person = another;
    record.deprivations.clear();
    record.departures.clear();
    record.losses.clear();
    record.denials.clear();
    deprivations.clear();
    denials.clear();
    claims.clear();
}

void visit_custody_of_persons(const World& world,
                              const CustodyScope& scope,
                              const std::function<void(const PersonCustody&)>& visit) {
    AskedPlace place(world, scope.place);
    PersonCustody custody;
    for (const auto claims : claims_of_persons(world, scope, place)) {
        if (read_custody(world, claims, scope, place, custody)) {
            visit(custody);
        }
    }
}

std::vector<PersonCustody> custody_of_persons(const World& world, const CustodyScope& scope) {
    std::vector<PersonCustody> all;
    visit_custody_of_persons(
        world, scope, [&](const PersonCustody& custody) { all.push_back(custody); });
    return all;
}

cases::Deprivation deprivation_of(const SeenClaim& seen) {
    return cases::deprivation_of(seen.predicate(), seen.is_said_to_last(), seen.valid());
}

bool is_membership(const World& world, const SeenClaim& seen, const Entity& group) {
    if (seen.predicate() != "member_of" || !seen.changes_state()) {
        return false;
    }
    const auto named = claims::entity_from(seen.claim().value.text);
    return named && world.canonical(*named) == world.canonical(group);
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
    return deprivation.predicate() != "transfer" && deprivation.predicate() != "incommunicado";
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
