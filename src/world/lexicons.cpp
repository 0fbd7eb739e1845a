// A count to which a coder gave bounds is read by those, and by no lexicon. Tested by
// tests/world/lexicons_test.cpp.
#include "world/lexicons.h"

#include <utility>

namespace habeas::world {

void Lexicons::add(Instant recorded,
                   const claims::EntryId& id,
                   const claims::LexiconRevision& revision) {
    auto lexicon = quantities::Lexicon::parse(revision.text);
    if (!lexicon) {
        return;
    }
    const std::string language = lexicon.value().language();
    const auto order = std::pair(recorded, id);
    const auto found = known_.find(language);
    if (found == known_.end() || found->second.first < order) {
        known_.insert_or_assign(language, std::pair(order, std::move(lexicon.value())));
    }
}

/// \return the lexicon of a language; none if nobody wrote one, and then its words stay unread
const quantities::Lexicon* Lexicons::of(const std::string& language) const {
    const auto found = known_.find(language);
    if (found != known_.end()) {
        return &found->second.second;
    }
    return quantities::has_built_in_lexicon(language) ? &quantities::built_in_lexicon(language)
                                                      : nullptr;
}

std::shared_ptr<const quantities::StatedCount> Lexicons::count_in(
    const claims::Value& value) const {
    if (value.kind != claims::ValueKind::count) {
        return {};
    }
    if (value.lower || value.upper) {
        quantities::StatedCount count;
        count.words = value.text;
        count.language = value.language;
        count.kind = value.lower && value.lower == value.upper ? quantities::CountKind::exact
                                                               : quantities::CountKind::between;
        count.lower = value.lower;
        count.upper = value.upper;
        count.conservative = value.lower ? value.lower : value.upper;
        return std::make_shared<const quantities::StatedCount>(std::move(count));
    }
    const quantities::Lexicon* lexicon = of(value.language);
    if (lexicon == nullptr) {
        return {};
    }
    auto read = quantities::read_count(value.text, *lexicon);
    return read ? std::make_shared<const quantities::StatedCount>(std::move(read.value()))
                : nullptr;
}

std::shared_ptr<const quantities::StatedDuration> Lexicons::duration_in(
    const claims::Value& value) const {
    const quantities::Lexicon* lexicon =
        value.kind == claims::ValueKind::duration ? of(value.language) : nullptr;
    if (lexicon == nullptr) {
        return {};
    }
    auto read = quantities::read_duration(value.text, *lexicon);
    return read ? std::make_shared<const quantities::StatedDuration>(std::move(read.value()))
                : nullptr;
}

}  // namespace habeas::world
