// A claim comes to us by a chain: its origin, who says it, who carried the words. Two claims of one
// origin are one source, whoever repeats it. Two origins are independent as far as anything
// recorded tells; where the chains meet further down, or the words stand in one passage, one may
// rest on the other, and nobody can tell. Sources that are judged the same are one. Tested by
// tests/answers/origin_chains_test.cpp.
#include "answers/origin_chains.h"

#include <algorithm>

namespace habeas::answers {
namespace {

using claims::Entity;
using world::SeenClaim;
using world::World;

SourceLink link_to(const World& world, const Entity& entity) {
    return {claims::text_of(world.canonical(entity)), world.label(entity)};
}

}  // namespace

std::vector<SourceLink> chain_of(const World& world, const SeenClaim& seen) {
    const claims::Claim& claim = seen.claim();
    std::vector<SourceLink> chain;
    const auto add = [&chain](SourceLink link) {
        const bool is_known = std::any_of(chain.begin(), chain.end(), [&](const SourceLink& known) {
            return known.key == link.key;
        });
        if (!is_known) {
            chain.push_back(std::move(link));
        }
    };
    if (!claim.origin.empty()) {
        const auto entity = claims::entity_from(claim.origin);
        add(entity ? link_to(world, entity.value()) : SourceLink{claim.origin, claim.origin});
    }
    if (!claim.claimant.empty()) {
        add(link_to(world, claim.claimant));
    }
    for (const Entity& carrier : claim.carriers) {
        add(link_to(world, carrier));
    }
    return chain;
}

std::string joined(const std::vector<SourceLink>& links, const char* between) {
    std::string text;
    for (const SourceLink& link : links) {
        text += (text.empty() ? "" : between) + link.words;
    }
    return text;
}

std::vector<SourceLink> shared_by(const std::vector<SourceLink>& first,
                                  const std::vector<SourceLink>& second) {
    std::vector<SourceLink> shared;
    std::copy_if(
        first.begin(), first.end(), std::back_inserter(shared), [&](const SourceLink& link) {
            return std::any_of(second.begin(), second.end(), [&](const SourceLink& one) {
                return one.key == link.key;
            });
        });
    return shared;
}

std::string places_of(const claims::Claim& first, const claims::Claim& second) {
    if (!first.passage || !second.passage) {
        return "passages_not_known";
    }
    if (first.passage->document != second.passage->document) {
        return "passages_in_two_documents";
    }
    const bool is_same_text = first.passage->representation == second.passage->representation &&
                              first.passage->version == second.passage->version;
    return is_same_text && first.passage->begin < second.passage->end &&
                   second.passage->begin < first.passage->end
               ? "passages_overlap"
               : "passages_in_one_document";
}

Independence independence_of(const std::vector<SourceLink>& first,
                             const std::vector<SourceLink>& second,
                             const std::string& places) {
    if (first.empty() || second.empty()) {
        return {"cannot_tell", "origin_not_stated"};
    }
    if (first.front().key == second.front().key) {
        return {"not_independent", "one_origin"};
    }
    if (places == "passages_overlap") {
        return {"cannot_tell", "passages_overlap"};
    }
    if (!shared_by(first, second).empty()) {
        return {"cannot_tell", "chains_meet"};
    }
    return {"independent", "no_link_recorded"};
}

}  // namespace habeas::answers
