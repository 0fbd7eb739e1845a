// Two passes over the log: one for the entries with their bundles' authors, one (world::visible)
// for what is live. Tested by tests/actions/holdings_test.cpp.
#include "actions/holdings.h"

#include "world/known.h"
#include "world/visible.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <variant>

namespace habeas::actions {
namespace {

std::set<claims::EntryId> ids_of(const world::VisiblePart& part) {
    std::set<claims::EntryId> ids;
    for (const std::uint32_t number : part.claims) {
        ids.insert(part.table->id(number));
    }
    for (const world::VisibleEntry& entry : part.others) {
        ids.insert(entry.id);
    }
    return ids;
}

bool is_visible(const world::KnownEntry& known, const world::Reader& reader) {
    const store::EntryHeader& header = known.entry.header;
    return known.entry.content && header.key.empty() &&
           reader.clearance.permits(header.level, header.compartment) &&
           (!reader.known_at || known.recorded <= reader.known_at->instant);
}

/// \return the author of each entry, in the order of known_entries
std::vector<std::string> authors_in(store::Log& log) {
    std::vector<std::string> authors;
    log.read_since({}, [&](const store::Bundle& bundle) {
        authors.insert(authors.end(), bundle.entries.size(), bundle.author);
    });
    return authors;
}

bool begins(const std::string& text, const std::string& reference) {
    return reference.size() >= shortest_reference && text.starts_with(reference);
}

}  // namespace

Result<Holdings> Holdings::of(store::Log& log, const world::Reader& reader) {
    const auto visible = world::visible_part(log, reader);
    if (!visible) {
        return failure_of(visible);
    }
    const std::set<claims::EntryId> live = ids_of(visible.value());
    const std::vector<std::string> authors = authors_in(log);
    std::vector<world::KnownEntry> known = world::known_entries(log);
    Holdings holdings;
    for (std::size_t at = 0; at < known.size(); ++at) {
        if (!is_visible(known[at], reader)) {
            continue;
        }
        store::EntryHeader& header = known[at].entry.header;
        auto payload = claims::decode(known[at].entry.content->payload);
        if (!payload) {
            return failure_of(payload);
        }
        holdings.places_.emplace(header.id, holdings.entries_.size());
        holdings.entries_.push_back(
            HeldEntry{.id = header.id,
                      .placement = {header.level, std::move(header.compartment)},
                      .batch = std::move(header.batch),
                      .author = authors[at],
                      .recorded = known[at].recorded,
                      .payload = std::move(payload.value()),
                      .is_live = live.contains(header.id)});
    }
    holdings.take_words();
    return holdings;
}

void Holdings::take_words() {
    std::vector<const HeldEntry*> live;
    for (const HeldEntry& held : entries_) {
        if (held.is_live) {
            live.push_back(&held);
        }
    }
    std::sort(live.begin(), live.end(), [](const HeldEntry* left, const HeldEntry* right) {
        return std::tie(left->recorded, left->id) < std::tie(right->recorded, right->id);
    });
    for (const HeldEntry* held : live) {
        if (const auto* declared = std::get_if<claims::PredicateDeclaration>(&held->payload)) {
            words_.predicates.emplace(declared->name, declared->value);
        }
        const auto* revision = std::get_if<claims::LexiconRevision>(&held->payload);
        if (revision == nullptr) {
            continue;
        }
        if (auto lexicon = quantities::Lexicon::parse(revision->text); lexicon) {
            const std::string language = lexicon.value().language();
            words_.lexicons.insert_or_assign(language, std::move(lexicon.value()));
        }
    }
}

const HeldEntry* Holdings::entry(const claims::EntryId& id) const {
    const auto found = places_.find(id);
    return found == places_.end() ? nullptr : &entries_[found->second];
}

Result<const HeldEntry*> Holdings::entry_named(const std::string& reference) const {
    if (const auto id = claims::entry_id_from(reference); id && entry(*id) != nullptr) {
        return entry(*id);
    }
    const HeldEntry* found = nullptr;
    std::size_t count = 0;
    for (const HeldEntry& held : entries_) {
        if (begins(claims::short_text_of(held.id), reference) ||
            begins(claims::full_text_of(held.id), reference)) {
            found = &held;
            ++count;
        }
    }
    if (count == 0) {
        return failure("reference_unknown", {{"reference", reference}}, ErrorKind::not_found);
    }
    if (count > 1) {
        return failure("reference_ambiguous",
                       {{"reference", reference}, {"count", std::to_string(count)}});
    }
    return found;
}

Result<const claims::Document*> Holdings::document_named(const std::string& reference) const {
    std::map<claims::DocumentHash, const claims::Document*> found;
    for (const HeldEntry& held : entries_) {
        const auto* document = std::get_if<claims::Document>(&held.payload);
        if (held.is_live && document != nullptr &&
            (document->title == reference || document->file_name == reference ||
             begins(claims::text_of(document->hash), reference))) {
            found.emplace(document->hash, document);
        }
    }
    if (found.empty()) {
        return failure("document_unknown", {{"document", reference}}, ErrorKind::not_found);
    }
    if (found.size() > 1) {
        return failure("document_ambiguous",
                       {{"document", reference}, {"count", std::to_string(found.size())}});
    }
    return found.begin()->second;
}

}  // namespace habeas::actions
