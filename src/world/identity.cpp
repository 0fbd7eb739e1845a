// Union-find in which the smaller entity always stays the root, so the result depends on the set of
// judgements alone. Tested by tests/world/identity_test.cpp.
#include "world/identity.h"

#include <algorithm>
#include <utility>

namespace habeas::world {
namespace {

using Representatives = std::map<claims::Entity, claims::Entity>;

claims::Entity root_of(const Representatives& parents, claims::Entity entity) {
    for (auto found = parents.find(entity); found != parents.end(); found = parents.find(entity)) {
        entity = found->second;
    }
    return entity;
}

void unite(Representatives& parents, const claims::Entity& left, const claims::Entity& right) {
    claims::Entity first = root_of(parents, left);
    claims::Entity second = root_of(parents, right);
    if (first == second) {
        return;
    }
    if (second < first) {
        std::swap(first, second);
    }
    parents[second] = first;
}

}  // namespace

std::map<claims::Entity, claims::Entity> resolved_identities(
    const std::vector<SeenJudgement>& judgements, const std::optional<Partition>& partition) {
    std::map<std::pair<claims::Entity, claims::Entity>, const SeenJudgement*> newest;
    for (const SeenJudgement& seen : judgements) {
        if (!seen.judgement.model.empty() && seen.judgement.author.empty()) {
            continue;
        }
        const auto pair = std::minmax(seen.judgement.left, seen.judgement.right);
        const SeenJudgement*& current = newest[{pair.first, pair.second}];
        const bool later = current == nullptr || std::pair(seen.recorded, seen.id) >
                                                     std::pair(current->recorded, current->id);
        current = later ? &seen : current;
    }
    Representatives parents;
    for (const auto& [pair, seen] : newest) {
        if (seen->judgement.verdict == claims::JudgementVerdict::same) {
            unite(parents, pair.first, pair.second);
        }
    }
    for (const auto& [entity, representative] : partition.value_or(Partition())) {
        unite(parents, entity, representative);
    }
    Representatives resolved;
    for (const auto& [entity, parent] : parents) {
        resolved[entity] = root_of(parents, parent);
    }
    return resolved;
}

}  // namespace habeas::world
