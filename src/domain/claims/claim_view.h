// A claim as its canonical bytes say it, without a copy of any word: every text here is a part of
// the bytes that were read. For those who look at many claims and keep few (world/claim_table.h).
#pragma once

#include "domain/claims/bytes.h"
#include "domain/claims/claim.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace habeas::claims {

struct EntityView {
    EntityKind kind = EntityKind::person;
    std::string_view id = {};

    [[nodiscard]] bool empty() const { return id.empty(); }
};

/// As Value; ordered alike.
struct ValueView {
    ValueKind kind = ValueKind::absent;
    std::string_view text = {};
    std::string_view language = {};
    std::optional<std::int64_t> lower = std::nullopt;
    std::optional<std::int64_t> upper = std::nullopt;

    friend auto operator<=>(const ValueView&, const ValueView&) = default;
};

struct QualifierView {
    std::string_view name = {};
    ValueView value = {};

    friend auto operator<=>(const QualifierView&, const QualifierView&) = default;
};

struct TableRowView {
    std::string_view table = {};
    DocumentHash table_hash = {};
    std::uint64_t row = 0;
    std::string_view words = {};
};

/// As Claim; a date that is not stated is an empty text.
struct ClaimView {
    EntityView subject = {};
    std::string_view predicate = {};
    ValueView value = {};
    std::vector<QualifierView> qualifiers = {};  ///< sorted, no two equal
    std::string_view valid_from = {};
    std::string_view valid_to = {};
    std::string_view said = {};
    std::string_view uttered = {};
    EntityView claimant = {};
    std::vector<EntityView> carriers = {};
    std::string_view origin = {};
    Modality modality = Modality::asserts;
    Grade grade = {};
    std::string_view language = {};
    std::optional<Passage> passage = std::nullopt;
    std::optional<TableRowView> row = std::nullopt;
    std::string_view title = {};
    std::string_view address = {};
    std::string_view note = {};
    std::optional<EntryId> supersedes = std::nullopt;
};

/// Reads the parts of a claim into a view that may have held another. The ids of entities and the
/// dates are texts of the right length and encoding, not yet looked into. The reader is not ok() if
/// a part does not fit.
void read_claim_view(ByteReader& in, ClaimView& view);

/// \return whether these are the canonical bytes of a claim of this format, as far as the reading
/// of
///         a view sees; the view then shows it
bool view_claim(std::string_view payload, ClaimView& view);

/// \return whether every entity and date of a view is one; only then is there a claim of it
bool is_whole(const ClaimView& view);

/// \return the claim that a whole view shows
Claim claim_of(const ClaimView& view);

/// Gives the date that a text writes; none for an empty text.
using ReadDate = std::function<std::optional<dates::Edtf>(std::string_view)>;

/// \return likewise, for one who has read the dates before
Claim claim_of(const ClaimView& view, const ReadDate& date_of);

}  // namespace habeas::claims
