// From a row of the claims table to a claim of this register: references become ids, quoted words
// become passages, a date not given is that of the document. The same code for a table and for one
// recorded claim.
#pragma once

#include "actions/holdings.h"
#include "documents/claims_table.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace habeas::actions {

struct PlacedClaim {
    Placement placement = {};
    claims::Claim claim = {};
};

/// Ids of the rows of a table, by their key; none for a row that was refused.
using KeyedRows = std::map<std::string, std::optional<claims::EntryId>, std::less<>>;

class ClaimIntake {
  public:
    /// \param log, holdings, actor  borrowed
    /// \param placement             of rows that name no level or compartment
    ClaimIntake(store::Log& log, const Holdings& holdings, const Actor& actor, Placement placement);

    /// \param file     for the place of errors
    /// \param keyed    the rows that this one may refer to
    /// \param refused  receives reference_unknown (reference), reference_ambiguous (reference,
    ///                 count), reference_refused (reference), reference_not_a_claim (reference),
    ///                 document_unknown (document), document_ambiguous (document, count),
    ///                 document_not_held (document), document_not_text (document), quote_not_found
    ///                 (document), quote_ambiguous (document, count), quote_nth_beyond (nth,
    ///                 count), quote_does_not_match (document), inverted_valid_time (from, to),
    ///                 level_not_permitted (level, compartment)
    /// \return         the claim, if nothing was refused
    std::optional<PlacedClaim> complete(const documents::ClaimRow& row,
                                        const KeyedRows& keyed,
                                        const std::string& file,
                                        std::vector<Error>& refused);

  private:
    class Refusals;

    struct HeldText {
        std::optional<std::string> bytes = {};  ///< none: not held
        bool is_text = false;
    };

    [[nodiscard]] Result<claims::EntryId> id_of(const std::string& reference,
                                                const KeyedRows& keyed) const;
    void name_claims(const documents::ClaimRow& row,
                     const KeyedRows& keyed,
                     claims::Claim& claim,
                     Refusals& refusals) const;
    void quote(const documents::Quotation& quotation, claims::Claim& claim, Refusals& refusals);
    Result<claims::Passage> passage_of(const documents::Quotation& quotation,
                                       const claims::Document& document);
    const HeldText& text_of(const claims::Document& document);

    store::Log& log_;
    const Holdings& holdings_;
    const Actor& actor_;
    Placement placement_;
    std::map<claims::DocumentHash, HeldText> texts_;
};

}  // namespace habeas::actions
