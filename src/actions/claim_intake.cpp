// Tested by tests/actions/claim_intake_test.cpp.
#include "actions/claim_intake.h"

#include "base/utf8.h"
#include "domain/dates/valid_time.h"
#include "vault/hash.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace habeas::actions {
namespace {

using documents::ClaimRow;
using documents::Quotation;

/// \return where the words begin, in order
std::vector<std::size_t> occurrences(std::string_view text, std::string_view words) {
    std::vector<std::size_t> places;
    for (std::size_t at = text.find(words); at != std::string_view::npos;
         at = text.find(words, at + 1)) {
        places.push_back(at);
    }
    return places;
}

Result<std::size_t> begin_of(const Quotation& quotation, std::string_view text) {
    const std::string& words = quotation.words;
    if (quotation.begin) {
        const bool fits = *quotation.begin <= text.size() && *quotation.end >= *quotation.begin &&
                          text.substr(*quotation.begin, *quotation.end - *quotation.begin) == words;
        if (!fits) {
            return failure("quote_does_not_match", {{"document", quotation.document}});
        }
        return *quotation.begin;
    }
    const std::vector<std::size_t> places = occurrences(text, words);
    if (places.empty()) {
        return failure("quote_not_found", {{"document", quotation.document}});
    }
    const std::string count = std::to_string(places.size());
    if (!quotation.nth && places.size() > 1) {
        return failure("quote_ambiguous", {{"document", quotation.document}, {"count", count}});
    }
    const std::uint64_t nth = quotation.nth.value_or(1);
    if (nth == 0 || nth > places.size()) {
        return failure("quote_nth_beyond", {{"nth", std::to_string(nth)}, {"count", count}});
    }
    return places[nth - 1];
}

void sort_qualifiers(claims::Claim& claim) {
    std::sort(claim.qualifiers.begin(), claim.qualifiers.end());
    claim.qualifiers.erase(std::unique(claim.qualifiers.begin(), claim.qualifiers.end()),
                           claim.qualifiers.end());
}

}  // namespace

/// Every fault of one row goes to one list, with its place.
class ClaimIntake::Refusals {
  public:
    Refusals(std::vector<Error>& list, const std::string& file, std::uint64_t row)
        : list_(list), file_(file), row_(row), count_before_(list.size()) {}

    void add(const Error& error, const std::string& column) {
        list_.push_back(error.at({.file = file_, .row = row_, .column = column}));
    }

    [[nodiscard]] bool none() const { return list_.size() == count_before_; }

  private:
    std::vector<Error>& list_;
    const std::string& file_;
    std::uint64_t row_;
    std::size_t count_before_;
};

ClaimIntake::ClaimIntake(store::Log& log,
                         const Holdings& holdings,
                         const Actor& actor,
                         Placement placement)
    : log_(log), holdings_(holdings), actor_(actor), placement_(std::move(placement)) {}

std::optional<PlacedClaim> ClaimIntake::complete(const ClaimRow& row,
                                                 const KeyedRows& keyed,
                                                 const std::string& file,
                                                 std::vector<Error>& refused) {
    Refusals refusals(refused, file, row.row);
    PlacedClaim placed{.placement = {row.level.value_or(placement_.level),
                                     row.compartment.value_or(placement_.compartment)},
                       .claim = row.claim};
    claims::Claim& claim = placed.claim;
    if (const auto permitted = check_may_write(actor_, placed.placement); !permitted) {
        refusals.add(permitted.error(), "level");
    }
    name_claims(row, keyed, claim, refusals);
    sort_qualifiers(claim);
    quote(row.quotation, claim, refusals);
    if (const auto valid = dates::valid_time_of_claim(claim.valid_from, claim.valid_to, claim.said);
        !valid) {
        refusals.add(valid.error(), "valid_from");
    }
    return refusals.none() ? std::optional(std::move(placed)) : std::nullopt;
}

void ClaimIntake::name_claims(const ClaimRow& row,
                              const KeyedRows& keyed,
                              claims::Claim& claim,
                              Refusals& refusals) const {
    const auto resolve = [&](claims::Value& value, const std::string& column) {
        if (value.kind != claims::ValueKind::claim) {
            return;
        }
        if (const auto id = id_of(value.text, keyed); id) {
            value = claims::claim_value(id.value());
        } else {
            refusals.add(id.error(), column);
        }
    };
    resolve(claim.value, "value");
    for (claims::Qualifier& qualifier : claim.qualifiers) {
        resolve(qualifier.value, qualifier.name);
    }
    if (row.supersedes.empty()) {
        return;
    }
    if (const auto id = id_of(row.supersedes, keyed); id) {
        claim.supersedes = id.value();
    } else {
        refusals.add(id.error(), "supersedes");
    }
}

void ClaimIntake::quote(const Quotation& quotation, claims::Claim& claim, Refusals& refusals) {
    if (quotation.document.empty()) {
        return;
    }
    const auto document = holdings_.document_named(quotation.document);
    if (!document) {
        refusals.add(document.error(), "document");
        return;
    }
    if (const auto passage = passage_of(quotation, *document.value()); passage) {
        claim.passage = passage.value();
        claim.said = claim.said ? claim.said : document.value()->date;
    } else {
        refusals.add(passage.error(), "quote");
    }
}

Result<claims::EntryId> ClaimIntake::id_of(const std::string& reference,
                                           const KeyedRows& keyed) const {
    if (const auto row = keyed.find(reference); row != keyed.end()) {
        return row->second ? Result<claims::EntryId>(*row->second)
                           : failure("reference_refused", {{"reference", reference}});
    }
    const auto entry = holdings_.entry_named(reference);
    if (!entry) {
        return failure_of(entry);
    }
    if (!std::holds_alternative<claims::Claim>(entry.value()->payload)) {
        return failure("reference_not_a_claim", {{"reference", reference}});
    }
    return entry.value()->id;
}

const ClaimIntake::HeldText& ClaimIntake::text_of(const claims::Document& document) {
    const auto [found, is_new] = texts_.try_emplace(document.hash);
    if (is_new) {
        found->second.bytes = log_.document_bytes(document.hash, 0, document.length);
        found->second.is_text = found->second.bytes && is_utf8(*found->second.bytes);
    }
    return found->second;
}

Result<claims::Passage> ClaimIntake::passage_of(const Quotation& quotation,
                                                const claims::Document& document) {
    const HeldText& text = text_of(document);
    if (!text.bytes) {
        return failure("document_not_held", {{"document", quotation.document}});
    }
    if (!text.is_text) {
        return failure("document_not_text", {{"document", quotation.document}});
    }
    const auto begin = begin_of(quotation, *text.bytes);
    if (!begin) {
        return failure_of(begin);
    }
    return claims::Passage{.document = document.hash,
                           .begin = begin.value(),
                           .end = begin.value() + quotation.words.size(),
                           .quote_hash = vault::sha256(quotation.words)};
}

}  // namespace habeas::actions
