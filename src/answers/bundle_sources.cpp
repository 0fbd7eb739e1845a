// The hash of a document that is not in the reader's world is not shown: to the reader it does not
// exist. Tested by tests/answers/bundle_sources_test.cpp.
#include "answers/bundle_sources.h"

#include "answers/words.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace habeas::answers {
namespace {

using claims::Claim;
using world::SeenClaim;
using world::SeenDocument;
using world::WordsHeld;
using world::World;

enum class Shelf { document, table, not_here, cited, none };

const SeenDocument* document_of(const World& world, const SeenClaim& seen) {
    return seen.claim().passage ? world.document(seen.claim().passage->document) : nullptr;
}

Shelf shelf_of(const World& world, const SeenClaim& seen) {
    if (seen.claim().passage) {
        return document_of(world, seen) != nullptr ? Shelf::document : Shelf::not_here;
    }
    if (!seen.claim().citation.empty()) {
        return Shelf::cited;
    }
    return seen.claim().row ? Shelf::table : Shelf::none;
}

std::string citation_words(const Claim& claim) {
    const bool is_joined = !claim.citation.title.empty() && !claim.citation.address.empty();
    return claim.citation.title + (is_joined ? " · " : "") + claim.citation.address;
}

/// Where a claim stands in the bundle.
struct Place {
    Shelf shelf = Shelf::none;
    dates::Day earliest = dates::no_later_bound;  ///< of the document's date; undated ones last
    dates::Day latest = dates::no_later_bound;
    std::string title = {};
    claims::DocumentHash hash = {};
    std::array<std::uint64_t, 4> at = {};  ///< representation, version, begin, end; or the row
};

auto order_of(const Place& place) {
    return std::tie(place.shelf, place.earliest, place.latest, place.title, place.hash, place.at);
}

void date_by(const claims::Document& document, Place& place) {
    if (!document.date) {
        return;
    }
    const dates::WrittenRange range = document.date->whole();
    place.earliest = range.earliest.kind == dates::Bound::Kind::day ? range.earliest.day
                                                                    : dates::no_earlier_bound;
    place.latest = range.latest.kind == dates::Bound::Kind::day ? range.latest.day : place.latest;
}

Place place_of(const World& world, const SeenClaim& seen) {
    Place place{.shelf = shelf_of(world, seen)};
    if (place.shelf == Shelf::document) {
        const claims::Document& document = document_of(world, seen)->document;
        const claims::Passage& passage = *seen.claim().passage;
        date_by(document, place);
        place.title = document.title;
        place.hash = document.hash;
        place.at = {passage.representation, passage.version, passage.begin, passage.end};
    } else if (place.shelf == Shelf::table) {
        place.title = seen.claim().row->table;
        place.hash = seen.claim().row->table_hash;
        place.at.front() = seen.claim().row->row;
    } else {
        place.title = citation_words(seen.claim());
    }
    return place;
}

}  // namespace

std::string state_of_words(const World& world, const SeenClaim& seen) {
    switch (shelf_of(world, seen)) {
        case Shelf::document:
        case Shelf::not_here:
            break;
        case Shelf::table:
            return "table_row";
        case Shelf::cited:
            return "only_cited";
        case Shelf::none:
            return "no_source";
    }
    const WordsHeld held = world.words_held(seen);
    return held == WordsHeld::as_quoted ? "words_held"
           : held == WordsHeld::altered ? "words_altered"
                                        : "words_not_held";
}

std::vector<Cell> source_cells(const World& world, const SeenClaim& seen) {
    const Shelf shelf = shelf_of(world, seen);
    std::vector<Cell> cells{
        text_or_empty(citation_words(seen.claim())), empty_cell(), empty_cell(), empty_cell()};
    if (shelf == Shelf::document) {
        const claims::Passage& passage = *seen.claim().passage;
        cells = {text_or_empty(document_of(world, seen)->document.title),
                 text_cell(claims::text_of(passage.document)),
                 text_cell(std::to_string(passage.begin)),
                 text_cell(std::to_string(passage.end))};
    } else if (shelf == Shelf::table) {
        cells = {text_or_empty(seen.claim().row->table),
                 text_cell(claims::text_of(seen.claim().row->table_hash)),
                 text_cell(std::to_string(seen.claim().row->row)),
                 empty_cell()};
    }
    cells.push_back(code_cell(state_of_words(world, seen)));
    return cells;
}

std::string words_in_bundle(const World& world, const SeenClaim& seen) {
    const bool is_here =
        world.words_held(seen) != WordsHeld::not_held || shelf_of(world, seen) == Shelf::table;
    const std::string words = is_here ? world.words_of(seen) : std::string();
    return words.empty() ? words_with_dates(world, seen) : words;
}

std::string source_key(const World& world, const SeenClaim& seen) {
    const claims::Citation& citation = seen.claim().citation;
    switch (shelf_of(world, seen)) {
        case Shelf::document:
            return claims::text_of(seen.claim().passage->document);
        case Shelf::not_here:
            return citation.empty() ? claims::text_of(seen.claim().passage->document)
                                    : citation.title + "\n" + citation.address;
        case Shelf::cited:
            return citation.title + "\n" + citation.address;
        case Shelf::table:
        case Shelf::none:
            break;
    }
    return {};
}

std::vector<const SeenClaim*> by_source(const World& world, std::vector<const SeenClaim*> claims) {
    std::vector<std::pair<Place, const SeenClaim*>> placed;
    placed.reserve(claims.size());
    for (const SeenClaim* seen : claims) {
        placed.emplace_back(place_of(world, *seen), seen);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto& left, const auto& right) {
        return order_of(left.first) < order_of(right.first);
    });
    for (std::size_t at = 0; at < claims.size(); ++at) {
        claims[at] = placed[at].second;
    }
    return claims;
}

}  // namespace habeas::answers
