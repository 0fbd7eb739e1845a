#include "answers/words.h"

#include <algorithm>

namespace habeas::answers {
namespace {

void join(std::string& text, const std::string& more, const char* separator) {
    if (!more.empty()) {
        text += (text.empty() ? "" : separator) + more;
    }
}

}  // namespace

void JoinedWords::add(const std::string& words) {
    if (!words.empty() && std::find(all_.begin(), all_.end(), words) == all_.end()) {
        all_.push_back(words);
        text_ += (text_.empty() ? "" : " / ") + words;
    }
}

std::string value_words(const world::World& world, const world::SeenClaim& seen) {
    const claims::Value& value = seen.claim().value;
    if (value.kind == claims::ValueKind::entity) {
        const auto entity = claims::entity_from(value.text);
        return entity ? world.label(*entity) : value.text;
    }
    if (value.kind == claims::ValueKind::claim) {
        const auto id = claims::entry_id_from(value.text);
        const world::SeenClaim* named = id ? world.claim(*id) : nullptr;
        return named == nullptr ? std::string() : named->claim().value.text;
    }
    return value.text;
}

std::string written_times(const claims::Claim& claim) {
    std::string text = claim.valid_from ? claim.valid_from->text() : std::string();
    if (claim.valid_to) {
        text += "/" + claim.valid_to->text();
    }
    return text;
}

std::string place_words(const world::World& world, const world::SeenClaim& seen) {
    std::string text;
    for (const claims::Entity& place : seen.places()) {
        join(text, world.label(place), "; ");
    }
    return text;
}

std::string words_with_dates(const world::World& world, const world::SeenClaim& seen) {
    std::string text = value_words(world, seen);
    join(text, written_times(seen.claim()), " · ");
    join(text, place_words(world, seen), " · ");
    return text;
}

}  // namespace habeas::answers
