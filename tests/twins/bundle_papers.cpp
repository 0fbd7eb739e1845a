#include "twins/bundle_papers.h"

#include "twins/custody_worlds.h"
#include "vault/hash.h"

namespace habeas::tests {
namespace {

using answers::Cell;
using world::SeenClaim;
using world::World;

const claims::Document* paper_of(const World& world, const SeenClaim& seen) {
    for (const world::SeenDocument& document : world.documents()) {
        if (seen.claim().passage && document.document.hash == seen.claim().passage->document) {
            return &document.document;
        }
    }
    return nullptr;
}

bool cites(const SeenClaim& seen) {
    return !(seen.claim().citation.title + seen.claim().citation.address).empty();
}

std::string cited(const SeenClaim& seen) {
    const claims::Citation& citation = seen.claim().citation;
    if (citation.title.empty() || citation.address.empty()) {
        return citation.title + citation.address;
    }
    return citation.title + " · " + citation.address;
}

Cell words_cell(const std::string& words) {
    return words.empty() ? answers::empty_cell() : answers::text_cell(words);
}

/// 0 a document of the register, 1 a table, 2 a document that is not there, 3 cited, 4 none
int drawer(const World& world, const SeenClaim& seen) {
    if (paper_of(world, seen) != nullptr) {
        return 0;
    }
    if (seen.claim().passage) {
        return 2;
    }
    if (cites(seen)) {
        return 3;
    }
    return seen.claim().row ? 1 : 4;
}

/// \return -1, 0 or 1
int compared(const std::string& left, const std::string& right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

int compared(std::uint64_t left, std::uint64_t right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

int compared_dates(const claims::Document& left, const claims::Document& right) {
    if (!left.date || !right.date) {
        return left.date ? -1 : right.date ? 1 : 0;
    }
    const Days one = days_between(left.date->whole().earliest.day, left.date->whole().latest.day);
    const Days other =
        days_between(right.date->whole().earliest.day, right.date->whole().latest.day);
    if (one.first != other.first) {
        return one.first < other.first ? -1 : 1;
    }
    return one.last == other.last ? 0 : one.last < other.last ? -1 : 1;
}

/// \return the first that is not 0
int first_difference(const std::vector<int>& comparisons) {
    for (const int comparison : comparisons) {
        if (comparison != 0) {
            return comparison;
        }
    }
    return 0;
}

int compared_passages(const World& world, const SeenClaim& left, const SeenClaim& right) {
    const claims::Document& one = *paper_of(world, left);
    const claims::Document& other = *paper_of(world, right);
    return first_difference({compared_dates(one, other),
                             compared(one.title, other.title),
                             compared(claims::text_of(one.hash), claims::text_of(other.hash)),
                             compared(left.claim().passage->begin, right.claim().passage->begin),
                             compared(left.claim().passage->end, right.claim().passage->end)});
}

int compared_rows(const claims::TableRow& left, const claims::TableRow& right) {
    return first_difference(
        {compared(left.table, right.table),
         compared(claims::text_of(left.table_hash), claims::text_of(right.table_hash)),
         compared(left.row, right.row)});
}

}  // namespace

std::string paper_state(const World& world, const SeenClaim& seen) {
    if (seen.claim().passage) {
        const std::string words = paper_of(world, seen) == nullptr ? "" : world.words_of(seen);
        const bool is_row = seen.claim().row && words == seen.claim().row->words;
        if (words.empty() || is_row) {
            return "words_not_held";
        }
        return vault::sha256(words) == seen.claim().passage->quote_hash ? "words_held"
                                                                        : "words_altered";
    }
    if (cites(seen)) {
        return "only_cited";
    }
    return seen.claim().row ? "table_row" : "no_source";
}

std::vector<Cell> paper_cells(const World& world, const SeenClaim& seen) {
    switch (drawer(world, seen)) {
        case 0:
            return {words_cell(paper_of(world, seen)->title),
                    words_cell(claims::text_of(seen.claim().passage->document)),
                    words_cell(std::to_string(seen.claim().passage->begin)),
                    words_cell(std::to_string(seen.claim().passage->end))};
        case 1:
            return {words_cell(seen.claim().row->table),
                    words_cell(claims::text_of(seen.claim().row->table_hash)),
                    words_cell(std::to_string(seen.claim().row->row)),
                    {}};
        default:
            return {words_cell(cited(seen)), {}, {}, {}};
    }
}

bool is_same_paper(const World& world, const SeenClaim& left, const SeenClaim& right) {
    const bool left_here = paper_of(world, left) != nullptr;
    const bool right_here = paper_of(world, right) != nullptr;
    const bool left_cites = !left_here && cites(left);
    const bool right_cites = !right_here && cites(right);
    if (left_cites || right_cites) {
        return left_cites && right_cites && left.claim().citation == right.claim().citation;
    }
    return left.claim().passage && right.claim().passage &&
           left.claim().passage->document == right.claim().passage->document;
}

bool is_paper_before(const World& world, const SeenClaim& left, const SeenClaim& right) {
    const int one = drawer(world, left);
    const int other = drawer(world, right);
    if (one != other) {
        return one < other;
    }
    switch (one) {
        case 0:
            return compared_passages(world, left, right) < 0;
        case 1:
            return compared_rows(*left.claim().row, *right.claim().row) < 0;
        default:
            return cited(left) < cited(right);
    }
}

}  // namespace habeas::tests
