// The canonical bytes of a claim: its parts in the order of claim.h. Part of the payload codec
// (entry.cpp).
#include "domain/claims/claim_bytes.h"

#include "domain/claims/claim_view.h"

namespace habeas::claims {
namespace {

void write(ByteWriter& out, const std::optional<std::int64_t>& value) {
    out.byte(value ? 1 : 0);
    if (value) {
        out.signed_number(*value);
    }
}

void write(ByteWriter& out, const Value& value) {
    out.byte(static_cast<unsigned char>(value.kind));
    out.text(value.text);
    out.text(value.language);
    write(out, value.lower);
    write(out, value.upper);
}

void write_source(ByteWriter& out, const Claim& claim) {
    out.entity(claim.claimant);
    out.number(claim.carriers.size());
    for (const Entity& carrier : claim.carriers) {
        out.entity(carrier);
    }
    out.text(claim.origin);
    out.byte(static_cast<unsigned char>(claim.modality));
    out.byte(static_cast<unsigned char>(claim.grade.reliability));
    out.byte(static_cast<unsigned char>(claim.grade.credibility));
    out.text(claim.language);
}

void write_place_of_words(ByteWriter& out, const Claim& claim) {
    out.byte(claim.passage ? 1 : 0);
    if (claim.passage) {
        out.hash(claim.passage->document);
        out.number(claim.passage->representation);
        out.number(claim.passage->version);
        out.number(claim.passage->begin);
        out.number(claim.passage->end);
        out.hash(claim.passage->quote_hash);
    }
    out.byte(claim.row ? 1 : 0);
    if (claim.row) {
        out.text(claim.row->table);
        out.hash(claim.row->table_hash);
        out.number(claim.row->row);
        out.text(claim.row->words);
    }
    out.text(claim.citation.title);
    out.text(claim.citation.address);
}

}  // namespace

void write_claim(ByteWriter& out, const Claim& claim) {
    out.entity(claim.subject);
    out.text(claim.predicate);
    write(out, claim.value);
    out.number(claim.qualifiers.size());
    for (const Qualifier& qualifier : claim.qualifiers) {
        out.text(qualifier.name);
        write(out, qualifier.value);
    }
    out.date(claim.valid_from);
    out.date(claim.valid_to);
    out.date(claim.said);
    out.date(claim.uttered);
    write_source(out, claim);
    write_place_of_words(out, claim);
    out.text(claim.note);
    out.byte(claim.supersedes ? 1 : 0);
    if (claim.supersedes) {
        out.hash(claim.supersedes->bytes);
    }
}

Claim read_claim(ByteReader& in) {
    ClaimView view;
    read_claim_view(in, view);
    if (!in.ok() || !is_whole(view)) {
        in.fail();
        return {};
    }
    return claim_of(view);
}

}  // namespace habeas::claims
