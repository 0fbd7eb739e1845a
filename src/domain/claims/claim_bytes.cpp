// The canonical bytes of a claim: its parts in the order of claim.h. Part of the payload codec
// (entry.cpp).
#include "domain/claims/claim_bytes.h"

#include <algorithm>

namespace habeas::claims {
namespace {

void write(ByteWriter& out, const std::optional<std::int64_t>& value) {
    out.byte(value ? 1 : 0);
    if (value) {
        out.signed_number(*value);
    }
}

std::optional<std::int64_t> read_optional_number(ByteReader& in) {
    return in.choice(1) == 1 ? std::optional(in.signed_number()) : std::nullopt;
}

void write(ByteWriter& out, const Value& value) {
    out.byte(static_cast<unsigned char>(value.kind));
    out.text(value.text);
    out.text(value.language);
    write(out, value.lower);
    write(out, value.upper);
}

Value read_value(ByteReader& in) {
    Value value;
    value.kind = static_cast<ValueKind>(in.choice(static_cast<unsigned char>(ValueKind::nothing)));
    value.text = in.text();
    value.language = in.text();
    value.lower = read_optional_number(in);
    value.upper = read_optional_number(in);
    return value;
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

void read_source(ByteReader& in, Claim& claim) {
    claim.claimant = in.entity();
    claim.carriers.resize(in.count());
    for (Entity& carrier : claim.carriers) {
        carrier = in.entity();
    }
    claim.origin = in.text();
    claim.modality =
        static_cast<Modality>(in.choice(static_cast<unsigned char>(Modality::justifies)));
    claim.grade.reliability = static_cast<char>(in.byte());
    claim.grade.credibility = static_cast<char>(in.byte());
    claim.language = in.text();
    const bool graded = claim.grade.reliability >= 'A' && claim.grade.reliability <= 'F' &&
                        claim.grade.credibility >= '1' && claim.grade.credibility <= '6';
    if (!graded) {
        in.fail();
    }
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

void read_place_of_words(ByteReader& in, Claim& claim) {
    if (in.choice(1) == 1) {
        Passage passage;
        passage.document = in.hash();
        passage.representation = static_cast<std::uint32_t>(in.number());
        passage.version = static_cast<std::uint32_t>(in.number());
        passage.begin = in.number();
        passage.end = in.number();
        passage.quote_hash = in.hash();
        claim.passage = passage;
    }
    if (in.choice(1) == 1) {
        TableRow row;
        row.table = in.text();
        row.table_hash = in.hash();
        row.row = in.number();
        row.words = in.text();
        claim.row = row;
    }
    claim.citation.title = in.text();
    claim.citation.address = in.text();
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
    Claim claim;
    claim.subject = in.entity();
    claim.predicate = in.text();
    claim.value = read_value(in);
    claim.qualifiers.resize(in.count());
    for (Qualifier& qualifier : claim.qualifiers) {
        qualifier.name = in.text();
        qualifier.value = read_value(in);
    }
    if (!std::is_sorted(claim.qualifiers.begin(), claim.qualifiers.end())) {
        in.fail();
    }
    claim.valid_from = in.date();
    claim.valid_to = in.date();
    claim.said = in.date();
    claim.uttered = in.date();
    read_source(in, claim);
    read_place_of_words(in, claim);
    claim.note = in.text();
    if (in.choice(1) == 1) {
        claim.supersedes = EntryId{in.hash()};
    }
    return claim;
}

}  // namespace habeas::claims
