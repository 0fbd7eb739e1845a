#include "world/world.h"

#include "vault/hash.h"

#include <algorithm>
#include <set>
#include <utility>

namespace habeas::world {
namespace {

constexpr std::size_t shortest_prefix = 4;

struct SubjectOrder {
    bool operator()(const SeenClaim& seen, const claims::Entity& subject) const {
        return seen.subject < subject;
    }

    bool operator()(const claims::Entity& subject, const SeenClaim& seen) const {
        return subject < seen.subject;
    }
};

bool is_named(const SeenClaim& seen, std::string_view prefix) {
    return claims::short_text_of(seen.id).starts_with(prefix) ||
           claims::full_text_of(seen.id).starts_with(prefix);
}

}  // namespace

std::span<const SeenClaim> World::about(const claims::Entity& subject) const {
    const auto [first, last] =
        std::equal_range(claims_.begin(), claims_.end(), canonical(subject), SubjectOrder());
    return {first, last};
}

const SeenClaim* World::claim(const claims::EntryId& id) const {
    for (const auto* list : {&claims_, &apart_}) {
        const auto found = std::find_if(
            list->begin(), list->end(), [&](const SeenClaim& seen) { return seen.id == id; });
        if (found != list->end()) {
            return &*found;
        }
    }
    return nullptr;
}

std::vector<const SeenClaim*> World::claims_named(std::string_view prefix) const {
    std::vector<const SeenClaim*> found;
    if (prefix.size() < shortest_prefix) {
        return found;
    }
    const auto collect = [&](const SeenClaim& seen) {
        if (is_named(seen, prefix)) {
            found.push_back(&seen);
        }
    };
    std::for_each(claims_.begin(), claims_.end(), collect);
    std::for_each(apart_.begin(), apart_.end(), collect);
    std::sort(found.begin(), found.end(), [](const SeenClaim* left, const SeenClaim* right) {
        return left->id < right->id;
    });
    return found;
}

claims::Entity World::canonical(const claims::Entity& entity) const {
    const auto found = canonical_.find(entity);
    return found == canonical_.end() ? entity : found->second;
}

std::vector<claims::Entity> World::identities(const claims::Entity& entity) const {
    const claims::Entity representative = canonical(entity);
    std::vector<claims::Entity> all{representative};
    for (const auto& [alias, canonical_alias] : canonical_) {
        if (canonical_alias == representative) {
            all.push_back(alias);
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

std::string World::label(const claims::Entity& entity, std::string_view language) const {
    const std::string_view wanted =
        language.empty() ? std::string_view(reader_.language) : language;
    const claims::Entity representative = canonical(entity);
    const SeenClaim* best = nullptr;
    auto best_fit = std::pair(false, false);
    for (const SeenClaim& seen : about(entity)) {
        if (seen.claim.predicate != "name" || !seen.changes_state()) {
            continue;
        }
        const auto fit =
            std::pair(seen.claim.value.language == wanted, seen.claim.subject == representative);
        if (best == nullptr || fit > best_fit) {
            best = &seen;
            best_fit = fit;
        }
    }
    return best != nullptr ? best->claim.value.text : representative.id;
}

bool World::is_within(const claims::Entity& place, const claims::Entity& area) const {
    const claims::Entity wanted = canonical(area);
    std::set<claims::Entity> seen;
    std::vector<claims::Entity> open{canonical(place)};
    while (!open.empty()) {
        const claims::Entity current = open.back();
        open.pop_back();
        if (current == wanted) {
            return true;
        }
        const auto areas = areas_.find(current);
        if (seen.insert(current).second && areas != areas_.end()) {
            open.insert(open.end(), areas->second.begin(), areas->second.end());
        }
    }
    return false;
}

bool World::knows(const claims::Entity& entity) const {
    return mentions_.contains(canonical(entity));
}

std::vector<const SeenClaim*> World::mentioning(const claims::Entity& entity) const {
    std::vector<const SeenClaim*> claims;
    const auto found = mentions_.find(canonical(entity));
    if (found != mentions_.end()) {
        claims.reserve(found->second.size());
        for (const std::size_t place : found->second) {
            claims.push_back(&claims_[place]);
        }
    }
    return claims;
}

const SeenDocument* World::document(const claims::DocumentHash& hash) const {
    const auto found =
        std::find_if(documents_.begin(), documents_.end(), [&](const SeenDocument& seen) {
            return seen.document.hash == hash;
        });
    return found == documents_.end() ? nullptr : &*found;
}

std::string World::words_of(const SeenClaim& claim) const {
    const auto found = passage_words_.find(claim.id);
    if (found != passage_words_.end()) {
        return found->second;
    }
    return claim.claim.row ? claim.claim.row->words : std::string();
}

WordsHeld World::words_held(const SeenClaim& claim) const {
    const auto found = passage_words_.find(claim.id);
    if (found == passage_words_.end() || !claim.claim.passage) {
        return WordsHeld::not_held;
    }
    return vault::sha256(found->second) == claim.claim.passage->quote_hash ? WordsHeld::as_quoted
                                                                           : WordsHeld::altered;
}

}  // namespace habeas::world
