#include "twins/same_story.h"

#include "answers/words.h"

#include <algorithm>
#include <map>
#include <set>

namespace habeas::tests {
namespace {

using claims::Claim;
using claims::Entity;
using claims::Qualifier;
using claims::Value;
using world::SeenClaim;
using world::World;

bool same_value(const World& world, const Value& left, const Value& right) {
    if (left.kind != right.kind) {
        return false;
    }
    const auto one = claims::entity_from(left.text);
    const auto other = claims::entity_from(right.text);
    if (left.kind == claims::ValueKind::entity && one && other) {
        return world.canonical(*one) == world.canonical(*other);
    }
    return left.text == right.text;
}

/// Each qualifier of one has its like in the other.
bool are_all_in(const World& world, const Claim& one, const Claim& other) {
    return std::all_of(
        one.qualifiers.begin(), one.qualifiers.end(), [&](const Qualifier& qualifier) {
            const auto others = other.all(qualifier.name);
            return std::any_of(others.begin(), others.end(), [&](const Value* value) {
                return same_value(world, qualifier.value, *value);
            });
        });
}

std::string way(const SeenClaim& seen) {
    return seen.changes_state() ? "asserts" : std::string(claims::name_of(seen.modality()));
}

bool tell_the_same(const World& world,
                   const SeenClaim& left,
                   const SeenClaim& right,
                   bool with_end) {
    const Claim& one = left.claim();
    const Claim& other = right.claim();
    return world.canonical(one.subject) == world.canonical(other.subject) &&
           one.predicate == other.predicate && same_value(world, one.value, other.value) &&
           are_all_in(world, one, other) && are_all_in(world, other, one) &&
           one.valid_from == other.valid_from && (!with_end || one.valid_to == other.valid_to) &&
           way(left) == way(right);
}

}  // namespace

bool speaks_of(const World& world, const SeenClaim& seen, const Entity& entity) {
    std::vector<Entity> mentioned{seen.claim().subject};
    for (const Qualifier& qualifier : seen.claim().qualifiers) {
        const std::set<std::string> places{"beneficiary", "population", "process", "place"};
        if (places.contains(qualifier.name)) {
            mentioned.push_back(claims::entity_from(qualifier.value.text).value());
        }
    }
    return std::any_of(mentioned.begin(), mentioned.end(), [&](const Entity& one) {
        return world.canonical(one) == world.canonical(entity);
    });
}

std::vector<Telling> tellings_of(const World& world, const Telling& claims, bool with_end) {
    std::vector<Telling> tellings;
    for (const SeenClaim* seen : claims) {
        const auto same =
            std::find_if(tellings.begin(), tellings.end(), [&](const Telling& telling) {
                return tell_the_same(world, *telling.front(), *seen, with_end);
            });
        if (same == tellings.end()) {
            tellings.push_back({seen});
        } else {
            same->push_back(seen);
        }
    }
    return tellings;
}

std::string words_told(const World& world, const Telling& telling) {
    std::string words = answers::value_words(world, *telling.front());
    for (const Value* visitor : telling.front()->claim().all("visitor")) {
        words += words.empty() ? "" : " · ";
        words += world.label(claims::entity_from(visitor->text).value());
    }
    return words;
}

std::string tellers(const World& world, const Telling& telling) {
    std::map<Entity, std::string> all;
    for (const SeenClaim* seen : telling) {
        all[world.canonical(seen->claimant())] = world.label(seen->claimant());
    }
    std::vector<std::string> labels;
    labels.reserve(all.size());
    for (const auto& [entity, label] : all) {
        labels.push_back(label);
    }
    std::sort(labels.begin(), labels.end());
    std::string text;
    for (const std::string& label : labels) {
        text += (text.empty() ? "" : "; ") + label;
    }
    return text;
}

std::string way_of_telling(const Telling& telling) {
    return "modality." + way(*telling.front());
}

}  // namespace habeas::tests
