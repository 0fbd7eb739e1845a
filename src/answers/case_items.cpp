// Tested by tests/answers/case_items_test.cpp.
#include "answers/case_items.h"

#include "domain/quantities/written_words.h"

#include <algorithm>

namespace habeas::answers {
namespace {

using claims::Value;
using claims::ValueKind;
using quantities::WrittenWord;
using world::World;

std::string trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    return first == std::string_view::npos
               ? std::string()
               : std::string(text.substr(first, text.find_last_not_of(space) - first + 1));
}

std::optional<CaseItem> item_of(const World& world, std::size_t kind, const Value& value) {
    CaseItem item{.kind = kind};
    if (value.kind == ValueKind::entity) {
        const auto entity = claims::entity_from(value.text);
        if (!entity) {
            return std::nullopt;
        }
        item.entity = world.canonical(*entity);
        return item;
    }
    item.words = value.kind == ValueKind::text ? trimmed(value.text) : std::string();
    return item.words.empty() ? std::nullopt : std::optional(item);
}

void add_items(const World& world,
               const world::SeenClaim& seen,
               std::size_t kind,
               std::vector<CaseItem>& items) {
    for (const Value* value : seen.claim().all(case_item_kinds.at(kind))) {
        const auto item = item_of(world, kind, *value);
        if (item && std::find(items.begin(), items.end(), *item) == items.end()) {
            items.push_back(*item);
        }
    }
}

bool is_letter_or_digit(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

/// A hyphen, a degree sign: what is neither a word nor a number nor a letter stuck to one.
bool is_punctuation(const WrittenWord& word) {
    return word.kind == WrittenWord::Kind::sign &&
           std::none_of(word.text.begin(), word.text.end(), is_letter_or_digit);
}

/// "25.475", "25,475" and "25475" are one number of a law.
std::string digits_of(std::string text) {
    std::erase_if(text, [](char byte) { return !is_letter_or_digit(byte); });
    return text;
}

}  // namespace

std::vector<CaseItem> items_of(const World& world, const world::SeenClaim& seen) {
    std::vector<CaseItem> items;
    for (std::size_t kind = 0; kind < case_item_kinds.size(); ++kind) {
        add_items(world, seen, kind, items);
    }
    return items;
}

Cell cell_of(const World& world, const CaseItem& item) {
    return item.entity ? entity_cell(world, *item.entity) : text_cell(item.words);
}

std::string shown_words(const World& world, const CaseItem& item) {
    return item.entity ? world.label(*item.entity) + " (" + claims::text_of(*item.entity) + ")"
                       : item.words;
}

std::string loose_words(const World& world, const CaseItem& item) {
    std::string loose;
    bool was_number = false;
    const std::string words = item.entity ? world.label(*item.entity) : item.words;
    for (const WrittenWord& word : quantities::written_words(words)) {
        const bool is_number = word.kind == WrittenWord::Kind::digits;
        if (!is_punctuation(word)) {
            loose += is_number && was_number ? " " : "";
            loose += is_number ? digits_of(word.text) : word.text;
            was_number = is_number;
        }
    }
    return loose;
}

}  // namespace habeas::answers
