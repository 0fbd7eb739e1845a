// What a figure rests on: claims, and for each the words, the speaker and the place where the words
// stand.
#pragma once

#include "domain/claims/claim.h"
#include "world/world.h"

#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace habeas::answers {

/// Claims in a fixed order, no two equal. Only add() and the constructor fill it, from claims of a
/// world.
class Trace {
  public:
    /// \param first  a figure rests on at least one claim, or on the absence of claims
    /// (Trace::of_nothing)
    explicit Trace(const world::SeenClaim& first) { add(first); }

    /// For a figure that says "none": there is no claim to name.
    static Trace of_nothing() { return Trace(); }

    /// \return a trace of these claims, in this order
    static Trace of(std::span<const world::SeenClaim* const> claims);

    void add(const world::SeenClaim& claim);
    void add(const Trace& other);

    [[nodiscard]] const std::vector<const world::SeenClaim*>& claims() const { return claims_; }

  private:
    Trace() = default;

    [[nodiscard]] bool has(const world::SeenClaim& claim) const;

    std::vector<const world::SeenClaim*> claims_;
    std::unordered_set<const world::SeenClaim*> known_;  ///< the same, of a trace of many
};

/// How well a set of claims is founded.
struct Foundation {
    std::size_t origins = 0;        ///< distinct origins
    char lowest_reliability = 'F';  ///< the worst of A-E among them; F if none is judged
    char lowest_credibility = '6';  ///< the worst of 1-5 among them; 6 if none is judged
};

Foundation foundation_of(const Trace& trace);

/// One claim of a trace, ready to be printed as a footnote.
struct Evidence {
    claims::EntryId id = {};
    std::string claimant = {};               ///< label
    std::vector<std::string> carriers = {};  ///< labels
    std::string said = {};                   ///< EDTF; empty = no date
    std::string uttered = {};                ///< EDTF; empty = none
    std::string words = {};                  ///< of the passage or the table row
    std::optional<claims::Passage> passage =
        std::nullopt;  ///< only if the document is in the reader's world
    std::string document_title = {};
    std::string table = {};  ///< name of the table, where the words are a row
    std::uint64_t row = 0;
    claims::Citation citation = {};
    claims::Grade grade = {};
    claims::Modality modality = claims::Modality::asserts;
    std::string origin = {};
    std::string predicate = {};
    std::string note = {};
};

Evidence evidence_of(const world::World& world,
                     const world::SeenClaim& claim,
                     std::string_view language);

}  // namespace habeas::answers
