// Tested by tests/answers/episodes_test.cpp.
#include "answers/episodes.h"

#include "answers/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace habeas::answers {
namespace {

using claims::Entity;
using claims::Modality;
using claims::Value;
using world::SeenClaim;
using world::World;

/// The text of a value, with an entity in its canonical form.
std::string canonical_text(const World& world, const Value& value) {
    const auto entity =
        value.kind == claims::ValueKind::entity ? claims::entity_from(value.text) : std::nullopt;
    return entity ? claims::text_of(world.canonical(*entity)) : value.text;
}

using Qualifiers = std::set<std::pair<std::string, std::string>>;

Qualifiers canonical_qualifiers(const World& world, const claims::Claim& claim) {
    Qualifiers qualifiers;
    for (const claims::Qualifier& qualifier : claim.qualifiers) {
        qualifiers.emplace(qualifier.name, canonical_text(world, qualifier.value));
    }
    return qualifiers;
}

Modality kind_of(Modality modality) {
    return claims::changes_state(modality) ? Modality::asserts : modality;
}

std::string written(const std::optional<dates::Edtf>& date) {
    return date ? date->text() : std::string();
}

auto key_of(const World& world, const SeenClaim& seen, EpisodeTimes times) {
    const claims::Claim& claim = seen.claim();
    return std::tuple(seen.subject(),
                      claim.predicate,
                      claim.value.kind,
                      canonical_text(world, claim.value),
                      canonical_qualifiers(world, claim),
                      written(claim.valid_from),
                      times == EpisodeTimes::start ? std::string() : written(claim.valid_to),
                      kind_of(claim.modality));
}

}  // namespace

std::size_t Episode::origins() const {
    std::set<std::string> names;
    for (const SeenClaim* seen : claims) {
        names.insert(seen->claim().origin_name());
    }
    return names.size();
}

std::vector<Episode> episodes_of(const World& world,
                                 const std::vector<const SeenClaim*>& claims,
                                 EpisodeTimes times) {
    std::vector<Episode> episodes;
    std::map<decltype(key_of(world, *claims.front(), times)), std::size_t> positions;
    for (const SeenClaim* seen : claims) {
        const auto [found, is_new] =
            positions.emplace(key_of(world, *seen, times), episodes.size());
        if (is_new) {
            episodes.emplace_back();
        }
        episodes[found->second].claims.push_back(seen);
    }
    return episodes;
}

bool bears_on(const World& world, const SeenClaim& seen, const Entity& entity) {
    constexpr std::array names{"beneficiary", "place", "population", "process"};
    const Entity wanted = world.canonical(entity);
    return seen.subject() == wanted ||
           std::any_of(names.begin(), names.end(), [&](const char* name) {
               const std::vector<Entity> named = seen.claim().entities(name);
               return std::any_of(named.begin(), named.end(), [&](const Entity& one) {
                   return world.canonical(one) == wanted;
               });
           });
}

std::vector<const SeenClaim*> claims_bearing_on(const World& world, const Entity& entity) {
    std::vector<const SeenClaim*> claims;
    for (const SeenClaim& seen : world.mentioning(entity)) {
        if (bears_on(world, seen, entity)) {
            claims.push_back(&seen);
        }
    }
    return claims;
}

std::string words_of_episode(const World& world, const Episode& episode) {
    std::string words = value_words(world, episode.first());
    for (const Entity& visitor : episode.first().claim().entities("visitor")) {
        words += (words.empty() ? "" : " · ") + world.label(visitor);
    }
    return words;
}

std::string claimants_of(const World& world, const Episode& episode) {
    std::set<std::pair<std::string, Entity>> claimants;
    for (const SeenClaim* seen : episode.claims) {
        claimants.emplace(world.label(seen->claimant()), world.canonical(seen->claimant()));
    }
    std::string labels;
    for (const auto& [label, claimant] : claimants) {
        labels += (labels.empty() ? "" : "; ") + label;
    }
    return labels;
}

std::string modality_code(const Episode& episode) {
    return "modality." + std::string(claims::name_of(kind_of(episode.first().modality())));
}

}  // namespace habeas::answers
