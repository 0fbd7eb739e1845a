#include "answers/trace.h"

#include <algorithm>
#include <set>

namespace habeas::answers {
namespace {

constexpr std::size_t few = 32;

/// The worse of two grades, where the last letter of the scale means "cannot be judged" and is not
/// the worst.
char worse(char left, char right, char not_judged) {
    if (left == not_judged || right == not_judged) {
        return left == not_judged ? right : left;
    }
    return std::max(left, right);
}

}  // namespace

Trace Trace::of(std::span<const world::SeenClaim* const> claims) {
    Trace trace;
    for (const world::SeenClaim* claim : claims) {
        trace.add(*claim);
    }
    return trace;
}

void Trace::add(const world::SeenClaim& claim) {
    if (has(claim)) {
        return;
    }
    claims_.push_back(&claim);
    if (claims_.size() == few) {
        known_.insert(claims_.begin(), claims_.end());
    } else if (claims_.size() > few) {
        known_.insert(&claim);
    }
}

bool Trace::has(const world::SeenClaim& claim) const {
    return claims_.size() < few ? std::find(claims_.begin(), claims_.end(), &claim) != claims_.end()
                                : known_.contains(&claim);
}

void Trace::add(const Trace& other) {
    for (const world::SeenClaim* claim : other.claims_) {
        add(*claim);
    }
}

Foundation foundation_of(const Trace& trace) {
    std::set<std::string> origins;
    Foundation foundation;
    for (const world::SeenClaim* seen : trace.claims()) {
        origins.insert(seen->claim().origin_name());
        foundation.lowest_reliability =
            worse(foundation.lowest_reliability, seen->claim().grade.reliability, 'F');
        foundation.lowest_credibility =
            worse(foundation.lowest_credibility, seen->claim().grade.credibility, '6');
    }
    foundation.origins = origins.size();
    return foundation;
}

Evidence evidence_of(const world::World& world,
                     const world::SeenClaim& seen,
                     std::string_view language) {
    const claims::Claim& claim = seen.claim();
    Evidence evidence;
    evidence.id = seen.id();
    evidence.claimant =
        claim.claimant.empty() ? std::string() : world.label(claim.claimant, language);
    for (const claims::Entity& carrier : claim.carriers) {
        evidence.carriers.push_back(world.label(carrier, language));
    }
    evidence.said = claim.said ? claim.said->text() : std::string();
    evidence.uttered = claim.uttered ? claim.uttered->text() : std::string();
    evidence.words = world.words_of(seen);
    const world::SeenDocument* document =
        claim.passage ? world.document(claim.passage->document) : nullptr;
    if (document != nullptr) {
        evidence.passage = claim.passage;
        evidence.document_title = document->document.title;
    } else if (claim.row) {
        evidence.table = claim.row->table;
        evidence.row = claim.row->row;
    }
    evidence.citation = claim.citation;
    evidence.grade = claim.grade;
    evidence.modality = claim.modality;
    evidence.origin = claim.origin_name();
    evidence.predicate = claim.predicate;
    evidence.note = claim.note;
    return evidence;
}

}  // namespace habeas::answers
