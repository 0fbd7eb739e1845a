#include "world/world.h"

#include "vault/hash.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace habeas::world {
namespace {

bool is_named(const SeenClaim& seen, std::string_view prefix) {
    return claims::short_text_of(seen.id()).starts_with(prefix) ||
           claims::full_text_of(seen.id()).starts_with(prefix);
}

}  // namespace

std::optional<EntityNumber> World::number_of(const claims::Entity& entity) const {
    return table_->entities().find(canonical(entity));
}

SomeClaims World::of_predicate(std::string_view predicate) const {
    const auto number = table_->predicates().find(predicate);
    return at(number ? index_.by_predicate.of(*number) : std::span<const std::uint32_t>());
}

SomeClaims World::with_effect(claims::Effect effect) const {
    return at(index_.by_effect.of(static_cast<std::size_t>(effect)));
}

SomeClaims World::of_family(claims::Family family) const {
    return at(index_.by_family.of(static_cast<std::size_t>(family)));
}

std::span<const SeenClaim> World::about(const claims::Entity& subject) const {
    const auto number = number_of(subject);
    const auto places = number ? index_.by_subject.at(*number) : ClaimIndex::Places{};
    return std::span(claims_).subspan(places.first, places.count);
}

std::vector<std::span<const SeenClaim>> World::subjects(
    std::optional<claims::EntityKind> kind) const {
    std::vector<std::span<const SeenClaim>> all;
    for (const std::uint32_t first : index_.subjects) {
        const auto about = index_.by_subject[claims_[first].subject_];
        if (!kind || claims_[first].subject().kind == *kind) {
            all.push_back(std::span(claims_).subspan(first, about.count));
        }
    }
    return all;
}

std::vector<claims::Entity> World::entities(claims::EntityKind kind) const {
    std::vector<claims::Entity> all;
    for (EntityNumber number = 0; number < table_->entities().size(); ++number) {
        const claims::Entity& entity = table_->entities()[number];
        if (entity.kind == kind && !index_.by_mention.of(number).empty()) {
            all.push_back(entity);
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

bool World::counts(const SeenClaim& seen) const {
    return std::greater_equal<>()(&seen, claims_.data()) &&
           std::less<>()(&seen, claims_.data() + claims_.size());
}

const SeenClaim* World::claim(const claims::EntryId& id) const {
    for (const std::uint32_t place : index_.by_id.of(claims::beginning_of(id))) {
        if (at_place(place).id() == id) {
            return &at_place(place);
        }
    }
    return nullptr;
}

std::vector<const SeenClaim*> World::claims_named(std::string_view prefix) const {
    std::vector<const SeenClaim*> found;
    for (const std::uint16_t beginning : claims::beginnings_named(prefix)) {
        for (const std::uint32_t place : index_.by_id.of(beginning)) {
            found.push_back(&at_place(place));
        }
    }
    std::erase_if(found, [&](const SeenClaim* seen) { return !is_named(*seen, prefix); });
    std::sort(found.begin(), found.end(), [](const SeenClaim* left, const SeenClaim* right) {
        return left->id() < right->id();
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
        if (seen.predicate() != "name" || !seen.changes_state()) {
            continue;
        }
        const auto fit = std::pair(seen.claim().value.language == wanted,
                                   seen.claim().subject == representative);
        if (best == nullptr || fit > best_fit) {
            best = &seen;
            best_fit = fit;
        }
    }
    return best != nullptr ? best->claim().value.text : representative.id;
}

bool World::is_within(const claims::Entity& place, const claims::Entity& area) const {
    if (place == area) {
        return true;
    }
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
    const auto number = number_of(entity);
    return number && index_.is_mentioned[*number];
}

SomeClaims World::mentioning(const claims::Entity& entity) const {
    const auto number = number_of(entity);
    return at(number ? index_.by_mention.of(*number) : std::span<const std::uint32_t>());
}

const SeenDocument* World::document(const claims::DocumentHash& hash) const {
    const auto found =
        std::find_if(documents_.begin(), documents_.end(), [&](const SeenDocument& seen) {
            return seen.document.hash == hash;
        });
    return found == documents_.end() ? nullptr : &*found;
}

std::string World::words_of(const SeenClaim& claim) const {
    const auto found = passage_words_.find(claim.id());
    if (found != passage_words_.end()) {
        return found->second;
    }
    return claim.claim().row ? claim.claim().row->words : std::string();
}

WordsHeld World::words_held(const SeenClaim& claim) const {
    const auto found = passage_words_.find(claim.id());
    if (found == passage_words_.end() || !claim.claim().passage) {
        return WordsHeld::not_held;
    }
    return vault::sha256(found->second) == claim.claim().passage->quote_hash ? WordsHeld::as_quoted
                                                                             : WordsHeld::altered;
}

}  // namespace habeas::world
