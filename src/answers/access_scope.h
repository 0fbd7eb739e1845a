// Whom a claim about access lets in or keeps out, to see whom, where: read from a claim, and
// matched. Used by every answer about visits.
#pragma once

#include "world/world.h"

#include <optional>
#include <vector>

namespace habeas::answers {

/// Entities are canonical; places in order, none twice, none = everywhere.
struct AccessScope {
    claims::Entity beneficiary = {};  ///< empty = everybody held
    claims::Entity visitor = {};
    bool is_among_all = false;  ///< the visitor was asked for; the claim names all visitors
    std::vector<claims::Entity> places = {};

    friend auto operator<=>(const AccessScope&, const AccessScope&) = default;
};

/// What a question asks for; what is not given does not restrict.
struct AccessWish {
    std::optional<claims::Entity> beneficiary = std::nullopt;
    std::optional<claims::Entity> visitor = std::nullopt;
    std::optional<claims::Entity> place = std::nullopt;
};

/// \return "visitor:all", which stands for every visitor
const claims::Entity& all_visitors();

/// \return the entities that a qualifier names, canonical, in order, none twice
std::vector<claims::Entity> canonical_entities(const world::World& world,
                                               const world::SeenClaim& seen,
                                               std::string_view name);

/// \return whether a claim, of whatever modality, is about a visit
bool is_visit(const world::SeenClaim& seen);

/// \return whom a claim about access or a visit names as held; none for everybody held, or not
///         stated
std::vector<claims::Entity> held_people_named(const world::World& world,
                                              const world::SeenClaim& seen);

/// \return whom a claim about access or a visit is about; one empty entity for everybody held, or
///         not stated
std::vector<claims::Entity> beneficiaries_of(const world::World& world,
                                             const world::SeenClaim& seen);

/// \return where; none for everywhere, or not stated
std::vector<claims::Entity> places_of(const world::World& world, const world::SeenClaim& seen);

/// \return whether a claim lets a visitor in; a visit of which nobody says who came is a maybe
dates::Truth lets_visitor_in(const world::World& world,
                             const world::SeenClaim& opening,
                             const claims::Entity& visitor);

/// \return whether a visit is said to be complete, or to have met all five conditions
bool is_complete_visit(const world::SeenClaim& visit);

/// \return the scopes of a claim that keeps visitors out, one for each visitor and beneficiary it
///         names, as far as the wish goes: a visitor asked for is kept out by a claim about all,
///         unless it is an exception; a beneficiary asked for is meant by a claim about a group it
///         is a member of; a place asked for is meant where the claim covers it, or else the
///         claim's places inside it
std::vector<AccessScope> scopes_of(const world::World& world,
                                   const world::SeenClaim& denial,
                                   const AccessWish& wish);

/// \return the claims by which the beneficiary asked for is a member of a group that the claim
///         names
std::vector<const world::SeenClaim*> memberships_meant(const world::World& world,
                                                       const world::SeenClaim& denial,
                                                       const AccessWish& wish);

/// \return whether a claim lets these visitors in, to these people, everywhere in the scope. A rule
///         for all, for a group or for a wider place does; a visit whose visitor, people or place
///         are not stated, or are wider than the scope, is a maybe
dates::Truth lets_in(const world::World& world,
                     const world::SeenClaim& opening,
                     const AccessScope& scope);

/// \return the claims that let visitors in by rule or as a visit, and may concern the visitor and
///         beneficiary of the scope, anywhere; in the order of the world
std::vector<const world::SeenClaim*> openings_of(const world::World& world,
                                                 const AccessScope& scope);

/// \return the places inside the scope, smaller than it, at which some of the claims let them in;
///         in order
std::vector<claims::Entity> places_opened(const world::World& world,
                                          const std::vector<const world::SeenClaim*>& openings,
                                          const AccessScope& scope);

/// \return labels of the entities, joined by "; "
std::string label_of(const world::World& world, const std::vector<claims::Entity>& entities);

}  // namespace habeas::answers
